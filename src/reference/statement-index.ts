import type { Tokens } from '../text/tokens.ts';
import { bucketBits, writeBuckets } from './buckets.ts';
import type { Section } from './format.ts';
import { packLists, pairList, restBits } from './postings.ts';
import { hashCode, MOST_WORDS, OWN_CODES, writeSignatures } from './signatures.ts';
import { STEPS_A_BIT, wordRestOf } from './statement-search.ts';
import { chooseTerms } from './statement-terms.ts';

/**
 * The statement index: every wording is cut into passages; of each passage some words and pairs of words go into posting
 * lists, all words into its signature. Passage i below the number of statements is the beginning of statement i's own text.
 */
const TERMS_A_BUCKET = 3;
const PAIRS_A_LIST = 20;
const PAIRS_A_PASSAGE = 6;
/** A word that stands in more than one of so many passages is not indexed by itself, unless the pack is small. */
const RARE_SHARE = 200;
const RARE_AT_LEAST = 32;
/** Passages. Up to here all words and pairs are indexed, so that three words of a statement find it, too. */
const WHOLE_UP_TO = 20_000;
const STEPS = [1, 1.0905077327, 1.189207115, 1.2968395547, Math.SQRT2, 1.5422108254, 1.6817928305, 1.8340080864];

/** floor(8 log2 count), the same on every machine. */
export function eighthsOfBits(count: number): number {
  if (count <= 1) return 0;
  const whole = 31 - Math.clz32(count);
  const rest = count / 2 ** whole;
  let step = 0;
  while (step < 7 && rest >= (STEPS[step + 1] ?? 2)) step++;
  return whole * STEPS_A_BIT + step;
}

interface Passages {
  hashes: Int32Array;
  used: number;
  /** Where each passage ends in `hashes`. */
  ends: number[];
}

/** Takes wordings one by one and writes the sections at the end. */
export interface StatementIndexWriter {
  /** Adds a wording: -1 for the statement's own text, which must come before its others. */
  add(statement: number, wording: number, tokens: Tokens): void;
  finish(): Section[];
}

export function statementIndexWriter(): StatementIndexWriter {
  const main: Passages = { hashes: new Int32Array(1024), used: 0, ends: [] };
  const more: Passages = { hashes: new Int32Array(64), used: 0, ends: [] };
  const owners: number[] = [];
  return {
    add(statement, wording, tokens) {
      let from = 0;
      do {
        const to = Math.min(from + MOST_WORDS, tokens.count);
        const first = wording === -1 && from === 0;
        addPassage(first ? main : more, tokens.hashes.subarray(from, to));
        if (!first) owners.push(statement, wording + 1);
        from = to;
      } while (from < tokens.count);
    },
    finish: () => writeIndex(joined(main, more), Uint32Array.from(owners)),
  };
}

function addPassage(passages: Passages, hashes: Int32Array) {
  if (passages.used + hashes.length > passages.hashes.length) {
    const grown = new Int32Array(2 * (passages.used + hashes.length));
    grown.set(passages.hashes.subarray(0, passages.used));
    passages.hashes = grown;
  }
  passages.hashes.set(hashes, passages.used);
  passages.used += hashes.length;
  passages.ends.push(passages.used);
}

function joined(main: Passages, more: Passages): Passages {
  const hashes = new Int32Array(main.used + more.used);
  hashes.set(main.hashes.subarray(0, main.used));
  hashes.set(more.hashes.subarray(0, more.used), main.used);
  return { hashes, used: hashes.length, ends: [...main.ends, ...more.ends.map((end) => end + main.used)] };
}

function writeIndex(passages: Passages, owners: Uint32Array): Section[] {
  const count = passages.ends.length;
  const { numbers, terms, bits } = numberTerms(passages);
  const frequencies = countTerms(passages, numbers, terms.length);
  return [
    writeBuckets('TBKT', terms, bits),
    { tag: 'TFPR', data: Uint16Array.from(terms, (term) => term & 0xffff) },
    { tag: 'TFRQ', data: Uint8Array.from(frequencies, eighthsOfBits), parameter: count },
    ...lists(passages, numbers, frequencies),
    ...signatures(passages, numbers, terms.length),
    { tag: 'SMOR', data: owners },
  ];
}

/** Terms in the order of their buckets, each with bucket and print of its own, and the term of every token. */
function numberTerms({ hashes, used }: Passages): { numbers: Uint32Array; terms: Uint32Array; bits: number } {
  const distinct = Uint32Array.from(new Set(new Uint32Array(hashes.buffer, 0, used)));
  const bits = bucketBits(distinct.length, TERMS_A_BUCKET);
  const same = ~((1 << (32 - bits)) - 1) | 0xffff;
  const kept = Uint32Array.from(new Set(distinct.map((hash) => hash & same))).sort();
  const places = new Map<number, number>();
  kept.forEach((hash, at) => {
    places.set(hash, at);
  });
  const numbers = new Uint32Array(used);
  for (let at = 0; at < used; at++) numbers[at] = places.get(((hashes[at] ?? 0) & same) >>> 0) ?? 0;
  return { numbers, terms: kept, bits };
}

/** In how many passages each term stands. */
function countTerms({ ends }: Passages, numbers: Uint32Array, terms: number): Uint32Array {
  const counts = new Uint32Array(terms);
  let from = 0;
  for (const to of ends) {
    for (const term of new Set(numbers.subarray(from, to))) counts[term] = (counts[term] ?? 0) + 1;
    from = to;
  }
  return counts;
}

/** Posting lists of words and of pairs. */
function lists({ hashes, ends }: Passages, numbers: Uint32Array, frequencies: Uint32Array): Section[] {
  const mostFrequent = Math.max(RARE_AT_LEAST, ends.length / RARE_SHARE);
  const bits = bucketBits(ends.length * PAIRS_A_PASSAGE, PAIRS_A_LIST);
  const pairs = new Uint32Array(numbers.length);
  for (let at = 0; at + 1 < pairs.length; at++) pairs[at] = pairList(hashes[at] ?? 0, hashes[at + 1] ?? 0, bits);
  const pairFrequencies = new Uint32Array(1 << bits);
  eachPassage(ends, (from, to) => {
    for (let at = from; at + 1 < to; at++) pairFrequencies[pairs[at] ?? 0] = (pairFrequencies[pairs[at] ?? 0] ?? 0) + 1;
  });
  const words: Uint32Array[] = [];
  const chosenPairs: Uint32Array[] = [];
  eachPassage(ends, (from, to) => {
    const own = numbers.subarray(from, to);
    const ownPairs = pairs.subarray(from, Math.max(from, to - 1));
    // a passage of one word has no pairs to be found by
    const most = own.length === 1 ? ends.length : mostFrequent;
    const lengths = lengthsOf(own, frequencies, most);
    const pairLengths = lengthsOf(ownPairs, pairFrequencies, ends.length * 64);
    const chosen =
      ends.length <= WHOLE_UP_TO
        ? { words: placesOf(lengths), pairs: placesOf(pairLengths) }
        : chooseTerms(lengths, pairLengths);
    words.push(Uint32Array.from(chosen.words, (at) => own[at] ?? 0));
    chosenPairs.push(Uint32Array.from(chosen.pairs, (at) => ownPairs[at] ?? 0));
  });
  const wordLists = packLists(frequencies.length, words, (term) =>
    wordRestOf(ends.length, eighthsOfBits(frequencies[term] ?? 0)),
  );
  const entries = chosenPairs.reduce((sum, own) => sum + own.length, 1);
  const pairRest = restBits((ends.length * pairFrequencies.length) / entries);
  const pairLists = packLists(pairFrequencies.length, chosenPairs, () => pairRest);
  return [
    { tag: 'TOFF', data: wordLists.offsets, parameter: wordLists.width },
    { tag: 'SPST', data: wordLists.words },
    { tag: 'POFF', data: pairLists.offsets, parameter: pairLists.width | (bits << 8) },
    { tag: 'PPST', data: pairLists.words, parameter: pairRest },
  ];
}

function eachPassage(ends: readonly number[], visit: (from: number, to: number) => void) {
  let from = 0;
  for (const to of ends) {
    visit(from, to);
    from = to;
  }
}

function placesOf(lengths: readonly number[]): number[] {
  return [...lengths.keys()].filter((at) => (lengths[at] ?? 0) > 0);
}

/** How long the list of each entry is; 0 where it is longer than `most`, and for all but the first of equal entries. */
function lengthsOf(entries: Uint32Array, frequencies: Uint32Array, most: number): number[] {
  return Array.from(entries, (entry, at) => {
    const length = frequencies[entry] ?? 0;
    return length > most || entries.indexOf(entry) < at ? 0 : length;
  });
}

function signatures(passages: Passages, numbers: Uint32Array, terms: number): Section[] {
  const counts = new Uint32Array(terms);
  for (const term of numbers) counts[term] = (counts[term] ?? 0) + 1;
  const ranked = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, OWN_CODES);
  const ranks = new Map(ranked.map((term, rank) => [term, rank]));
  const codes = Uint16Array.from(numbers, (term, at) => ranks.get(term) ?? hashCode(passages.hashes[at] ?? 0));
  return writeSignatures(codes, passages.ends, Uint32Array.from(ranked));
}
