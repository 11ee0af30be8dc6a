import type { Tokens } from '../text/tokens.ts';
import { bucketBits, bucketOf, bucketStarts } from './buckets.ts';
import type { Section } from './format.ts';
import { bitsFor, packIntegers } from './packed-array.ts';
import { PASSAGE_BLOCK, STEPS_A_BIT } from './statement-search.ts';
import { chooseTerms } from './statement-terms.ts';

/**
 * The statement index: every wording is cut into passages; of each passage the rarest terms go into posting lists, and a
 * byte a word into its signature. Passage i below the number of statements is the beginning of statement i's own text.
 */
const PASSAGE_LENGTH = 56;
/** A term in more than a tenth of this many passages or more is common and stays out of signatures. */
const COMMON_SHARE = 10;
const COMMON_FROM = 256;
/** Passages with fewer uncommon words carry all their words in the signature. */
const FEWEST_SIGNED = 6;
const TERMS_A_BUCKET = 6;
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
        const to = Math.min(from + PASSAGE_LENGTH, tokens.count);
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
  if (more.ends.length === 0) return main;
  const hashes = new Int32Array(main.used + more.used);
  hashes.set(main.hashes.subarray(0, main.used));
  hashes.set(more.hashes.subarray(0, more.used), main.used);
  return { hashes, used: hashes.length, ends: [...main.ends, ...more.ends.map((end) => end + main.used)] };
}

function writeIndex(passages: Passages, owners: Uint32Array): Section[] {
  const count = passages.ends.length;
  const { numbers, terms, bits } = numberTerms(passages);
  const frequencies = countTerms(passages, numbers, terms.length);
  const common = (term: number) => count >= COMMON_FROM && (frequencies[term] ?? 0) * COMMON_SHARE > count;
  return [
    {
      tag: 'TBKT',
      data: bucketStarts(
        terms.map((term) => bucketOf(term, bits)),
        bits,
      ),
      parameter: bits,
    },
    { tag: 'TFPR', data: Uint16Array.from(terms, (term) => term & 0xffff) },
    { tag: 'TFRQ', data: Uint8Array.from(frequencies, eighthsOfBits), parameter: count },
    ...writePostings(passages, numbers, frequencies),
    ...writeSignatures(passages, numbers, common),
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

function writePostings({ ends }: Passages, numbers: Uint32Array, frequencies: Uint32Array): Section[] {
  const lists: number[][] = Array.from(frequencies, () => []);
  let from = 0;
  ends.forEach((to, passage) => {
    for (const term of chooseTerms(numbers.subarray(from, to), frequencies)) lists[term]?.push(passage);
    from = to;
  });
  const bytes: number[] = [];
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach((list, term) => {
    let before = -1;
    for (const passage of list) {
      let rest = passage - before - 1;
      for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
      bytes.push(rest);
      before = passage;
    }
    offsets[term + 1] = bytes.length;
  });
  const width = bitsFor(bytes.length);
  return [
    { tag: 'TOFF', data: packIntegers(offsets, width), parameter: width },
    { tag: 'SPST', data: Uint8Array.from(bytes) },
  ];
}

function writeSignatures(
  { hashes, ends }: Passages,
  numbers: Uint32Array,
  common: (term: number) => boolean,
): Section[] {
  const lengths = new Uint8Array(ends.length);
  const offsets = new Uint32Array(Math.ceil(ends.length / PASSAGE_BLOCK));
  const bytes: number[] = [];
  let from = 0;
  ends.forEach((to, passage) => {
    if (passage % PASSAGE_BLOCK === 0) offsets[passage / PASSAGE_BLOCK] = bytes.length;
    const places = Array.from({ length: to - from }, (_, at) => from + at);
    const uncommon = places.filter((at) => !common(numbers[at] ?? 0));
    const signed = uncommon.length < FEWEST_SIGNED ? places : uncommon;
    lengths[passage] = signed.length;
    for (const at of signed) bytes.push((hashes[at] ?? 0) & 0xff);
    from = to;
  });
  return [
    { tag: 'SLEN', data: lengths },
    { tag: 'SOFF', data: offsets },
    { tag: 'SSIG', data: Uint8Array.from(bytes) },
  ];
}
