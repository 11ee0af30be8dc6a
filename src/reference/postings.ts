import { joinHash } from '../text/hash.ts';
import { bucketOf } from './buckets.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';

/** Lists of ascending passage numbers, each as the gaps between them, seven bits a byte, the last byte below 128. */
export interface Postings {
  /** Where each list begins in `bytes`; one more at the end. */
  readonly offsets: PackedArray;
  readonly bytes: Uint8Array;
}

/** The lists, given the lists in which each passage stands. */
export function packLists(
  lists: number,
  passages: readonly Uint32Array[],
): { offsets: Uint32Array; width: number; bytes: Uint8Array } {
  const last = new Int32Array(lists).fill(-1);
  const starts = new Uint32Array(lists + 1);
  passages.forEach((own, passage) => {
    for (const list of own) {
      starts[list + 1] = (starts[list + 1] ?? 0) + bytesOf(passage - (last[list] ?? 0) - 1);
      last[list] = passage;
    }
  });
  for (let list = 0; list < lists; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const bytes = new Uint8Array(starts[lists] ?? 0);
  const next = starts.slice();
  last.fill(-1);
  passages.forEach((own, passage) => {
    for (const list of own) {
      let rest = passage - (last[list] ?? 0) - 1;
      let at = next[list] ?? 0;
      for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
      bytes[at++] = rest;
      next[list] = at;
      last[list] = passage;
    }
  });
  const width = bitsFor(bytes.length);
  return { offsets: packIntegers(starts, width), width, bytes };
}

function bytesOf(gap: number): number {
  return gap < 128 ? 1 : 1 + Math.floor((31 - Math.clz32(gap)) / 7);
}

export function listStart({ offsets }: Postings, list: number): number {
  return integerAt(offsets, list);
}

export function listEnd({ offsets, bytes }: Postings, list: number): number {
  return Math.min(integerAt(offsets, list + 1), bytes.length);
}

/** The list of a pair of words, in 2 ** bits lists. */
export function pairList(first: number, second: number, bits: number): number {
  return bucketOf(joinHash(first, second), bits);
}
