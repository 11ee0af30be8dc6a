import type { Tokens } from '../text/tokens.ts';
import { type Buckets, bucketOf, openBuckets, startOf } from './buckets.ts';
import type { Layout } from './layout.ts';
import { bitsFor } from './packed-array.ts';
import { mostShared } from './passage-candidates.ts';
import { compareWith } from './passage-comparison.ts';
import type { Postings } from './postings.ts';
import { openSignatures, type Signatures } from './signatures.ts';

/** The statement index of one pack; see statement-index.ts for what is in it. */
export interface StatementIndex {
  /** Passages. */
  readonly count: number;
  readonly statements: number;
  /** The dictionary: terms in buckets, 16 bits of the hash beside each. */
  readonly buckets: Buckets;
  readonly prints: Uint16Array;
  /** Passages with the term, in eighths of bits. */
  readonly frequencies: Uint8Array;
  readonly words: Postings;
  readonly pairs: Postings;
  readonly pairBits: number;
  /** Lower bits that the lists of pairs keep of a gap. */
  readonly pairRest: number;
  readonly signatures: Signatures;
  /** Statement and wording + 1 of the passages after the first of each statement's own text. */
  readonly owners: Uint32Array;
}

/** A quotation, ready to be looked for in several packs: its tokens, and what the match of each is worth. */
export interface Query {
  readonly tokens: Tokens;
  /** Eighths of bits; 0 for a term that no statement holds. */
  readonly weights: Int32Array;
}

export interface Passage {
  readonly statement: number;
  readonly wording: number;
  /** Eighths of bits. */
  readonly score: number;
}

/** Frequencies are kept as eighths of bits: floor(8 log2 n). */
export const STEPS_A_BIT = 8;
/** Passages whose signatures are read, for every one that is asked for; and at least. */
const COMPARED_FOR_EACH = 2;
const LEAST_COMPARED = 32;

export function openStatements(layout: Layout, statements: number): StatementIndex {
  const prints = layout.halves('TFPR');
  return {
    count: layout.bytes('SLEN').length,
    statements,
    buckets: openBuckets(layout, 'TBKT', prints.length),
    prints,
    frequencies: layout.bytes('TFRQ'),
    words: { offsets: { words: layout.words('TOFF'), width: layout.parameter('TOFF') }, words: layout.words('SPST') },
    pairs: {
      offsets: { words: layout.words('POFF'), width: layout.parameter('POFF') & 0xff },
      words: layout.words('PPST'),
    },
    pairBits: layout.parameter('POFF') >>> 8,
    pairRest: layout.parameter('PPST'),
    signatures: openSignatures(layout),
    owners: layout.words('SMOR'),
  };
}

/** The number of a term, or -1. */
export function termOf({ buckets, prints }: StatementIndex, hash: number): number {
  const bucket = bucketOf(hash, buckets.bits);
  const end = startOf(buckets, bucket + 1);
  const print = hash & 0xffff;
  for (let term = startOf(buckets, bucket); term < end; term++) if (prints[term] === print) return term;
  return -1;
}

/** Lower bits that the list of a word keeps of a gap; from its frequency, which stands in the dictionary. */
export function wordRest({ count, frequencies }: StatementIndex, term: number): number {
  return wordRestOf(count, frequencies[term] ?? 0);
}

/** The same for a word in 2 ** (eighths / 8) of `count` passages. */
export function wordRestOf(count: number, eighths: number): number {
  return Math.max(0, bitsFor(count) - 1 - ((eighths + STEPS_A_BIT / 2) >>> 3));
}

/** Sets the number of every token's term, or -1. */
export function setTerms(index: StatementIndex, { hashes, count }: Tokens, terms: Int32Array) {
  for (let at = 0; at < count; at++) terms[at] = termOf(index, hashes[at] ?? 0);
}

/** The passages that share most with the quotation, best first, each wording once; `terms` are its words in this index. */
export function passagesLike(index: StatementIndex, query: Query, terms: Int32Array, limit: number): Passage[] {
  if (index.count === 0) return [];
  const comparison = compareWith(index.signatures, query, terms);
  const most = Math.max(limit * COMPARED_FOR_EACH, LEAST_COMPARED);
  const candidates = mostShared(index, query, terms, comparison, most);
  const { lengths } = index.signatures;
  const compared = candidates
    .map((passage) => ({ passage, score: comparison.inCommon(passage) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || (lengths[a.passage] ?? 0) - (lengths[b.passage] ?? 0) || a.passage - b.passage,
    );
  comparison.end();
  const found: Passage[] = [];
  for (const { passage, score } of compared) {
    if (found.length >= limit) break;
    const { statement, wording } = ownerOf(index, passage);
    if (!found.some((other) => other.statement === statement && other.wording === wording))
      found.push({ statement, wording, score });
  }
  return found;
}

function ownerOf({ statements, owners }: StatementIndex, passage: number): { statement: number; wording: number } {
  if (passage < statements) return { statement: passage, wording: -1 };
  const at = 2 * (passage - statements);
  return { statement: Math.min(owners[at] ?? 0, statements - 1), wording: (owners[at + 1] ?? 0) - 1 };
}
