import { bitsAt, listEnd, listStart, type Postings, pairList } from './postings.ts';
import { type Query, type StatementIndex, wordRest } from './statement-search.ts';

/** Bits of posting lists that one quotation may cost; the shortest come first, so what is left out says little. */
const POSTING_BUDGET = 32_000;
const MOST_WEIGHT = 4095;
/** Reading ends when the best passage has so many times what one that was not met yet could still reach. */
const DECIDED = 4;
/** Of so much (45 bits, about four entries) as much again is enough. */
const ENOUGH = 360;
/** Passages with less than this part of the best one's score are not compared. */
const WORTH_COMPARING = 1 / 3;

interface List {
  readonly from: number;
  readonly to: number;
  /** Lower bits of each gap. */
  readonly rest: number;
  readonly weight: number;
  readonly words: Uint32Array;
}

/** Scores by passage, reused from query to query; all zero in between. */
let scores = new Uint16Array(0);
let touched = new Uint32Array(0);
let peak = 0;

/** The passages with the greatest sums of shared indexed words and pairs; `terms` are the query's in this pack. */
export function mostShared(index: StatementIndex, query: Query, terms: Int32Array, most: number): number[] {
  if (scores.length < index.count) {
    scores = new Uint16Array(index.count);
    touched = new Uint32Array(index.count);
  }
  const lists = listsOf(index, query, terms);
  let left = lists.reduce((sum, list) => sum + list.weight, 0);
  let budget = POSTING_BUDGET;
  let count = 0;
  peak = 0;
  for (const list of lists) {
    const size = list.to - list.from;
    if (peak >= left * (peak < ENOUGH ? DECIDED : 1) || (size > budget && count > 0)) break;
    budget -= size;
    left -= list.weight;
    count = addList(list, index.count, count);
  }
  return greatest(count, most);
}

/** The lists of the query's words and pairs, shortest first. */
function listsOf(index: StatementIndex, { tokens, weights }: Query, terms: Int32Array): List[] {
  const { words, pairs, pairBits } = index;
  const lists: List[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? -1;
    if (term < 0) continue;
    const weight = weights[at] ?? 0;
    if (terms.indexOf(term) === at) addIfAny(lists, words, term, wordRest(index, term), weight);
    const next = at + 1 < terms.length ? (terms[at + 1] ?? -1) : -1;
    if (next < 0) continue;
    const pair = pairList(tokens.hashes[at] ?? 0, tokens.hashes[at + 1] ?? 0, pairBits);
    addIfAny(lists, pairs, pair, index.pairRest, (weight + (weights[at + 1] ?? 0)) >>> 1);
  }
  return lists.sort((a, b) => a.to - a.from - (b.to - b.from) || b.weight - a.weight);
}

function addIfAny(lists: List[], postings: Postings, list: number, rest: number, weight: number) {
  const from = listStart(postings, list);
  const to = listEnd(postings, list);
  if (to > from) lists.push({ from, to: Math.min(to, from + POSTING_BUDGET), rest, weight, words: postings.words });
}

function addList({ from, to, rest, weight, words }: List, passages: number, count: number): number {
  const mask = (1 << rest) - 1;
  let used = count;
  let passage = -1;
  for (let at = from; at < to; ) {
    let bits = bitsAt(words, at);
    let upper = 0;
    for (; bits === 0 && at < to; bits = bitsAt(words, at)) {
      upper += 32;
      at += 32;
    }
    const zeros = 31 - Math.clz32(bits & -bits);
    at += zeros + 1;
    const lower = zeros + 1 + rest <= 32 ? ((bits >>> zeros) >>> 1) & mask : bitsAt(words, at) & mask;
    at += rest;
    passage += ((upper + zeros) << rest) + lower + 1;
    if (passage >= passages || passage < 0) break;
    const before = scores[passage] ?? 0;
    if (before === 0) touched[used++] = passage;
    const score = Math.min(before + weight, MOST_WEIGHT);
    scores[passage] = score;
    if (score > peak) peak = score;
  }
  return used;
}

/** The touched passages with the greatest scores, at most `most`; sets all scores back to zero. */
function greatest(count: number, most: number): number[] {
  const floor = Math.max(1, Math.floor(peak * WORTH_COMPARING));
  const kept: { passage: number; score: number }[] = [];
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    const score = scores[passage] ?? 0;
    scores[passage] = 0;
    if (score >= floor) kept.push({ passage, score });
  }
  if (kept.length > most) kept.sort((a, b) => b.score - a.score || a.passage - b.passage);
  return kept.slice(0, most).map(({ passage }) => passage);
}
