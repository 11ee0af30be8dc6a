import type { Comparison } from './passage-comparison.ts';
import { bitsAt, listEnd, listStart, type Postings, pairList } from './postings.ts';
import { type Query, type StatementIndex, wordRest } from './statement-search.ts';

/** Bits of posting lists that one quotation may cost; the shortest come first, so what is left out says little. */
const POSTING_BUDGET = 32_000;
const MOST_WEIGHT = 4095;
/** Eighths of bits, about two entries: what has so much may be the passage, so it is compared at once. */
const WORTH_A_LOOK = 160;
/** Words of a quotation; many passages share a shorter one, so that all of its lists are read. */
const FEWEST_WORDS = 12;
/** Lists that are read at the least, so that of several statements that say the same the one that says it best is met. */
const FEWEST_LISTS = 4;
/** With this part of the quotation's weight in common and in order, a passage is the one, or one of those like it. */
const CERTAIN = 2 / 3;
/** Reading ends when the best passage has so many times what one that was not met yet could still reach. */
const DECIDED = 4;
/** Of so much (45 bits, about four entries) as much again is enough. */
const ENOUGH = 360;
/** Passages with less than this part of the best one's score are not compared: when one is certain, and else. */
const WORTH_COMPARING = { certain: 3 / 5, uncertain: 1 / 3 };
/** Passages that are compared when none is certain: the right one may share few rare words with the quotation. */
const COMPARED_UNCERTAIN = 160;

/** Scores by passage, reused from query to query; all zero in between. */
let scores = new Uint16Array(0);
let touched = new Uint32Array(0);
let peak = 0;
let leader = 0;

/** The lists of a query: a word and a pair for each of its words. */
const MOST_LISTS = 1024;
const starts = new Uint32Array(MOST_LISTS);
const ends = new Uint32Array(MOST_LISTS);
const listWeights = new Uint16Array(MOST_LISTS);
/** Lower bits that a list keeps of each gap; of pairs, this and more. */
const rests = new Uint8Array(MOST_LISTS);
const PAIRS = 64;
/** Length x MOST_LISTS + list. */
const order = new Uint32Array(MOST_LISTS);

/**
 * The passages with the greatest sums of shared indexed words and pairs, at least `most` if there are so many; `terms` are
 * the query's in this pack.
 */
export function mostShared(
  index: StatementIndex,
  query: Query,
  terms: Int32Array,
  comparison: Comparison,
  most: number,
): number[] {
  if (scores.length < index.count) {
    scores = new Uint16Array(index.count);
    touched = new Uint32Array(index.count);
  }
  const lists = listsOf(index, query, terms);
  let left = 0;
  for (let list = 0; list < lists; list++) left += listWeights[list] ?? 0;
  const enough = certainFrom(query);
  let budget = POSTING_BUDGET;
  let count = 0;
  let looked = -1;
  let read = 0;
  peak = 0;
  for (let at = 0; at < lists; at++) {
    const list = takeShortest(at, lists) % MOST_LISTS;
    const size = (ends[list] ?? 0) - (starts[list] ?? 0);
    if (peak >= left * (peak < ENOUGH ? DECIDED : 1) || (size > budget && count > 0)) break;
    budget -= size;
    left -= listWeights[list] ?? 0;
    count = addList(index, list, count);
    read++;
    if (peak < WORTH_A_LOOK || read < FEWEST_LISTS || leader === looked) continue;
    looked = leader;
    if (comparison.inCommon(leader) >= enough) return greatest(count, most, WORTH_COMPARING.certain);
  }
  return greatest(count, Math.max(most, COMPARED_UNCERTAIN), WORTH_COMPARING.uncertain);
}

/** Brings the shortest of the lists from `at` on to that place: few are read, so the others need no order. */
function takeShortest(at: number, lists: number): number {
  let [shortest, place] = [order[at] ?? 0, at];
  for (let other = at + 1; other < lists; other++) {
    const key = order[other] ?? 0;
    if (key >= shortest) continue;
    shortest = key;
    place = other;
  }
  order[place] = order[at] ?? 0;
  order[at] = shortest;
  return shortest;
}

/** What a passage that is certain has in common with a query at the least; nothing is enough for a short one. */
function certainFrom({ tokens, weights }: Query): number {
  if (tokens.count < FEWEST_WORDS) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = 0; at < tokens.count; at++) sum += weights[at] ?? 0;
  return CERTAIN * sum;
}

/** Sets the lists of the query's words and pairs and returns how many they are. */
function listsOf(index: StatementIndex, { tokens, weights }: Query, terms: Int32Array): number {
  const { words, pairs, pairBits } = index;
  let used = 0;
  for (let at = 0; at < tokens.count; at++) {
    const term = terms[at] ?? -1;
    if (term < 0) continue;
    const weight = weights[at] ?? 0;
    if (isFirst(terms, at)) used = addIfAny(used, words, term, wordRest(index, term), weight);
    const next = at + 1 < tokens.count ? (terms[at + 1] ?? -1) : -1;
    if (next < 0) continue;
    const pair = pairList(tokens.hashes[at] ?? 0, tokens.hashes[at + 1] ?? 0, pairBits);
    used = addIfAny(used, pairs, pair, index.pairRest + PAIRS, (weight + (weights[at + 1] ?? 0)) >>> 1);
  }
  return used;
}

/** Whether no earlier word is the same; a loop, as the search of typed arrays costs more than it for so few. */
function isFirst(terms: Int32Array, at: number): boolean {
  for (let before = 0; before < at; before++) if (terms[before] === terms[at]) return false;
  return true;
}

function addIfAny(used: number, postings: Postings, list: number, rest: number, weight: number): number {
  const from = listStart(postings, list);
  const to = Math.min(listEnd(postings, list), from + POSTING_BUDGET);
  if (to <= from) return used;
  starts[used] = from;
  ends[used] = to;
  rests[used] = rest;
  listWeights[used] = weight;
  order[used] = (to - from) * MOST_LISTS + used;
  return used + 1;
}

/** Adds a list's weight to the scores of its passages. */
function addList({ words: ofWords, pairs, count: passages }: StatementIndex, list: number, count: number): number {
  const isPairs = (rests[list] ?? 0) >= PAIRS;
  const { words } = isPairs ? pairs : ofWords;
  const rest = (rests[list] ?? 0) % PAIRS;
  const weight = listWeights[list] ?? 0;
  const to = ends[list] ?? 0;
  const mask = (1 << rest) - 1;
  let used = count;
  let passage = -1;
  for (let at = starts[list] ?? 0; at < to; ) {
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
    if (score > peak) {
      peak = score;
      leader = passage;
    }
  }
  return used;
}

/** The touched passages with the greatest scores, at most `most`, from a part of the best on; sets all scores back to zero. */
function greatest(count: number, most: number, part: number): number[] {
  const floor = Math.max(1, Math.floor(peak * part));
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
