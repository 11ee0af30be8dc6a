import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { articleOf } from '../../src/protocol/article.ts';
import type { Findings } from '../../src/protocol/findings.ts';
import type { Report } from '../../src/protocol/report.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { PEOPLE } from '../match/names/reference.ts';
import { ROWS } from '../reference/rows.ts';
import { holdFindings, holdPage, holdReport } from './laws.ts';

/* A law that nothing could break would prove nothing: each is broken here once. */

const text = [
  '“We will reopen the eastern ferry line before winter,” said Åsa Lindqvist, the Northern Courier reported.',
  '“Nobody told us,” she said. “They came in the ‘red’ boat,” she added. The paper was called “The Lamp”.',
  'Angela Merkle came, too. “The stones of the mill have been counted,” Paul Bard said.',
].join('\n');
const article = articleOf(text, { kind: 'article', lang: 'en' });
const findings = detect(article);
const report = check(article, findings, referenceOf([...ROWS, ...PEOPLE]));

/** The same with some fields of one entry of a list replaced. */
function changed<Whole, List extends keyof Whole>(whole: Whole, list: List, at: number, fields: object): Whole {
  const entries = whole[list] as unknown as readonly object[];
  if (entries.length <= at) throw new Error(`no ${String(list)}`);
  return { ...whole, [list]: entries.map((entry, index) => (index === at ? { ...entry, ...fields } : entry)) };
}

const OUTSIDE = { start: text.length, end: text.length + 1 };

test('whole ones keep every law, and say something', () => {
  holdFindings(article, findings);
  holdReport(article, report);
  expect(report.quotes.some(({ statement }) => statement !== null)).toBe(true);
});

describe('findings', () => {
  test.each<[law: string, broken: Findings]>([
    ['quotations lie inside the text', changed(findings, 'quotations', 0, OUTSIDE)],
    ['quotations say their own words', changed(findings, 'quotations', 0, { text: 'other' })],
    ['quotations are sorted', { ...findings, quotations: findings.quotations.toReversed() }],
    [
      'quotations and terms do not overlap',
      { ...findings, quotations: [...findings.quotations.slice(0, 1), ...findings.quotations] },
    ],
    ['terms say their own words', changed(findings, 'terms', 0, { text: 'other' })],
    ['names do not overlap', { ...findings, names: [...findings.names.slice(0, 1), ...findings.names] }],
    [
      'speakers say their own words',
      changed(findings, 'quotations', 0, { speaker: { start: 0, end: 3, text: 'other' } }),
    ],
    ['cues lie inside the text', changed(findings, 'quotations', 0, { cue: OUTSIDE })],
    ['nested quotations lie inside', changed(findings, 'quotations', 0, { nested: [{ start: 0, end: 1 }] })],
    ['a quotation starts in its block', changed(findings, 'quotations', 0, { block: 2 })],
    ['a confidence is between 0 and 1', changed(findings, 'quotations', 0, { confidence: 1.5 })],
  ])('%s', (law, broken) => expect(() => holdFindings(article, broken)).toThrow(law));
});

describe('reports', () => {
  const change = { kind: 'omission-silent', weight: 'note', page: OUTSIDE, original: '' };
  const odd = {
    start: 0,
    end: 0,
    text: '',
    kind: 'rendering',
    outlet: null,
    role: 'source',
    linked: false,
    evidence: [],
  };
  test.each<[law: string, broken: Report]>([
    ['quotes say their own words', changed(report, 'quotes', 0, { text: 'other' })],
    ['quotes and terms do not overlap', changed(report, 'terms', 0, { start: 3, end: 5, text: text.slice(3, 5) })],
    ['a statement is null exactly for', changed(report, 'quotes', 0, { statement: null })],
    ['a statement is null exactly for', changed(report, 'quotes', 0, { verdict: 'unknown' })],
    ['a verdict has evidence', changed(report, 'quotes', 0, { evidence: [] })],
    ['a change on the page lies in its quotation', changed(report, 'quotes', 0, { changes: [change] })],
    ['a sourcing link is http(s)', changed(report, 'quotes', 0, { sourcing: { kind: 'linked', url: 'javascript:a' } })],
    ['a finding on a name has evidence', changed(report, 'names', 0, { evidence: [] })],
    ['a finding on a name has a place', changed(report, 'names', 0, { occurrences: [] })],
    ['names lie inside the text', changed(report, 'names', 0, { occurrences: [OUTSIDE] })],
    [
      'a finding on an outlet has evidence',
      { ...report, outlets: [{ ...odd, start: text.length, end: text.length }] as unknown as Report['outlets'] },
    ],
    ['outlets lie inside the text', { ...report, outlets: [{ ...odd, ...OUTSIDE }] as unknown as Report['outlets'] }],
  ])('%s', (law, broken) => expect(() => holdReport(article, broken)).toThrow(law));
});

describe('pages', () => {
  const { window } = new JSDOM(
    `<article><h1>The bridge</h1><p>${'The bridge is closed. '.repeat(9)}</p><p>Nobody knows why.</p></article>`,
  );
  const page = readArticle(window.document, 'https://vane.example/a');
  const [first, second] = page.article.blocks;
  const withArticle = (fields: object) => ({ ...page, article: { ...page.article, ...fields } });
  test('a whole one keeps every law', () => holdPage(page));
  test.each([
    ['blocks lie inside the text', withArticle({ blocks: [{ ...first, end: 9999 }] })],
    ['blocks are in order and apart', withArticle({ blocks: [second, first] })],
    ['every block has a place on the page', { ...page, rangeOf: () => null }],
    ['a place maps back to the same words', { ...page, rangeOf: () => page.rangeOf(second ?? { start: 0, end: 0 }) }],
    ['links lie inside the text', withArticle({ links: [{ start: 1, end: 9999, href: 'https://a.example/' }] })],
    ['a link is http(s)', withArticle({ links: [{ start: 1, end: 2, href: 'data:a' }] })],
    ['quoted spans lie inside the text', withArticle({ quoted: [{ start: 1, end: 9999 }] })],
    ['the canonical address is http(s)', withArticle({ page: { kind: 'article', canonical: 'javascript:a' } })],
  ])('%s', (law, broken) => expect(() => holdPage(broken as typeof page)).toThrow(law));
});
