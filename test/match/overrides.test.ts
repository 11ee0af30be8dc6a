import { expect, test } from 'vitest';
import { printReport } from '../../src/cli/print.ts';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { articleOf } from '../../src/protocol/article.ts';
import { BUNDLED_PACK, type Report } from '../../src/protocol/report.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import { writePack } from '../../src/reference/writer.ts';
import { ENGLISH } from '../../src/report/english.ts';
import { FORMATS } from '../../src/report/formats.ts';

const WORDS = 'The herring sheds along the old quay will be repaired before the winter storms begin.';

const rows = (more: object): ReferenceRecord[] => [
  {
    kind: 'statement',
    id: 'sheds#1',
    text: WORDS,
    lang: 'en',
    speaker: 'Ottoline Varga',
    date: '2026-03-06',
    ...more,
  },
  {
    kind: 'person',
    id: 'varga',
    name: 'Ottoline Varga',
    roles: [{ title: 'Mayor of Quayside' }],
    topics: ['Quayside'],
  },
  { kind: 'outlet', id: 'quay', name: 'The Quayside Lantern', domains: ['lantern.example'] },
];

const TEXT = `“${WORDS}” Mayor Ottoline Varga told The Quayside Lantern on 6 March 2026. Ottolina Varga, Mayor of Quayside, left.`;

function reportWith(trusted: boolean, first = BUNDLED_PACK): Report {
  const packs = [
    { pack: rows({}), name: first, trusted: true },
    { pack: rows({ occasion: 'Council' }), name: 'Quay records', trusted },
  ].map(({ pack, name, trusted: is }) => {
    const opened = openPack(writePack(pack, { name, built: '2026-03-07' }), { trusted: is });
    if (opened.kind === 'refused') throw new Error(opened.reason);
    return opened;
  });
  const article = articleOf(TEXT, { kind: 'article', lang: 'en', published: '2026-03-06' });
  return check(article, detect(article), openReference(packs));
}

const keysOf = ({ quotes, names, outlets }: Report) =>
  [quotes, names, outlets].map((found) =>
    found.flatMap(({ evidence }) => evidence).filter(({ key }) => /Overrides/.test(key)),
  );

test('a record of a trusted pack says whose it takes the place of', () => {
  const bundled = { key: 'evidenceOverridesBundled', values: [] };
  expect(keysOf(reportWith(true))).toEqual([[bundled], [bundled], [bundled]]);
  expect(keysOf(reportWith(true, 'Old quay'))[0]).toEqual([{ key: 'evidenceOverrides', values: ['Old quay'] }]);
});

test('one of a pack that is not trusted takes nobody’s place, and says nothing', () => {
  expect(keysOf(reportWith(false)).flat()).toEqual([]);
});

test.each([...FORMATS].filter(([name]) => name !== 'claimreview'))('%s says it', (_, { write }) => {
  const said = write(reportWith(true), ENGLISH).match(/this record takes the place of the one in Sic’s reference/g);
  expect(said?.length).toBeGreaterThanOrEqual(2);
});

test('the terminal says it', () => {
  expect(printReport(reportWith(true))).toContain('this record takes the place of the one in Sic’s reference');
});
