import { editPattern, editsWithin } from '../text/edit-distance.ts';
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
  readonly starts: Uint32Array;
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
const ENTRIES_A_BUCKET = 9;
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

const powers = new Int32Array(MOST_SYMBOLS + MOST_EDITS + 1);
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
  const printBits = Math.min(PRINT_BITS, 32 - nameBits);
  const values = order.map((at) => {
    const print = (hashes[at] ?? 0) & ((1 << printBits) - 1);
    return (Math.floor(at / 3) | (print << nameBits)) >>> 0;
  });
  return [
    {
      tag: 'FBKT',
      data: bucketStarts(
        order.map((at) => bucketOf(hashes[at] ?? 0, bits)),
        bits,
      ),
      parameter: bits,
    },
    { tag: 'FENT', data: packIntegers(values, nameBits + printBits), parameter: nameBits },
  ];
}

/** Opens the parts of a pack's names. */
export function openFuzzy(layout: Layout, names: number): FuzzyNames {
  const nameBits = layout.parameter('FENT');
  return {
    bits: layout.parameter('FBKT'),
    starts: layout.words('FBKT'),
    entries: { words: layout.words('FENT'), width: nameBits + Math.min(PRINT_BITS, 32 - nameBits) },
    nameBits,
    count: 3 * names,
  };
}

/** All names within `most` edits of a folded string and not equal to it, in no order. */
export function nearNames(fuzzy: FuzzyNames, pool: NamePool, written: string, most: 1 | 2): NearName[] {
  if (fuzzy.count === 0 || written.length === 0 || written.length > MOST_SYMBOLS + MOST_EDITS) return [];
  const pattern = editPattern(written);
  const sum = sumUp(pattern.units, written.length, querySums);
  const found = new Map<number, number>();
  const seek = (length: number, part: number, hash: number) => {
    const full = partHash(hash, length, part);
    const bucket = bucketOf(full, fuzzy.bits);
    const end = Math.min(fuzzy.starts[bucket + 1] ?? 0, fuzzy.count);
    const print = full & ((1 << (fuzzy.entries.width - fuzzy.nameBits)) - 1);
    for (let at = fuzzy.starts[bucket] ?? 0; at < end; at++) {
      const entry = integerAt(fuzzy.entries, at);
      if (entry >>> fuzzy.nameBits !== print) continue;
      const name = entry & ((1 << fuzzy.nameBits) - 1);
      const distance = editsWithin(pattern, letters, readName(pool, name, letters), most);
      if (distance > 0 && distance <= most) found.set(name, distance);
    }
  };
  for (let length = Math.max(1, written.length - most); length <= written.length + most; length++)
    seekLength(sum, written.length, length, seek);
  return [...found].map(([name, distance]) => ({ name, distance }));
}

const letters = new Uint16Array(MOST_SYMBOLS);
const querySums = new Int32Array(MOST_SYMBOLS + MOST_EDITS + 1);

/** Seeks the parts that a name of one length can share with the string. */
function seekLength(
  sum: Sums,
  written: number,
  length: number,
  seek: (length: number, part: number, hash: number) => void,
) {
  const [, second, third] = partStarts(length);
  const shift = written - length;
  if (second <= written) seek(length, 0, rangeSum(sum, 0, second));
  if (second > 0 && second < written) seek(length, 0, swappedEnd(sum, second));
  const least = Math.max(second - 1, second + shift - 1, 0);
  const most = Math.min(second + 1, second + shift + 1, written - (third - second));
  for (let at = least; at <= most; at++) seek(length, 1, rangeSum(sum, at, at + third - second));
  if (third + shift >= 0) seek(length, 2, rangeSum(sum, third + shift, written));
  if (third + shift > 0 && third < length) seek(length, 2, swappedStart(sum, third + shift, written));
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
