import type { Section, SectionTag } from './format.ts';
import type { Layout } from './layout.ts';
import { bitsFor, integerAt, type PackedArray, packedWords, packIntegers } from './packed-array.ts';

/**
 * Bucketed tables: entries in the order of their hashes, the hash's upper bits being the number of the bucket. Where each
 * bucket begins is kept as the distance from where it would if all were equally full: hashes are even, so it is short.
 */
export interface Buckets {
  /** Bits of a bucket's number. */
  readonly bits: number;
  /** Entries of all buckets. */
  readonly count: number;
  /** Entries a bucket in the mean. */
  readonly mean: number;
  readonly distances: PackedArray;
  /** What is added to every distance, so that none is below 0. */
  readonly added: number;
}

/** Bits of a bucket number, so that buckets hold `each` to twice `each` of `count` entries. */
export function bucketBits(count: number, each: number): number {
  return Math.min(24, Math.max(1, 31 - Math.clz32(Math.max(1, Math.floor(count / each)))));
}

export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** The section that says where each bucket begins, for entries whose hashes are given in ascending order. */
export function writeBuckets(tag: SectionTag, hashes: ArrayLike<number>, bits: number): Section {
  const starts = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < hashes.length; at++) {
    const next = bucketOf(hashes[at] ?? 0, bits) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const mean = hashes.length / 2 ** bits;
  const distances = Int32Array.from(starts, (start, bucket) => start - Math.floor(bucket * mean));
  const width = 1 + bitsFor(distances.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0));
  const raised = distances.map((distance) => distance + 2 ** (width - 1));
  return { tag, data: packIntegers(raised, width), parameter: bits | (width << 8) };
}

export function openBuckets(layout: Layout, tag: SectionTag, count: number): Buckets {
  const bits = layout.parameter(tag) & 0xff;
  const width = layout.parameter(tag) >>> 8;
  return {
    bits,
    count,
    mean: count / 2 ** bits,
    distances: { words: layout.words(tag), width },
    added: 2 ** (width - 1),
  };
}

/** Whether a section of buckets is as long as its parameter says. */
export function areBuckets(layout: Layout, tag: SectionTag): boolean {
  const bits = layout.parameter(tag) & 0xff;
  const width = layout.parameter(tag) >>> 8;
  return bits <= 24 && width >= 1 && width <= 32 && layout.words(tag).length === packedWords(2 ** bits + 1, width);
}

/** Where a bucket begins, and so where the one before it ends: from 0 to the number of entries, whatever is written. */
export function startOf({ count, mean, distances, added }: Buckets, bucket: number): number {
  const start = (((bucket * mean) | 0) + integerAt(distances, bucket) - added) | 0;
  return start < 0 ? 0 : start > count ? count : start;
}

/** The places 0 to count - 1 in the order of unsigned keys, equal keys in their first order. */
export function orderBy(keys: Uint32Array): Uint32Array {
  const order = Uint32Array.from(keys.keys());
  return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}
