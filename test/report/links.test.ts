import { describe, expect, test } from 'vitest';
import type { QuotationReport } from '../../src/protocol/report.ts';
import { ARCHIVES } from '../../src/protocol/settings.ts';
import { archiveLink, fragmentLink, placeOf, rarestRun, searchLinks, sourceLinks } from '../../src/report/links.ts';

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
    [
      'line breaks: the start of the first line, the end of the last',
      PAGE,
      'The fare stays.\nThe pier, too',
      `${PAGE}#:~:text=The%20fare%20stays,The%20pier%2C%20too`,
    ],
    [
      'an ellipsis parts two places',
      PAGE,
      '… the fare stays … the pier goes. …',
      `${PAGE}#:~:text=the%20fare%20stays&text=the%20pier%20goes`,
    ],
    [
      'marks at the ends are the page’s business',
      PAGE,
      '“It’s the ‘old’ pier,”',
      `${PAGE}#:~:text=It%E2%80%99s%20the%20%E2%80%98old%E2%80%99%20pier`,
    ],
    ['a dash inside stays', PAGE, 'the pier – all of it', `${PAGE}#:~:text=the%20pier%20%E2%80%93%20all%20of%20it`],
    [
      'characters of addresses',
      PAGE,
      'a #1 pier? 100% / yes',
      `${PAGE}#:~:text=a%20%231%20pier%3F%20100%25%20%2F%20yes`,
    ],
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

test.each([
  ['wayback', `https://web.archive.org/web/20240514/${PAGE}`],
  ['archive-today', `https://archive.today/${PAGE}`],
  ['ghostarchive', `https://ghostarchive.org/search?term=${encodeURIComponent(PAGE)}`],
] as const)('the reader’s archive: %s', (name, href) => {
  const archive = ARCHIVES[name];
  expect(archiveLink(PAGE, '2024-05-14', archive)).toBe(href);
  expect(sourceLinks({ url: PAGE, role: 'report', date: '2024-05-14' }, 'the fare', archive).archive).toBe(href);
});

test('a source is linked at its words only where they were read', () => {
  const source = { url: PAGE, role: 'report', date: '2024-05-14' } as const;
  const archive = `https://web.archive.org/web/20240514/${PAGE}`;
  expect(sourceLinks(source, 'the fare')).toEqual({ passage: null, archive });
  expect(sourceLinks({ ...source, read: '2024-06-01' }, 'the fare')).toEqual({
    passage: `${PAGE}#:~:text=the%20fare`,
    archive,
  });
  expect(sourceLinks({ ...source, role: 'archive' }, 'the fare').archive).toBe(null);
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
const ENGINE = { name: 'Engine', address: 'https://search.example/?q=' };

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
    expect(links.at(-1)?.href).toBe(`https://web.archive.org/web/20240515/${PAGE}`);
  });

  test('the link of the sentence comes first; a named outlet gives its domain', () => {
    const page = { kind: 'article', lang: 'en', outlet: null, republishes: null } as const;
    const paper = { id: 'paper', name: 'The Paper', domain: 'paper.example' };
    const linked = { ...QUOTATION, sourcing: { kind: 'linked', url: PAGE } } as const;
    expect(searchLinks(linked, placeOf(linked, page, [paper]), ENGINE)[0]).toEqual({ kind: 'own-link', href: PAGE });
    const named = { ...QUOTATION, sourcing: { kind: 'named', name: 'The Paper' } } as const;
    expect(placeOf(named, { ...page, url: PAGE, published: '2024-05-15' }, [paper])).toEqual({
      url: PAGE,
      date: '2024-05-15',
      domain: 'paper.example',
    });
    expect(placeOf({ ...QUOTATION, speakerSite: 'ostrowska.example' }, page, [])).toEqual({
      speakerDomain: 'ostrowska.example',
    });
  });

  test('what is not known is left out', () => {
    const links = searchLinks({ ...QUOTATION, name: null }, {}, ENGINE);
    expect(links.map(({ kind }) => kind)).toEqual(['web', 'fact-checks']);
    expect(queryOf(links[0]?.href ?? '')).toMatch(/^"[^"]+"$/);
  });

  test('the words cannot break out of their place in the address', () => {
    const links = searchLinks({ ...QUOTATION, text: 'rope & tar $& "x" #1' }, {}, ENGINE);
    expect(links[0]?.href.slice(ENGINE.address.length)).not.toMatch(/[&#" ]/);
  });

  test('an engine that is no web address gives no search', () => {
    expect(searchLinks(QUOTATION, {}, { name: 'x', address: 'javascript:' })).toEqual([]);
  });
});
