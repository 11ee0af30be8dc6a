import type { Statement } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { type Kin, kindredOf } from './kindred.ts';
import { nearby } from './nearby.ts';
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
/** Words that stand near each other in both tell more than the same words far apart (Metzler & Croft 2005): their share. */
const NEAR_SHARE = 0.1;
/** What a post puts in quotation marks is what it is about; its author's words around them weigh less. */
const QUOTED_WEIGHT = 1.2;
/** By how much the share of a word that stands for one of the query's is multiplied; it never counts more than the word itself. */
const KIN_WEIGHT = 3;
/** Statements, best by words, whose letters and order are looked at. */
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
  /** Words that stand for each other in the statements' own wordings. */
  readonly kindred: ReadonlyMap<string, readonly Kin[]>;
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
  const terms = termsOf(text);
  const scores = new Map<number, number>();
  for (const [term, weight] of weighted(terms, quotedIn(text), ranking)) addTerm(term, weight, ranking, scores);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LOOKED_AT);
  const grams = new Set([...new Set(terms)].flatMap(gramsOf));
  const rarity = (term: string) => rarityOf((ranking.postings.get(term)?.length ?? 0) / 2, ranking.handles.length);
  return best
    .flatMap(([at, score]) => {
      const handle = ranking.handles[at];
      if (handle === undefined) return [];
      const statement = reference.record(handle);
      const wordings = wordingsOf(statement).map(termsOf);
      const near = wordings.reduce((sum, wording) => sum + nearby(terms, wording, rarity), 0);
      return [
        { statement, score: score + GRAM_SHARE * byLetters(grams, wordings.flat(), ranking) + NEAR_SHARE * near },
      ];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** Words between an opening mark and the next mark of any kind. */
const MARKED = /["\u201c\u201e\u00ab][^"\u201c\u201d\u201e\u00ab\u00bb]+["\u201c\u201d\u00bb]/g;

const quotedIn = (text: string): ReadonlySet<string> => new Set((text.match(MARKED) ?? []).flatMap(termsOf));

/** The query's words, each once, and those that stand for them elsewhere. */
function weighted(
  terms: readonly string[],
  quoted: ReadonlySet<string>,
  { kindred }: Ranking,
): ReadonlyMap<string, number> {
  const own = new Set(terms);
  const weights = new Map<string, number>();
  for (const term of own) weights.set(term, quoted.has(term) ? QUOTED_WEIGHT : 1);
  for (const { term, share } of [...own].flatMap((word) => kindred.get(word) ?? []))
    if (!own.has(term)) weights.set(term, Math.max(weights.get(term) ?? 0, Math.min(1, KIN_WEIGHT * share)));
  return weights;
}

function rankingOf(reference: Reference): Ranking {
  const handles = [...reference.statements()];
  const lengths: number[] = [];
  const postings = new Map<string, number[]>();
  const several: string[][][] = [];
  handles.forEach((handle, at) => {
    const wordings = wordingsOf(reference.record(handle)).map(termsOf);
    if (wordings.length > 1) several.push(wordings);
    const terms = wordings.flat();
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
  return { handles, lengths, average, postings, gramCounts, kindred: kindredOf(several) };
}

function addTerm(
  term: string,
  share: number,
  { postings, handles, lengths, average }: Ranking,
  scores: Map<number, number>,
): void {
  const list = postings.get(term) ?? [];
  const weight = share * rarityOf(list.length / 2, handles.length);
  for (let at = 0; at < list.length; at += 2) {
    const statement = list[at] ?? 0;
    const held = saturated(list[at + 1] ?? 0, (lengths[statement] ?? 0) / average);
    scores.set(statement, (scores.get(statement) ?? 0) + weight * held);
  }
}

function byLetters(
  grams: ReadonlySet<string>,
  terms: readonly string[],
  { gramCounts, handles, average }: Ranking,
): number {
  const held = terms.flatMap(gramsOf);
  const length = held.length / (average * LETTERS_A_WORD);
  let score = 0;
  for (const [gram, count] of countsOf(held)) {
    if (!grams.has(gram)) continue;
    score += rarityOf(Math.min(handles.length, gramCounts.get(gram) ?? 0), handles.length) * saturated(count, length);
  }
  return score;
}

/** Runs of letters in a word of middling length. */
const LETTERS_A_WORD = 5;

function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) ** RARITY_POWER;
}

function saturated(count: number, length: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
}

/** The statement's own text, then whatever else says the same. */
function wordingsOf(statement: Statement): string[] {
  const title = (statement as { readonly title?: unknown }).title;
  const translations = (statement.translations ?? []).map(({ text }) => text);
  return [
    statement.text,
    ...translations,
    ...(statement.misquotedAs ?? []),
    ...(typeof title === 'string' ? [title] : []),
  ];
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
