import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/ingest/feeds/claimreview.ts';
import { hostOf } from '../../src/ingest/feeds/feed.ts';
import { outletsOf } from '../../src/ingest/feeds/outlets-csv.ts';
import { entitiesOf } from '../../src/ingest/feeds/wikidata.ts';
import { pdfText } from '../../src/ingest/pdf-text.ts';
import { checkRow } from '../../src/reference/row.ts';

const READ = '2026-11-24';
const REVIEW = {
  '@type': 'ClaimReview',
  claimReviewed: 'The old bridge has been closed for nine years.',
  url: 'https://check.example.org/bridge',
  datePublished: '2026-03-09',
  inLanguage: 'en-GB',
  author: { '@type': 'Organization', name: 'Harbour Check' },
  itemReviewed: {
    '@type': 'Claim',
    author: { name: 'Tom Hill' },
    datePublished: '2026-03-06T10:00:00Z',
    appearance: { url: 'https://example.org/said' },
  },
};
const claims = (value: unknown) => claimsOf(JSON.stringify(value), READ);

describe('ClaimReview', () => {
  test('words, claimant, day, the review as the source', () => {
    const { rows, bad } = claims([REVIEW]);
    expect(bad).toEqual([]);
    expect(rows[0]?.row).toMatchObject({
      kind: 'statement',
      text: 'The old bridge has been closed for nine years.',
      speaker: 'Tom Hill',
      date: '2026-03-06',
      lang: 'en',
      sources: [
        {
          url: 'https://check.example.org/bridge',
          role: 'report',
          outlet: 'Harbour Check',
          date: '2026-03-09',
          read: READ,
        },
        { url: 'https://example.org/said', role: 'report' },
      ],
    });
    expect(checkRow(rows[0]?.row).kind).toBe('row');
  });
  test.each([
    ['one', REVIEW],
    ['a list', [REVIEW]],
    ['a graph', { '@graph': [REVIEW] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    [
      'an answer of the tools',
      {
        claims: [
          {
            text: REVIEW.claimReviewed,
            claimant: 'Tom Hill',
            claimDate: '2026-03-06',
            claimReview: [{ url: REVIEW.url, languageCode: 'en', publisher: { name: 'Harbour Check' } }],
          },
        ],
      },
    ],
  ])('%s', (_, value) => {
    expect(claims(value).rows.map(({ row }) => row)).toMatchObject([
      { text: REVIEW.claimReviewed, speaker: 'Tom Hill', date: '2026-03-06' },
    ]);
  });
  test('one a line; the same review twice is one row', () => {
    const line = JSON.stringify(REVIEW);
    expect(claimsOf(`${line}\n${line}\n`, READ).rows).toHaveLength(1);
  });
  test('words in marks lose them', () => {
    expect(claims({ ...REVIEW, claimReviewed: '“Nine years.”' }).rows[0]?.row).toMatchObject({ text: 'Nine years.' });
    expect(claims({ ...REVIEW, claimReviewed: '“Nine” and “ten”' }).rows[0]?.row).toMatchObject({
      text: '“Nine” and “ten”',
    });
  });
  test.each([
    [[REVIEW, { ...REVIEW, claimReviewed: '', itemReviewed: {} }], 'item 2', 'claimReviewed'],
    [[{ ...REVIEW, url: undefined }], 'item 1', '"url" is missing'],
    [[{ ...REVIEW, url: 'javascript:alert(1)' }], 'item 1', 'https://'],
    [{ hello: 1 }, 'the feed', 'no ClaimReview'],
  ])('bad: %#', (value, where, reason) => {
    expect(claims(value).bad).toEqual([{ where, reason: expect.stringContaining(reason) }]);
  });
  test('no JSON: the line is named', () => {
    expect(claimsOf('[\n{"a": 1},\n{"b": }\n]', READ).bad).toEqual([
      { where: 'line 3', reason: expect.stringContaining('not JSON') },
    ]);
    expect(claimsOf('', READ).bad).toHaveLength(1);
  });
});

const label = (value: string, language = 'en') => ({ language, value });
const claim = (value: unknown, rank = 'normal') => ({ rank, mainsnak: { datavalue: { value } } });
const PERSON = {
  id: 'Q1001',
  labels: { en: label('Anna Berg'), uk: label('Анна Берг', 'uk'), ja: label('アンナ', 'ja') },
  aliases: { en: [label('Anna K. Berg'), label('Anna Berg')] },
  claims: {
    P31: [claim({ id: 'Q5' })],
    P1559: [claim({ text: 'Анна Берг', language: 'uk' })],
    P569: [claim({ time: '+1970-05-01T00:00:00Z', precision: 11 })],
    P570: [claim({ time: '+2020-00-00T00:00:00Z', precision: 9 })],
  },
};
const OUTLET = {
  id: 'Q1002',
  labels: { en: label('The Harbour Post') },
  claims: {
    P31: [claim({ id: 'Q1110794' })],
    P856: [
      claim('https://old.example.org', 'deprecated'),
      claim('http://m.example.org/x'),
      claim('https://www.example.org/', 'preferred'),
    ],
  },
};

describe('Wikidata', () => {
  test('a person', () => {
    const { rows, bad } = entitiesOf(JSON.stringify({ entities: { Q1001: PERSON } }), READ);
    expect(bad).toEqual([]);
    expect(rows[0]?.row).toEqual({
      kind: 'person',
      id: 'Q1001',
      name: 'Anna Berg',
      aliases: ['Анна Берг', 'Anna K. Berg'],
      native: [{ lang: 'uk', text: 'Анна Берг' }],
      born: '1970-05-01',
      died: '2020',
      source: 'https://www.wikidata.org/wiki/Q1001',
      read: READ,
    });
    expect(checkRow(rows[0]?.row).kind).toBe('row');
  });
  test('an outlet: the preferred address first, the deprecated one left out', () => {
    expect(entitiesOf(JSON.stringify(OUTLET), READ).rows[0]?.row).toMatchObject({
      kind: 'outlet',
      name: 'The Harbour Post',
      domains: ['example.org', 'm.example.org'],
      type: 'newspaper',
    });
  });
  test('a dump with one entity a line', () => {
    const dump = `[\n${JSON.stringify(PERSON)},\n${JSON.stringify(OUTLET)}\n]`;
    expect(entitiesOf(dump, READ).rows.map(({ row }) => row.id)).toEqual(['Q1001', 'Q1002']);
    expect(entitiesOf(`${dump.slice(0, -2)},\n{"id": \n]`, READ).bad).toEqual([
      { where: 'line 4', reason: expect.stringContaining('not JSON') },
    ]);
  });
  test.each([
    [{ ...PERSON, claims: {} }, 'neither a person'],
    [{ ...PERSON, labels: { ja: label('アンナ', 'ja') }, aliases: {} }, 'no label'],
    [{ ...PERSON, id: 'P31' }, 'Q42'],
    [{ id: 'Q9', missing: '' }, 'no such item'],
    [{}, 'no entities'],
  ])('bad: %#', (entity, reason) => {
    expect(entitiesOf(JSON.stringify([entity]), READ).bad).toEqual([
      { where: expect.any(String), reason: expect.stringContaining(reason) },
    ]);
  });
});

describe('a table of outlets', () => {
  test('columns by name, several values in a cell, other columns left out', () => {
    const csv =
      '\ufeffName,Domain,aliases,native,rating,country,type\r\n"The ""Harbour"" Post, daily","https://www.Post.example/x|news.post.example",HP;Post,uk:Пост,9,GB,newspaper\r\n\r\n';
    const { rows, bad } = outletsOf(csv, READ);
    expect(bad).toEqual([]);
    expect(rows).toEqual([
      {
        where: 'line 2',
        row: {
          kind: 'outlet',
          id: 'post.example',
          name: 'The "Harbour" Post, daily',
          aliases: ['HP', 'Post'],
          native: [{ lang: 'uk', text: 'Пост' }],
          domains: ['post.example', 'news.post.example'],
          country: 'GB',
          type: 'newspaper',
        },
      },
    ]);
    expect(checkRow(rows[0]?.row).kind).toBe('row');
  });
  test('semicolons or tabs part the cells; a cell may hold a line feed, and lines are counted all the same', () => {
    expect(outletsOf('id;name\n1;A\n', READ).rows).toMatchObject([{ row: { id: '1', name: 'A' } }]);
    expect(outletsOf('name\tcountry\n"A\nB"\tGB\n\tGB\n', READ)).toMatchObject({
      rows: [{ where: 'line 2' }],
      bad: [{ where: 'line 4' }],
    });
  });
  test.each([
    ['', 'line 1', 'empty'],
    ['title of outlet,host\nA,a.example', 'line 1', 'no column is called "name"'],
    ['name,domains\nA,not a host', 'line 2', 'write hosts'],
    ['name,domains\n,a.example', 'line 2', '"name" is empty'],
    ['name,native\nA,Пост', 'line 2', 'uk:Назва'],
    ['id,name\nx,A\nx,B', 'line 3', 'stands in line 2'],
    ['name,country\nA,B,C', 'line 2', 'double quotes'],
    ['name\n"A', 'line 2', 'never closes'],
  ])('bad: %j', (csv, where, reason) => {
    expect(outletsOf(csv, READ).bad).toEqual([{ where, reason: expect.stringContaining(reason) }]);
  });
  test.each([
    ['https://www.example.org/a?b', 'example.org'],
    ['Example.ORG:8080', 'example.org'],
    ['новини.укр', 'новини.укр'],
    ['example', null],
    ['a..b', null],
    ['http://', null],
  ])('host of %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('text of a PDF', () => {
  const page = (rows: readonly (readonly [y: number, text: string])[]) =>
    rows.map(([y, text]) => ({ text, x: 60, y, width: text.length * 5, height: 11 }));
  test('paragraphs by distance, running heads and page numbers left out, hyphens joined', () => {
    const pages = ['closed for at least nine', 'open again in the', 'free of charge for'].map((words, at) =>
      page([
        [780, `Harbour Council ${at + 1}`],
        [740, `MR. HILL: The bridge is ${words}`],
        [726, 'months and the fer-'],
        [712, 'ry runs.'],
        [684, `Q: ${['When', 'Where', 'Why'][at]}?`],
        [40, `Page ${at + 1} of 3`],
      ]),
    );
    expect(pdfText(pages).split('\n\n').slice(0, 2)).toEqual([
      'MR. HILL: The bridge is closed for at least nine\nmonths and the ferry runs.',
      'Q: When?',
    ]);
    expect(pdfText(pages)).not.toMatch(/Council|Page/);
  });
  test('runs on one line are joined, with a space where they are apart', () => {
    const run = (x: number, text: string) => ({ text, x, y: 700, width: text.length * 5, height: 11 });
    expect(pdfText([[run(60, 'MR.'), run(80, 'HI'), run(90, 'LL: Yes.')]])).toBe('MR. HILL: Yes.');
  });
});
