import { joinHash } from '../text/hash.ts';
import { bucketOf } from './buckets.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';

/**
 * Lists of ascending passage numbers, as the gaps between them: a gap's upper part in unary (zeros, then a one), its lower
 * `rest` bits as they are (Golomb, "Run-length encodings", IEEE Transactions on Information Theory 12(3), 1966; Rice 1979).
 */
export interface Postings {
  /** Where each list begins, in bits; one more at the end. */
  readonly offsets: PackedArray;
  readonly words: Uint32Array;
}

export interface PackedLists {
  readonly offsets: Uint32Array;
  readonly width: number;
  readonly words: Uint32Array;
}

/** The best number of lower bits for gaps of this mean. */
export function restBits(meanGap: number): number {
  // the mean times the natural logarithm of 2, after Golomb
  return bitsFor(Math.max(1, Math.floor(meanGap * Math.LN2))) - 1;
}

/** The lists, given the lists in which each passage stands, and the lower bits that each list keeps of its gaps. */
export function packLists(
  lists: number,
  passages: readonly Uint32Array[],
  rest: (list: number) => number,
): PackedLists {
  const last = new Int32Array(lists).fill(-1);
  const starts = new Float64Array(lists + 1);
  passages.forEach((own, passage) => {
    for (const list of own) {
      const bits = rest(list);
      starts[list + 1] = (starts[list + 1] ?? 0) + ((passage - (last[list] ?? 0) - 1) >>> bits) + 1 + bits;
      last[list] = passage;
    }
  });
  for (let list = 0; list < lists; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const words = new Uint32Array(Math.ceil((starts[lists] ?? 0) / 32) + 2);
  const next = starts.slice();
  last.fill(-1);
  passages.forEach((own, passage) => {
    for (const list of own) {
      next[list] = putGap(words, next[list] ?? 0, passage - (last[list] ?? 0) - 1, rest(list));
      last[list] = passage;
    }
  });
  const width = bitsFor(starts[lists] ?? 0);
  return { offsets: packIntegers(starts, width), width, words };
}

function putGap(words: Uint32Array, at: number, gap: number, rest: number): number {
  let bit = at + (gap >>> rest);
  putBits(words, bit, 1);
  bit++;
  putBits(words, bit, gap & ((1 << rest) - 1));
  return bit + rest;
}

function putBits(words: Uint32Array, bit: number, value: number) {
  const word = Math.floor(bit / 32);
  const shift = bit & 31;
  words[word] = (words[word] ?? 0) | (value << shift);
  if (shift > 0) words[word + 1] = (words[word + 1] ?? 0) | (value >>> (32 - shift));
}

export function listStart({ offsets }: Postings, list: number): number {
  return integerAt(offsets, list);
}

export function listEnd({ offsets, words }: Postings, list: number): number {
  return Math.min(integerAt(offsets, list + 1), words.length * 32);
}

/** 32 bits from a place on. */
export function bitsAt(words: Uint32Array, bit: number): number {
  const word = bit >>> 5;
  const shift = bit & 31;
  return ((words[word] ?? 0) >>> shift) | (((words[word + 1] ?? 0) << 1) << (31 - shift));
}

/** The list of a pair of words, in 2 ** bits lists. */
export function pairList(first: number, second: number, bits: number): number {
  return bucketOf(joinHash(first, second), bits);
}
