import { editPattern } from '../text/edit-distance.ts';
import { finishHash } from '../text/hash.ts';
import { type Buckets, bucketBits, bucketOf, openBuckets, orderBy, startOf, writeBuckets } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import { bitsSet, letterParity } from './letter-parity.ts';
import { compareNamesWith, editsTo } from './name-distance.ts';
import { COMMON, MOST_SYMBOLS, readName, textOf } from './name-pool.ts';
import type { NameTable } from './name-table.ts';
import { bitsFor, type PackedArray, packIntegers } from './packed-array.ts';

/**
 * Names within two edits, after Li, Deng, Wang and Feng, "Pass-Join: a partition-based method for similarity joins",
 * PVLDB 5(3), 2011: a name is cut into three parts; two edits leave one part whole, at a place that is known to within one.
 * A swap of neighbours may span two parts; then the first or the last part is whole once the two letters are swapped
 * back, so both are looked for in that form too. Every part that is found sends its names to the edit distance.
 */
export interface FuzzyNames {
  readonly buckets: Buckets;
  /** The name's number, above it some bits more of the part's hash. */
  readonly entries: PackedArray;
  readonly nameBits: number;
}

export interface NearName {
  readonly name: number;
  /** The name, folded. */
  readonly text: string;
  readonly distance: number;
}

const MOST_EDITS = 2;
/** Longer strings are near no name that is indexed. */
export const LONGEST_WRITTEN = MOST_SYMBOLS + MOST_EDITS;
const ENTRIES_A_BUCKET = 1.5;
const PRINT_BITS = 3;
const BASE = 0x2c1b3c6d;

/** Where the three parts of a string of this length begin; the later ones are the longer ones. */
export function partStarts(length: number): [number, number, number] {
  const part = Math.floor(length / 3);
  const longer = length % 3;
  return [0, part, 2 * part + (longer === 2 ? 1 : 0)];
}

/** Running hashes: that of units i to j is `sums[j] - sums[i] * powers[j - i]`. */
interface Sums {
  readonly sums: Int32Array;
  readonly units: Uint16Array;
}

const powers = new Int32Array(LONGEST_WRITTEN + 1);
for (let at = 0, power = 1; at < powers.length; at++, power = Math.imul(power, BASE)) powers[at] = power;

function sumUp(units: Uint16Array, length: number, sums: Int32Array): Sums {
  for (let at = 0; at < length; at++) sums[at + 1] = (Math.imul(sums[at] ?? 0, BASE) + (units[at] ?? 0) + 1) | 0;
  return { sums, units };
}

function rangeSum({ sums }: Sums, from: number, to: number): number {
  return ((sums[to] ?? 0) - Math.imul(sums[from] ?? 0, powers[to - from] ?? 0)) | 0;
}

/** Of the first, second or third part (0 to 2), whatever the length of the name: neighbouring lengths share most parts. */
function partHash(sum: number, part: number): number {
  return finishHash(sum ^ Math.imul(part + 1, 0x9e3779b1));
}

/** The sections of the parts of all names. */
export function writeFuzzy(names: readonly string[]): Section[] {
  const hashes = new Uint32Array(names.length * 3);
  const sums = new Int32Array(MOST_SYMBOLS + 1);
  names.forEach((name, at) => {
    const sum = sumUp(editPattern(name).units, name.length, sums);
    const [first, second, third] = partStarts(name.length);
    hashes[3 * at] = partHash(rangeSum(sum, first, second), 0);
    hashes[3 * at + 1] = partHash(rangeSum(sum, second, third), 1);
    hashes[3 * at + 2] = partHash(rangeSum(sum, third, name.length), 2);
  });
  const bits = bucketBits(hashes.length, ENTRIES_A_BUCKET);
  const order = orderBy(hashes);
  const nameBits = bitsFor(names.length);
  const printBits = printBitsFor(nameBits);
  const values = order.map(
    (at) => (Math.floor(at / 3) | (printOf(hashes[at] ?? 0, bits, printBits) << nameBits)) >>> 0,
  );
  return [
    writeBuckets(
      'FBKT',
      order.map((at) => hashes[at] ?? 0),
      bits,
    ),
    { tag: 'FENT', data: packIntegers(values, nameBits + printBits), parameter: nameBits },
  ];
}

function printBitsFor(nameBits: number): number {
  return Math.min(PRINT_BITS, 32 - nameBits);
}

/** The bits of a hash that follow those of its bucket: inside a bucket, entries are in their order. */
function printOf(hash: number, bucketBits: number, printBits: number): number {
  return (hash << bucketBits) >>> (32 - printBits);
}

/** Opens the parts of a pack's names. */
export function openFuzzy(layout: Layout, names: number): FuzzyNames {
  const nameBits = layout.parameter('FENT');
  return {
    buckets: openBuckets(layout, 'FBKT', 3 * names),
    entries: { words: layout.words('FENT'), width: nameBits + printBitsFor(nameBits) },
    nameBits,
  };
}

/**
 * The units of a string's first word and those behind it and its space, where a name must be the string in all words but
 * one: then one of the two is whole.
 */
export interface Wholes {
  readonly first: number;
  readonly rest: number;
}

const letters = new Uint16Array(MOST_SYMBOLS);
const querySums = new Int32Array(LONGEST_WRITTEN + 1);
/** Parts that are sought for one string, at the most. */
const MOST_PARTS = 32;
/** The hashes of the parts that are sought, and where the buckets of each begin and end. */
const sought = new Int32Array(MOST_PARTS);
const starts = new Int32Array(MOST_PARTS);
const ends = new Int32Array(MOST_PARTS);
/** Names that have such a part. */
let candidates = new Uint32Array(64);

/**
 * All names within `most` edits of the first `size` of some folded code units and not equal to them, in no order; with
 * `wholes`, those that differ in more than one word may be missing.
 */
export function nearNames(
  fuzzy: FuzzyNames,
  names: NameTable,
  units: Uint16Array,
  size: number,
  most: 1 | 2,
  wholes: Wholes | null = null,
): NearName[] {
  if (fuzzy.buckets.count === 0 || size === 0 || size > LONGEST_WRITTEN) return [];
  const parts = seekParts(sumUp(units, size, querySums), size, most, wholes);
  const count = likely(collect(fuzzy, parts), names, units, size, most);
  const found: NearName[] = [];
  if (count === 0) return found;
  compareNamesWith(units, size);
  for (let at = 0; at < count; at++) {
    const name = candidates[at] ?? 0;
    // a name has three parts, so it is often met again
    if (isAmong(found, name)) continue;
    const distance = editsTo(names.pool, name, most);
    if (distance > 0 && distance <= most)
      found.push({ name, text: textOf(letters, readName(names.pool, name, letters)), distance });
  }
  return found;
}

function isAmong(found: readonly NearName[], name: number): boolean {
  for (const known of found) if (known.name === name) return true;
  return false;
}

/**
 * Keeps those of the first `count` candidates whose letters may be near: a letter put in or left out changes one parity, one
 * for another two, so of 2 x `most` parities each letter of difference in length costs one. Without branches, so that reads
 * overlap; lengths are only read where the parities let a name pass.
 */
function likely(count: number, { pool, parities }: NameTable, units: Uint16Array, size: number, most: number): number {
  const parity = letterParity(units, 0, size);
  // where names have letters of several symbols, too many symbols say nothing
  const counted = pool.alphabet.length <= COMMON ? -1 : 0;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const name = candidates[at] ?? 0;
    candidates[kept] = name;
    kept += 1 + ((2 * most - bitsSet((parities[name] ?? 0) ^ parity)) >> 31);
  }
  const passed = kept;
  kept = 0;
  for (let at = 0; at < passed; at++) {
    const name = candidates[at] ?? 0;
    const missing = size - (pool.lengths[name] ?? 0);
    const apart = Math.abs(missing) & (counted | ~(missing >> 31));
    candidates[kept] = name;
    kept += 1 + ((2 * most - apart - bitsSet((parities[name] ?? 0) ^ parity)) >> 31);
  }
  return kept;
}

/** Sets the parts that a name near the string can share with it, and returns how many they are. */
function seekParts(sum: Sums, written: number, edits: number, wholes: Wholes | null): number {
  let used = 0;
  for (let length = Math.max(1, written - edits); length <= written + edits; length++) {
    const part = Math.floor(length / 3);
    const third = 2 * part + (length % 3 === 2 ? 1 : 0);
    const shift = written - length;
    const outer = wholes !== null && part <= wholes.first && length - third <= wholes.rest;
    // two letters more or less are two edits: so nothing is to be swapped back
    const swaps = !outer && Math.abs(shift) < edits;
    if (part <= written) used = addPart(used, rangeSum(sum, 0, part), 0);
    if (swaps && part > 0 && part < written) used = addPart(used, swappedEnd(sum, part), 0);
    const least = Math.max(part - 1, part + shift - 1, 0);
    const most = outer ? -1 : Math.min(part + 1, part + shift + 1, written - (third - part));
    for (let at = least; at <= most; at++) used = addPart(used, rangeSum(sum, at, at + third - part), 1);
    if (third + shift >= 0) used = addPart(used, rangeSum(sum, third + shift, written), 2);
    if (swaps && third + shift > 0 && third < length)
      used = addPart(used, swappedStart(sum, third + shift, written), 2);
  }
  return used;
}

/** Adds a part to the first `used` ones that are sought, if it is none of them, and returns how many they are then. */
function addPart(used: number, sum: number, part: number): number {
  const hash = partHash(sum, part);
  for (let at = 0; at < used; at++) if (sought[at] === hash) return used;
  sought[used] = hash;
  return used + 1;
}

/** Collects the names with the parts sought; first where each part's bucket lies, so that reads overlap, and without branches. */
function collect({ buckets, entries, nameBits }: FuzzyNames, parts: number): number {
  let most = 0;
  for (let part = 0; part < parts; part++) {
    const bucket = bucketOf(sought[part] ?? 0, buckets.bits);
    starts[part] = startOf(buckets, bucket);
    ends[part] = startOf(buckets, bucket + 1);
    most += (ends[part] ?? 0) - (starts[part] ?? 0);
  }
  if (most >= candidates.length) candidates = new Uint32Array(2 * most);
  const { words, width } = entries;
  const nameMask = (1 << nameBits) - 1;
  const printMask = (1 << (width - nameBits)) - 1;
  let used = 0;
  for (let part = 0; part < parts; part++) {
    const print = printOf(sought[part] ?? 0, buckets.bits, width - nameBits);
    const end = ends[part] ?? 0;
    for (let at = starts[part] ?? 0; at < end; at++) {
      const bit = (at * width) >>> 0;
      const shift = bit & 31;
      const entry = ((words[bit >>> 5] ?? 0) >>> shift) | (((words[(bit >>> 5) + 1] ?? 0) << 1) << (31 - shift));
      candidates[used] = entry & nameMask;
      used += ((((entry >>> nameBits) & printMask) ^ print) - 1) >>> 31;
    }
  }
  return used;
}

/** The hash of the first `length` units with the last of them changed for its neighbour. */
function swappedEnd({ sums, units }: Sums, length: number): number {
  return (Math.imul(sums[length - 1] ?? 0, BASE) + (units[length] ?? 0) + 1) | 0;
}

/** The hash of the units from `from` on with the first of them changed for its neighbour. */
function swappedStart(sum: Sums, from: number, end: number): number {
  const rest = rangeSum(sum, from + 1, end);
  return (Math.imul((sum.units[from - 1] ?? 0) + 1, powers[end - from - 1] ?? 0) + rest) | 0;
}
