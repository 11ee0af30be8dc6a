import { describe, expect, test } from 'vitest';
import type { QuotationReport } from '../../src/protocol/report.ts';
import { archiveLink, fragmentLink, rarestRun, searchLinks } from '../../src/report/links.ts';

const PAGE = 'https://harbour.example/minutes';

describe('fragmentLink', () => {
  test.each([
    ['a few words stand whole', PAGE, 'the ferry fare', `${PAGE}#:~:text=the%20ferry%20fare`],
    [
      'hyphen, comma and ampersand are words, not syntax',
      PAGE,
      'salt-works, rope & tar',
      `${PAGE}#:~:text=salt%2Dworks%2C%20rope%20%26%20tar`,
    ],
    [
      'a long passage by its start and end',
      PAGE,
      'one two three four five six seven eight nine ten eleven twelve',
      `${PAGE}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
    ],
    [
      'ten words stand whole',
      PAGE,
      'one two three four five six seven eight nine ten',
      `${PAGE}#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten`,
    ],
    [
      'a fragment of the address is kept',
      `${PAGE}#item-4`,
      'the ferry fare',
      `${PAGE}#item-4:~:text=the%20ferry%20fare`,
    ],
    ['an older directive is not', `${PAGE}#:~:text=old`, 'the ferry fare', `${PAGE}#:~:text=the%20ferry%20fare`],
    ['letters beyond ASCII', PAGE, 'ціну на пором', `${PAGE}#:~:text=${encodeURIComponent('ціну на пором')}`],
    ['no words', PAGE, ' … ', PAGE],
    ['an address that is none', 'javascript:alert(1)', 'words', null],
    ['a file', 'file:///etc/hosts', 'words', null],
  ])('%s', (_, url, words, href) => {
    expect(fragmentLink(url, words)).toBe(href);
  });
});

describe('archiveLink', () => {
  test.each([
    ['by day', PAGE, '2024-05-14', `https://web.archive.org/web/20240514/${PAGE}`],
    ['by month', PAGE, '2024-05', `https://web.archive.org/web/202405/${PAGE}`],
    ['by time', PAGE, '2024-05-14T10:00:00Z', `https://web.archive.org/web/20240514/${PAGE}`],
    ['without a date', PAGE, undefined, `https://web.archive.org/web/*/${PAGE}`],
    ['data is no address', 'data:text/html,x', undefined, null],
  ])('%s', (_, url, date, href) => {
    expect(archiveLink(url, date)).toBe(href);
  });
});

test('the rarest run has six to ten words and lies in one sentence', () => {
  const rare = new Set(['torchlight', 'pilots', 'moor']);
  const rarity = (word: string) => (rare.has(word) ? 12 : 2);
  const text = 'She has never come to look at it. The pilots still moor at night by torchlight, all of them.';
  expect(rarestRun(text, rarity)).toBe('pilots still moor at night by torchlight');
  expect(rarestRun('Never “again”!', rarity)).toBe('Never again');
});

const QUOTATION: QuotationReport = {
  start: 0,
  end: 10,
  text: 'We will not raise the ferry fare this year',
  kind: 'direct',
  block: 0,
  speaker: null,
  name: 'Marta Ostrowska',
  rule: 'test',
  confidence: 1,
  sourcing: { kind: 'none' },
  verdict: 'unknown',
  statement: null,
  changes: [],
  evidence: [],
};
const ENGINE = { name: 'Engine', template: 'https://search.example/?q=%s' };

describe('searchLinks', () => {
  const queryOf = (href: string) => decodeURIComponent(href.split('?q=')[1] ?? '');

  test('every place that is known gets its link, in order', () => {
    const links = searchLinks(
      QUOTATION,
      { url: PAGE, domain: 'paper.example', speakerDomain: 'ostrowska.example', date: '2024-05-15' },
      ENGINE,
    );
    expect(links.map(({ kind }) => kind)).toEqual(['outlet', 'speaker', 'web', 'fact-checks', 'archive']);
    expect(queryOf(links[0]?.href ?? '')).toMatch(
      /^"[^"]+" site:paper\.example Marta Ostrowska after:2024-05-01 before:2024-05-29$/,
    );
    expect(links.at(-1)?.href).toBe(`https://web.archive.org/web/*/${PAGE}`);
  });

  test('what is not known is left out', () => {
    const links = searchLinks({ ...QUOTATION, name: null }, {}, ENGINE);
    expect(links.map(({ kind }) => kind)).toEqual(['web', 'fact-checks']);
    expect(queryOf(links[0]?.href ?? '')).toMatch(/^"[^"]+"$/);
  });

  test('the words cannot break out of their place in the address', () => {
    const links = searchLinks({ ...QUOTATION, text: 'rope & tar $& "x" #1' }, {}, ENGINE);
    expect(links[0]?.href.slice(ENGINE.template.length - 2)).not.toMatch(/[&#" ]/);
  });

  test('an engine that is no web address gives no search', () => {
    expect(searchLinks(QUOTATION, {}, { name: 'x', template: 'javascript:%s' })).toEqual([]);
  });
});
