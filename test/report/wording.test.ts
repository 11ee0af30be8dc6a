import { describe, expect, test } from 'vitest';
import german from '../../src/_locales/de/messages.json';
import english from '../../src/_locales/en/messages.json';
import ukrainian from '../../src/_locales/uk/messages.json';
import { evidence } from '../../src/protocol/evidence.ts';
import type { QuotationReport, Report } from '../../src/protocol/report.ts';
import { sayIn } from '../../src/protocol/say-in.ts';
import { dateFormatter } from '../../src/report/dates.ts';
import {
  changeInWords,
  comparison,
  countToCompare,
  coverage,
  evidenceInWords,
  sourceInWords,
} from '../../src/report/wording.ts';

const say = sayIn(english);
const formatDate = dateFormatter('en-GB');

const quote: QuotationReport = {
  start: 100,
  end: 130,
  text: 'the Russians turned the tide',
  kind: 'direct',
  block: 0,
  speaker: null,
  name: 'Lloyd Austin',
  rule: 'after',
  confidence: 1,
  sourcing: { kind: 'none' },
  verdict: 'reworded',
  statement: {
    id: 'a',
    pack: 'sic',
    speaker: 'Lloyd Austin',
    date: '2023-03-06',
    occasion: null,
    text: 'the Russians have changed the tide',
    sources: [],
  },
  changes: [],
  evidence: [],
};
const unknown: QuotationReport = { ...quote, verdict: 'unknown', statement: null };
const report = (quotes: QuotationReport[]): Report => ({
  page: { kind: 'article', lang: 'en', outlet: null, republishes: null },
  quotes,
  terms: [],
  names: [],
  outlets: [],
  reference: { statements: 412, asOf: '2026-11-24' },
});

describe('wording', () => {
  test('a comparison names the dated record', () => {
    expect(comparison(quote, say, formatDate)).toBe(
      'other words than the record. Record in Sic’s reference: Lloyd Austin, 6 March 2023',
    );
    expect(comparison(unknown, say, formatDate)).toBe('not in the reference');
  });
  test('a change shows both sides, wherever the quotation stands in the article', () => {
    const change = {
      kind: 'substitution',
      weight: 'note',
      page: { start: 113, end: 119 },
      original: 'have changed',
    } as const;
    expect(changeInWords(change, quote, say)).toBe('other words: page: “turned”; record: “have changed”');
    expect(changeInWords({ ...change, page: null }, quote, say)).toBe(
      'other words: only in the record: “have changed”',
    );
  });
  test.each([
    [english, 'en-GB', evidence('evidenceConcerns', { country: 'UA' }), 'the article names Ukraine'],
    [german, 'de', evidence('evidenceConcerns', { country: 'UA' }), 'der Artikel nennt: Ukraine'],
    [ukrainian, 'uk', evidence('evidenceConcerns', { country: 'DE' }), 'стаття згадує: Німеччина'],
    [english, 'en-GB', evidence('evidenceConcerns', { country: 'Old Vane' }), 'the article names Old Vane'],
    [
      english,
      'en-GB',
      evidence('evidenceSpellings', 'Pell', { times: 2 }, 'Pel', { times: 1 }),
      '“Pell” (named 2 times), “Pel” (named once)',
    ],
    [
      german,
      'de',
      evidence('evidenceAffiliation', 'Dora Pell', 'Die Fahne', { date: '2025-03' }),
      'die Referenz führt Dora Pell bei Die Fahne, Stand: März 2025',
    ],
  ])('what a verdict rests on, as each language writes it', (messages, language, rests, words) => {
    expect(evidenceInWords(rests, sayIn(messages), dateFormatter(language))).toBe(words);
  });
  test('a source that was not read says so', () => {
    const source = { url: 'https://www.example.org/a', role: 'primary' } as const;
    expect(sourceInWords(source, say, formatDate)).toBe('example.org (primary source, words not read by us)');
    expect(sourceInWords({ ...source, read: '2026-11-24', outlet: 'CNN', date: '2023-03' }, say, formatDate)).toBe(
      'CNN, March 2023 (primary source)',
    );
  });
  test('what is not in the reference is one line for the page', () => {
    expect(coverage(report([quote, unknown]), say, formatDate)).toBe(
      '1 of these 2 quotations is not in the reference: 412 statements, as of November 2026.',
    );
    expect(coverage(report([unknown]), say, formatDate)).toBe(
      'The one quotation is not in the reference: 412 statements, as of November 2026.',
    );
    expect(coverage(report([quote, quote]), say, formatDate)).toBe('All 2 quotations are in the reference.');
    expect(coverage(report([]), say, formatDate)).toBe('No quotation was found.');
    expect(countToCompare(report([quote, unknown]))).toBe(1);
  });
  test('dates of every length', () => {
    expect(['0044-03-15', '1765', '1970-04', 'no date'].map(formatDate)).toEqual([
      '15 March 44',
      '1765',
      'April 1970',
      'no date',
    ]);
  });
});
