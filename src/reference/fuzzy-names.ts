import { type EditPattern, editPattern, editsWithin, emptyPattern, refillPattern } from '../text/edit-distance.ts';
import { finishHash } from '../text/hash.ts';
import { bucketBits, bucketOf, bucketStarts, orderBy } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import { MOST_SYMBOLS, type NamePool, readName } from './name-pool.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';

/**
 * Names within two edits, after Li, Deng, Wang and Feng, "Pass-Join: a partition-based method for similarity joins",
 * PVLDB 5(3), 2011: a name is cut into three parts; two edits leave one part whole, at a place that is known to within one.
 * A swap of neighbours may span two parts; then the first or the last part is whole once the two letters are swapped
 * back, so both are looked for in that form too. Every part that is found sends its names to the edit distance.
 */
export interface FuzzyNames {
  readonly bits: number;
  readonly starts: PackedArray;
  /** The name's number, above it some bits more of the part's hash. */
  readonly entries: PackedArray;
  readonly nameBits: number;
  readonly count: number;
}

export interface NearName {
  readonly name: number;
  readonly distance: number;
}

const MOST_EDITS = 2;
/** Longer strings are near no name that is indexed. */
export const LONGEST_WRITTEN = MOST_SYMBOLS + MOST_EDITS;
const ENTRIES_A_BUCKET = 4;
const PRINT_BITS = 7;
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

function partHash(sum: number, length: number, part: number): number {
  return finishHash(sum ^ Math.imul(length * 4 + part + 1, 0x9e3779b1));
}

/** The sections of the parts of all names. */
export function writeFuzzy(names: readonly string[]): Section[] {
  const hashes = new Uint32Array(names.length * 3);
  const sums = new Int32Array(MOST_SYMBOLS + 1);
  names.forEach((name, at) => {
    const sum = sumUp(editPattern(name).units, name.length, sums);
    const [first, second, third] = partStarts(name.length);
    hashes[3 * at] = partHash(rangeSum(sum, first, second), name.length, 0);
    hashes[3 * at + 1] = partHash(rangeSum(sum, second, third), name.length, 1);
    hashes[3 * at + 2] = partHash(rangeSum(sum, third, name.length), name.length, 2);
  });
  const bits = bucketBits(hashes.length, ENTRIES_A_BUCKET);
  const order = orderBy(hashes);
  const nameBits = bitsFor(names.length);
  const printBits = printBitsFor(nameBits);
  const values = order.map(
    (at) => (Math.floor(at / 3) | (printOf(hashes[at] ?? 0, bits, printBits) << nameBits)) >>> 0,
  );
  const buckets = order.map((at) => bucketOf(hashes[at] ?? 0, bits));
  const width = bitsFor(hashes.length);
  return [
    { tag: 'FBKT', data: packIntegers(bucketStarts(buckets, bits), width), parameter: bits | (width << 8) },
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
    bits: layout.parameter('FBKT') & 0xff,
    starts: { words: layout.words('FBKT'), width: layout.parameter('FBKT') >>> 8 },
    entries: { words: layout.words('FENT'), width: nameBits + printBitsFor(nameBits) },
    nameBits,
    count: 3 * names,
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

/** One search: what is sought, where, and what was found. */
interface Search {
  readonly fuzzy: FuzzyNames;
  readonly pool: NamePool;
  readonly pattern: EditPattern;
  readonly most: number;
  readonly wholes: Wholes | null;
  readonly found: NearName[];
}

const letters = new Uint16Array(MOST_SYMBOLS);
const querySums = new Int32Array(LONGEST_WRITTEN + 1);
const queryPattern = emptyPattern(LONGEST_WRITTEN);

/**
 * All names within `most` edits of the first `size` of some folded code units and not equal to them, in no order; with
 * `wholes`, those that differ in more than one word may be missing.
 */
export function nearNames(
  fuzzy: FuzzyNames,
  pool: NamePool,
  written: Uint16Array,
  size: number,
  most: 1 | 2,
  wholes: Wholes | null = null,
): NearName[] {
  if (fuzzy.count === 0 || size === 0 || size > LONGEST_WRITTEN) return [];
  const search: Search = { fuzzy, pool, pattern: refillPattern(queryPattern, written, size), most, wholes, found: [] };
  const sum = sumUp(written, size, querySums);
  for (let length = Math.max(1, size - most); length <= size + most; length++) seekLength(search, sum, size, length);
  return search.found;
}

/** Seeks the parts that a name of one length can share with the string. */
function seekLength(search: Search, sum: Sums, written: number, length: number) {
  const part = Math.floor(length / 3);
  const third = 2 * part + (length % 3 === 2 ? 1 : 0);
  const shift = written - length;
  const { wholes } = search;
  if (wholes && part <= wholes.first && length - third <= wholes.rest) {
    seek(search, partHash(rangeSum(sum, 0, part), length, 0));
    seek(search, partHash(rangeSum(sum, third + shift, written), length, 2));
    return;
  }
  // two letters more or less are two edits: so nothing is to be swapped back
  const swaps = Math.abs(shift) < search.most;
  if (part <= written) seek(search, partHash(rangeSum(sum, 0, part), length, 0));
  if (swaps && part > 0 && part < written) seek(search, partHash(swappedEnd(sum, part), length, 0));
  const least = Math.max(part - 1, part + shift - 1, 0);
  const most = Math.min(part + 1, part + shift + 1, written - (third - part));
  for (let at = least; at <= most; at++) seek(search, partHash(rangeSum(sum, at, at + third - part), length, 1));
  if (third + shift >= 0) seek(search, partHash(rangeSum(sum, third + shift, written), length, 2));
  if (swaps && third + shift > 0 && third < length)
    seek(search, partHash(swappedStart(sum, third + shift, written), length, 2));
}

/** Holds every name with a part of this hash against the string. Numbers are unpacked here: most searches end here. */
function seek(search: Search, hash: number) {
  const { starts, entries, bits, nameBits, count } = search.fuzzy;
  const { words, width } = entries;
  const bucket = bucketOf(hash, bits);
  const end = Math.min(integerAt(starts, bucket + 1), count);
  const print = printOf(hash, bits, width - nameBits);
  const mask = (1 << nameBits) - 1;
  const printMask = (1 << (width - nameBits)) - 1;
  for (let at = integerAt(starts, bucket); at < end; at++) {
    const bit = (at * width) >>> 0;
    const shift = bit & 31;
    let entry = (words[bit >>> 5] ?? 0) >>> shift;
    if (shift + width > 32) entry |= (words[(bit >>> 5) + 1] ?? 0) << (32 - shift);
    const own = (entry >>> nameBits) & printMask;
    if (own > print) return;
    if (own === print) compare(search, entry & mask);
  }
}

function compare({ pool, pattern, most, found }: Search, name: number) {
  // a name has three parts, so it is often met again
  for (let at = 0; at < found.length; at++) if (found[at]?.name === name) return;
  const distance = editsWithin(pattern, letters, readName(pool, name, letters), most);
  if (distance > 0 && distance <= most) found.push({ name, distance });
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
