import type { Change, QuotationVerdict, ReportedStatement } from '../../protocol/report.ts';
import type { Reference } from '../../reference/reference.ts';
import { isPlain } from '../../text/plain.ts';
import { type Compared, type Comparison, compare, type Query } from './compare.ts';
import { decide } from './decide.ts';
import { statementOf } from './judge.ts';
import { nearest } from './nearest.ts';
import { dayOf } from './occasion.ts';

/** Words looked for by themselves, without an article. A missing date fits every record. */
export interface Search {
  readonly text: string;
  readonly speaker?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** ISO 639-1; English when missing. */
  readonly lang?: string;
}

export interface Hit {
  /** The record's own id. */
  readonly id: string;
  /** Bits for records that were compared; comparable within one answer. */
  readonly score: number;
}

export interface Found {
  readonly verdict: QuotationVerdict;
  readonly changes: readonly Change[];
  /** Best first, at most `HITS`. */
  readonly hits: readonly Hit[];
}

const HITS = 5;
/** Share of weight from which a record that was aligned stands before those that only share words. */
const COVERAGE_OF_HITS = 0.5;

/** Statements shown for words that are none of them. */
const NEAR_MOST = 3;

/** Statements of which at least half of the words' weight was found, best first: similar words, of whom and whenever. */
export function similarTo(row: Search, reference: Reference): ReportedStatement[] {
  const { comparisons } = compare(queryOf(row), reference);
  return comparisons
    .filter(({ coverage }) => coverage >= COVERAGE_OF_HITS)
    .slice(0, NEAR_MOST)
    .map((comparison) => statementOf(comparison, reference));
}

/** The verdict on words without an article, and the records nearest to them even when the verdict is `unknown`. */
export function search(row: Search, reference: Reference): Found {
  const query = queryOf(row);
  const compared = compare(query, reference);
  const { verdict, comparison } = decide(query, compared, reference);
  const hits = hitsOf(compared, comparison, row.text, reference);
  const changes = (comparison?.changes() ?? []).map(({ kind, weight, page, original }) => ({
    kind,
    weight,
    page,
    original,
  }));
  return { verdict, changes, hits };
}

function queryOf({ text, speaker, date, lang = 'en' }: Search): Query {
  return {
    text,
    offset: 0,
    lang,
    speakers: speaker ? [speaker] : [],
    direct: (isPlain(text) ? /^[^a-z]*[A-Z]/ : /^\P{L}*\p{Lu}/u).test(text),
    headline: false,
    scene: { day: dayOf(date)?.from ?? null, text: null },
  };
}

/** The record that matched and the next ones; without a match, what comes near, by alignment and then by words. */
function hitsOf(compared: Compared, matched: Comparison | null, text: string, reference: Reference): Hit[] {
  const aligned = compared.comparisons.filter(({ coverage }) => coverage >= COVERAGE_OF_HITS);
  const ranked = matched ? [matched, ...compared.comparisons] : [...aligned, ...nearest(text, reference, HITS)];
  const hits = new Map<string, Hit>();
  for (const { statement, score } of ranked)
    if (!hits.has(statement.id)) hits.set(statement.id, { id: statement.id, score: Math.round(score * 10) / 10 });
  return [...hits.values()].slice(0, HITS);
}
