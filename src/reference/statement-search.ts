import type { Tokens } from '../text/tokens.ts';
import { bucketOf } from './buckets.ts';
import type { Layout } from './layout.ts';
import { integerAt, type PackedArray } from './packed-array.ts';

/** The statement index of one pack; see statement-index.ts for what is in it. */
export interface StatementIndex {
  /** Passages. */
  readonly count: number;
  readonly statements: number;
  readonly bits: number;
  readonly starts: Uint32Array;
  readonly prints: Uint16Array;
  /** Passages with the term, in eighths of bits. */
  readonly frequencies: Uint8Array;
  readonly offsets: PackedArray;
  readonly postings: Uint8Array;
  readonly lengths: Uint8Array;
  readonly blocks: Uint32Array;
  readonly signatures: Uint8Array;
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

/** Signatures are found by adding up the lengths of up to so many passages. */
export const PASSAGE_BLOCK = 16;
/** Frequencies are kept as eighths of bits: floor(8 log2 n). */
export const STEPS_A_BIT = 8;
/** Bytes of posting lists that one quotation may cost; rarer terms come first, so what is left out says little. */
const POSTING_BUDGET = 6000;
/** Passages whose signatures are read. */
const MOST_COMPARED = 48;
const MOST_WEIGHT = 4095;

export function openStatements(layout: Layout, statements: number): StatementIndex {
  const lengths = layout.bytes('SLEN');
  return {
    count: lengths.length,
    statements,
    bits: layout.parameter('TBKT'),
    starts: layout.words('TBKT'),
    prints: layout.halves('TFPR'),
    frequencies: layout.bytes('TFRQ'),
    offsets: { words: layout.words('TOFF'), width: layout.parameter('TOFF') },
    postings: layout.bytes('SPST'),
    lengths,
    blocks: layout.words('SOFF'),
    signatures: layout.bytes('SSIG'),
    owners: layout.words('SMOR'),
  };
}

/** The number of a term, or -1. */
export function termOf(index: StatementIndex, hash: number): number {
  const bucket = bucketOf(hash, index.bits);
  const end = Math.min(index.starts[bucket + 1] ?? 0, index.prints.length);
  const print = hash & 0xffff;
  for (let term = index.starts[bucket] ?? 0; term < end; term++) if (index.prints[term] === print) return term;
  return -1;
}

/** The passages that share most with the quotation, best first, each wording once. */
export function passagesLike(index: StatementIndex, query: Query, limit: number): Passage[] {
  if (index.count === 0) return [];
  const candidates = mostShared(index, query, Math.max(limit * 2, MOST_COMPARED));
  const chains = chainQuery(query);
  const compared = candidates
    .map((passage) => ({ passage, score: sharedInOrder(index, passage, query, chains) }))
    .sort(
      (a, b) =>
        b.score - a.score || (index.lengths[a.passage] ?? 0) - (index.lengths[b.passage] ?? 0) || a.passage - b.passage,
    );
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

/** Scores by passage, reused from query to query; all zero in between. */
let scores = new Uint16Array(0);
let touched = new Uint32Array(0);

/** The passages with the greatest sums of shared posting terms. */
function mostShared(index: StatementIndex, { tokens, weights }: Query, most: number): number[] {
  if (scores.length < index.count) {
    scores = new Uint16Array(index.count);
    touched = new Uint32Array(index.count);
  }
  let count = 0;
  let budget = POSTING_BUDGET;
  for (const at of rarestFirst(tokens, weights)) {
    const term = termOf(index, tokens.hashes[at] ?? 0);
    if (term < 0) continue;
    const from = integerAt(index.offsets, term);
    const to = Math.min(integerAt(index.offsets, term + 1), index.postings.length);
    if (to - from > budget && count > 0) continue;
    budget -= to - from;
    count = addPostings(index, from, Math.min(to, from + POSTING_BUDGET), weights[at] ?? 0, count);
  }
  const kept = greatest(count, most);
  for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
  return kept;
}

/** The places of the query's distinct known terms, rarest first. */
function rarestFirst({ count, hashes }: Tokens, weights: Int32Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) if ((weights[at] ?? 0) > 0) places.push(at);
  places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0));
  return places.filter((at, i) => i === 0 || hashes[at] !== hashes[places[i - 1] ?? 0]);
}

function addPostings(
  { postings, count: passages }: StatementIndex,
  from: number,
  to: number,
  weight: number,
  count: number,
) {
  let used = count;
  let passage = -1;
  for (let at = from; at < to; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128 || shift > 21) break;
    }
    passage += gap + 1;
    if (passage >= passages || passage < 0) break;
    const before = scores[passage] ?? 0;
    if (before === 0) touched[used++] = passage;
    scores[passage] = Math.min(before + weight, MOST_WEIGHT);
  }
  return used;
}

const histogram = new Uint32Array(MOST_WEIGHT + 1);

/** The touched passages with the greatest scores, at most `most`, in the order in which they were touched. */
function greatest(count: number, most: number): number[] {
  let peak = 0;
  for (let at = 0; at < count; at++) {
    const score = scores[touched[at] ?? 0] ?? 0;
    histogram[score] = (histogram[score] ?? 0) + 1;
    if (score > peak) peak = score;
  }
  let above = 0;
  let least = peak;
  for (; least > 0 && above + (histogram[least] ?? 0) < most; least--) above += histogram[least] ?? 0;
  histogram.fill(0, 0, peak + 1);
  const kept: number[] = [];
  let ties = most - above;
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    const score = scores[passage] ?? 0;
    if (score > least || (score === least && ties-- > 0)) kept.push(passage);
  }
  return kept;
}

/** For each signature byte the last place of the query that has it, and for each place the one before it; + 1. */
interface Chains {
  readonly last: Uint16Array;
  readonly before: Uint16Array;
  readonly best: Int32Array;
}

function chainQuery({ tokens, weights }: Query): Chains {
  const last = new Uint16Array(256);
  const before = new Uint16Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    if ((weights[at] ?? 0) === 0) continue;
    const byte = (tokens.hashes[at] ?? 0) & 0xff;
    before[at] = last[byte] ?? 0;
    last[byte] = at + 1;
  }
  return { last, before, best: new Int32Array(tokens.count + 1) };
}

/** The weight of the heaviest common subsequence of query and signature (Hunt and Szymanski's order of matches). */
function sharedInOrder(index: StatementIndex, passage: number, query: Query, { last, before, best }: Chains): number {
  const { signatures, lengths } = index;
  let from = index.blocks[Math.floor(passage / PASSAGE_BLOCK)] ?? 0;
  for (let at = passage - (passage % PASSAGE_BLOCK); at < passage; at++) from += lengths[at] ?? 0;
  const to = from + (lengths[passage] ?? 0);
  best.fill(0);
  for (let at = from; at < to; at++) {
    for (let place = last[signatures[at] ?? 0] ?? 0; place > 0; place = before[place - 1] ?? 0) {
      const sum = (best[place - 1] ?? 0) + (query.weights[place - 1] ?? 0);
      for (let after = place; after < best.length && (best[after] ?? 0) < sum; after++) best[after] = sum;
    }
  }
  return best[best.length - 1] ?? 0;
}
