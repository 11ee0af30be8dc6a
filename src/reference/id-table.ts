import { hashString } from '../text/hash.ts';
import { type Buckets, bucketBits, bucketOf, openBuckets, orderBy, startOf, writeBuckets } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';
import type { RecordKind } from './records.ts';

/** Records by the hash of kind and id. The ids themselves stand in the rows: whoever looks one up compares it there. */
export interface IdTable {
  readonly buckets: Buckets;
  /** The lower bits of each hash; the bucket is its upper ones. */
  readonly rests: PackedArray;
  readonly records: PackedArray;
}

const IDS_A_BUCKET = 8;

export function idHash(kind: RecordKind, id: string): number {
  return hashString(`${kind}\n${id}`);
}

/** The sections for the hashes of all records, in the order of the records. */
export function writeIds(hashes: Uint32Array): Section[] {
  const bits = bucketBits(hashes.length, IDS_A_BUCKET);
  const order = orderBy(hashes);
  const width = bitsFor(hashes.length);
  const mask = (1 << (32 - bits)) - 1;
  return [
    writeBuckets(
      'IBKT',
      order.map((at) => hashes[at] ?? 0),
      bits,
    ),
    {
      tag: 'ILOW',
      data: packIntegers(
        order.map((at) => (hashes[at] ?? 0) & mask),
        32 - bits,
      ),
    },
    { tag: 'IREC', data: packIntegers(order, width), parameter: width },
  ];
}

export function openIds(layout: Layout, count: number): IdTable {
  const buckets = openBuckets(layout, 'IBKT', count);
  return {
    buckets,
    rests: { words: layout.words('ILOW'), width: 32 - buckets.bits },
    records: { words: layout.words('IREC'), width: layout.parameter('IREC') },
  };
}

/** The positions of all records with this hash: one, save for a rare clash. */
export function recordsWithHash({ buckets, rests, records }: IdTable, hash: number): number[] {
  const bucket = bucketOf(hash, buckets.bits);
  const end = startOf(buckets, bucket + 1);
  const rest = hash & ((1 << (32 - buckets.bits)) - 1);
  const found: number[] = [];
  for (let at = startOf(buckets, bucket); at < end; at++)
    if (integerAt(rests, at) === rest) found.push(integerAt(records, at));
  return found;
}

/** Hash and record of every entry, in the order of the hashes. */
export function* allIds({ buckets, rests, records }: IdTable): Generator<{ hash: number; record: number }> {
  for (let bucket = 0; bucket < 2 ** buckets.bits; bucket++) {
    const end = startOf(buckets, bucket + 1);
    for (let at = startOf(buckets, bucket); at < end; at++) {
      const hash = (bucket << (32 - buckets.bits)) | integerAt(rests, at);
      yield { hash, record: integerAt(records, at) };
    }
  }
}
