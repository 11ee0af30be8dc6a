import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { sayIn } from '../../src/protocol/say-in.ts';
import { isolated, plain } from '../../src/report/bidi.ts';
import { dateFormatter } from '../../src/report/dates.ts';
import { httpLink } from '../../src/report/http-link.ts';
import { nameMarkdown, outletMarkdown, quoteMarkdown, reportMarkdown } from '../../src/report/markdown.ts';
import { nameRow, outletRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';

const wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };
const { page } = reportOf({});
const quoted = (text: string) => quoteMarkdown(quoteRow({ text }), page, wording).split('\n\n—')[0];

describe('one finding as Markdown', () => {
  test('a quotation with its speaker and where it stands', () => {
    expect(quoteMarkdown(quoteRow(), page, wording)).toBe(
      '> We will mend the road in June.\n\n— Dora Pell, [The \\[old\\] bridge](https://vane.example/a_%281%29)',
    );
    expect(quoteMarkdown(quoteRow({ name: null, speaker: null }), page, wording)).toContain(
      '— Nobody is named as the speaker, [',
    );
  });
  test('a name and an outlet', () => {
    const link = '[The \\[old\\] bridge](https://vane.example/a_%281%29)';
    expect(nameMarkdown(nameRow(), page, wording)).toBe(`Dora Pel: spelled Dora Pell in the reference, ${link}`);
    expect(outletMarkdown(outletRow(), page, wording)).toBe(`Vane: The Weather Vane, ${link}`);
    expect(outletMarkdown(outletRow({ outlet: null, kind: 'named' }), page, wording)).toBe(`Vane, ${link}`);
  });
  test.each([
    ['We *will* mend __it__ in `June`.', '> We \\*will\\* mend \\_\\_it\\_\\_ in \\`June\\`.'],
    ['<img src=x onerror=alert(1)>', '> \\<img src=x onerror=alert(1)\\>'],
    ['[here](javascript:alert(1))', '> \\[here\\](javascript:alert(1))'],
    ['# Not a heading', '> \\# Not a heading'],
    ['- not a list', '> \\- not a list'],
    ['1. not a list', '> 1\\. not a list'],
    ['1 of 2 - half', '> 1 of 2 - half'],
    ['&lt; stays, and so does R&D', '> \\&lt; stays, and so does R&D'],
    ['a | b ~~c~~', '> a \\| b \\~\\~c\\~\\~'],
  ])('%s stays text', (text, markdown) => expect(quoted(text)).toBe(markdown));
  test('a line break stays inside of the quotation, as a paragraph of its own', () => {
    expect(quoted('First.\n\nThen.\r\n# Last.')).toBe('> First.\n>\n> Then.\n>\n> \\# Last.');
  });
  test('only http(s) becomes a link; a page without either is no link', () => {
    expect(quoteMarkdown(quoteRow(), { ...page, url: 'javascript:alert(1)' }, wording)).toMatch(
      /— Dora Pell, The \\\[old\\\] bridge$/,
    );
    const { title: _, url: __, ...bare } = page;
    expect(quoteMarkdown(quoteRow(), bare, wording)).toMatch(/— Dora Pell, Sic$/);
  });
});

describe('a whole report as Markdown', () => {
  const report = reportOf({
    quotes: [quoteRow(), quoteRow({ start: 60, name: 'Bert Havel', verdict: 'unknown', statement: null, changes: [] })],
    names: [nameRow()],
    outlets: [outletRow(), outletRow({ start: 300 })],
    terms: [{ start: 5, end: 9, text: 'soon', kind: 'scare' }],
  });
  test('says what is to be compared, then the rest', () => {
    expect(reportMarkdown(report, wording)).toBe(`# [The \\[old\\] bridge](https://vane.example/a_%281%29)

1 of these 2 quotations is not in the reference: 412 statements, as of November 2026.

## To compare

> We will mend the road in June.
>
> — **Dora Pell**

- We will mend the <del>road</del> <ins>bridge</ins> in June.
- other words than the record. Record in Sic’s reference: Dora Pell, 6 May 2024
- In the record: “We will mend the bridge in June.”
- other words: page: “road”; record: “bridge”
- no source is stated here
- [The council (primary source, words not read by us)](https://council.example/minutes) · [look in the archive](https://web.archive.org/web/*/https://council.example/minutes)
- [web.archive.example (archive)](https://web.archive.example/1)

**Dora Pel**

- spelled Dora Pell in the reference
- the reference has Dora Pell

## Quotations

> We will mend the road in June.
>
> — **Bert Havel**

- no source is stated here

## Outlets

- The Weather Vane (vane.example): named 2 times

## In quotation marks, but said by nobody

- “soon”
`);
  });
  test('what differs is marked, and the page’s own markup stays text', () => {
    const quotes = [quoteRow({ text: 'We will mend the <script> in June.' })];
    expect(reportMarkdown(reportOf({ quotes }), wording)).toContain('<del>script\\></del> <ins>bridge</ins>');
    expect(reportMarkdown(reportOf({ quotes: [quoteRow({ verdict: 'translated' })] }), wording)).not.toContain('<del>');
  });
  test('an empty report is a title and a line', () => {
    expect(reportMarkdown(reportOf({}), wording)).toMatch(/^# \[.*\n\nNo quotation was found\.\n$/);
  });
});

describe('text that acts on its surroundings', () => {
  test('overrides and embeddings are dropped, words stay', () => {
    expect(plain('a\u202ecba\u202c \u2067x\u2069\u001b[31m')).toBe('acba x[31m');
    expect(plain('tab\tline\n\u200fשלום')).toBe('tab\tline\n\u200fשלום');
  });
  test('a name from right to left is isolated in its sentence, others are not', () => {
    expect(isolated('דורה')).toBe('\u2068דורה\u2069');
    expect(isolated('دورا')).toBe('\u2068دورا\u2069');
    expect(isolated('Дора')).toBe('Дора');
    expect(quoteMarkdown(quoteRow({ name: 'דורה' }), page, wording)).toContain('— \u2068דורה\u2069, [');
  });
});

describe('httpLink', () => {
  test.each([
    ['https://a.example/x?y=1&z=2#t', 'https://a.example/x?y=1&z=2#t'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['https://a.example/a b)c', 'https://a.example/a%20b%29c'],
    ['https://a.example/\u202egpj', 'https://a.example/%E2%80%AEgpj'],
    ['https://a.example/"onclick', 'https://a.example/%22onclick'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    [' https://a.example', null],
    ['https://', null],
    ['', null],
  ])('%s', (url, link) => expect(httpLink(url)).toBe(link));
});
