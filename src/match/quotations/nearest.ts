import type { Statement } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { isFunctionWord } from './lexicon.ts';

/**
 * Okapi BM25 (Robertson & Zaragoza 2009, The Probabilistic Relevance Framework), with its usual constants: saturation of a
 * word's frequency, and normalisation by length. Rare words count a little more than its logarithm says.
 */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const RARITY_POWER = 1.2;
/** Four letters in a row, with a share beside the words, find what stemming, typing and hashtags keep apart (McNamee & Mayfield 2004). */
const GRAM = 4;
const GRAM_SHARE = 0.3;
/** Records that are read and ranked for each piece of the text, and words of a piece. */
const READ = 100;
const PIECE = 30;

export interface Ranked {
  readonly statement: Statement;
  readonly score: number;
}

interface Terms {
  readonly words: readonly string[];
  readonly grams: readonly string[];
}

/**
 * Statements nearest to a text of any length by what they share, best first: for a post or a claim that quotes nobody word for
 * word. Reads the statements that share rare words with a piece of the text, and ranks them by all words of their wordings and title.
 */
export function nearest(text: string, reference: Reference, limit: number): Ranked[] {
  const plain = withoutAddresses(text);
  const statements = new Map<string, Statement>();
  for (const candidate of piecesOf(plain).flatMap((piece) => reference.statementsLike(piece, READ))) {
    const key = `${candidate.record.pack} ${candidate.record.index}`;
    if (!statements.has(key)) statements.set(key, reference.record(candidate.record));
  }
  const documents = [...statements.values()].map((statement) => ({ statement, terms: termsOf(documentOf(statement)) }));
  const query = termsOf(plain);
  const byWords = bm25(
    query.words,
    documents.map(({ terms }) => terms.words),
    rarityOf(plain, reference),
  );
  const byGrams = bm25(
    query.grams,
    documents.map(({ terms }) => terms.grams),
    null,
  );
  return documents
    .map(({ statement }, at) => ({ statement, score: (byWords[at] ?? 0) + GRAM_SHARE * (byGrams[at] ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function documentOf(statement: Statement): string {
  const title = (statement as { title?: unknown }).title;
  const wordings = [
    statement.text,
    ...(statement.translations ?? []).map(({ text }) => text),
    ...(statement.misquotedAs ?? []),
  ];
  return withoutAddresses([...wordings, typeof title === 'string' ? title : ''].join(' '));
}

/** Addresses tell nothing; a hashtag or handle in camel case is several words. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\S+|\bpic\.twitter\.com\S*/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function termsOf(text: string): Terms {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/'s$/, '').replaceAll("'", ''))
    .filter((word) => word !== '' && !isFunctionWord(word));
  return { words: words.map(stem), grams: words.flatMap(gramsOf) };
}

function gramsOf(word: string): string[] {
  const padded = `_${word}_`;
  if (padded.length <= GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => padded.slice(at, at + GRAM));
}

/** The whole text and its stretches of thirty words: a long post has too many rare words for one search. */
function piecesOf(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= PIECE) return [text];
  const count = Math.ceil(words.length / PIECE);
  const pieces = Array.from({ length: count }, (_, at) => words.slice(at * PIECE, (at + 1) * PIECE).join(' '));
  return [text, ...pieces];
}

/** Bits of a stem: those of the word it was made from. */
function rarityOf(text: string, reference: Reference): (term: string) => number {
  const words = new Map(
    fold(text)
      .split(' ')
      .map((word) => [stem(word.replace(/'s$/, '').replaceAll("'", '')), word]),
  );
  return (term) => Math.max(0, reference.rarity(words.get(term) ?? term));
}

/** The score of every document; without a rarity, what is rare is judged among the documents themselves. */
function bm25(
  query: readonly string[],
  documents: readonly (readonly string[])[],
  rarity: ((term: string) => number) | null,
): number[] {
  const counts = documents.map(countsOf);
  const average = documents.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, documents.length);
  const scores = documents.map(() => 0);
  for (const term of new Set(query)) {
    const holding = counts.reduce((sum, count) => sum + (count.has(term) ? 1 : 0), 0);
    if (holding === 0) continue;
    const bits = rarity ? rarity(term) : Math.log2(1 + documents.length / holding);
    const weight = (bits * Math.LN2) ** RARITY_POWER;
    counts.forEach((count, at) => {
      const times = count.get(term) ?? 0;
      const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (documents[at]?.length ?? 0)) / average;
      if (times > 0)
        scores[at] = (scores[at] ?? 0) + (weight * times * (SATURATION + 1)) / (times + SATURATION * length);
    });
  }
  return scores;
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
