import type { Statement } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { gramsOf, termsOf } from './ranking-terms.ts';

/**
 * Okapi BM25 (Robertson & Zaragoza 2009, The Probabilistic Relevance Framework), with its usual constants: saturation of a
 * word's frequency, and normalisation by length. Rare words count a little more than the logarithm says.
 */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const RARITY_POWER = 1.2;
/** Runs of letters, with a share beside the words, find what stemming, typing and hashtags keep apart (McNamee & Mayfield 2004). */
const GRAM_SHARE = 0.3;
/** Statements, best by words, whose letters are looked at. */
const LOOKED_AT = 60;

export interface Ranked {
  readonly statement: Statement;
  readonly score: number;
}

interface Ranking {
  readonly handles: readonly RecordHandle<'statement'>[];
  readonly lengths: readonly number[];
  readonly average: number;
  /** For each stem, statement and count in turn. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Statements that hold a run of letters, at most: the sum over the stems' words. */
  readonly gramCounts: ReadonlyMap<string, number>;
}

/** Made once for a reference, when it is first needed: it reads every statement. */
const rankings = new WeakMap<Reference, Ranking>();

/**
 * Statements nearest to a text of any length by the words they share, best first: for a post or a claim that quotes nobody
 * word for word. All wordings of a statement and its title count. Reads all statements the first time (about 20 microseconds each).
 */
export function nearest(text: string, reference: Reference, limit: number): Ranked[] {
  const ranking = rankings.get(reference) ?? rankingOf(reference);
  rankings.set(reference, ranking);
  const query = new Set(termsOf(text));
  const scores = new Map<number, number>();
  for (const term of query) addTerm(term, ranking, scores);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LOOKED_AT);
  const grams = new Set([...query].flatMap(gramsOf));
  return best
    .flatMap(([at, score]) => {
      const handle = ranking.handles[at];
      if (handle === undefined) return [];
      const statement = reference.record(handle);
      return [{ statement, score: score + GRAM_SHARE * byLetters(grams, statement, ranking) }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function rankingOf(reference: Reference): Ranking {
  const handles = [...reference.statements()];
  const lengths: number[] = [];
  const postings = new Map<string, number[]>();
  handles.forEach((handle, at) => {
    const terms = termsOf(documentOf(reference.record(handle)));
    lengths.push(terms.length);
    for (const [term, count] of countsOf(terms)) {
      const list = postings.get(term);
      if (list) list.push(at, count);
      else postings.set(term, [at, count]);
    }
  });
  const gramCounts = new Map<string, number>();
  for (const [term, list] of postings)
    for (const gram of new Set(gramsOf(term))) gramCounts.set(gram, (gramCounts.get(gram) ?? 0) + list.length / 2);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { handles, lengths, average, postings, gramCounts };
}

function addTerm(term: string, { postings, handles, lengths, average }: Ranking, scores: Map<number, number>): void {
  const list = postings.get(term) ?? [];
  const weight = weightOf(list.length / 2, handles.length);
  for (let at = 0; at < list.length; at += 2) {
    const statement = list[at] ?? 0;
    const share = saturated(list[at + 1] ?? 0, (lengths[statement] ?? 0) / average);
    scores.set(statement, (scores.get(statement) ?? 0) + weight * share);
  }
}

function byLetters(
  grams: ReadonlySet<string>,
  statement: Statement,
  { gramCounts, handles, average }: Ranking,
): number {
  const held = termsOf(documentOf(statement)).flatMap(gramsOf);
  const length = held.length / (average * LETTERS_A_WORD);
  let score = 0;
  for (const [gram, count] of countsOf(held)) {
    if (!grams.has(gram)) continue;
    score += weightOf(Math.min(handles.length, gramCounts.get(gram) ?? 0), handles.length) * saturated(count, length);
  }
  return score;
}

/** Runs of letters in a word of middling length. */
const LETTERS_A_WORD = 5;

function weightOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) ** RARITY_POWER;
}

function saturated(count: number, length: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
}

function documentOf(statement: Statement): string {
  const title = (statement as { readonly title?: unknown }).title;
  const translations = (statement.translations ?? []).map(({ text }) => text);
  const wordings = [statement.text, ...translations, ...(statement.misquotedAs ?? [])];
  return [...wordings, typeof title === 'string' ? title : ''].join(' ');
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
