import { hashString } from '../text/hash.ts';
import { bucketBits, bucketOf, bucketStarts, orderBy } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';
import type { RecordKind } from './records.ts';

/** Records by the hash of kind and id. The ids themselves stand in the rows: whoever looks one up compares it there. */
export interface IdTable {
  readonly count: number;
  readonly bits: number;
  readonly starts: Uint32Array;
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
    {
      tag: 'IBKT',
      data: bucketStarts(
        order.map((at) => bucketOf(hashes[at] ?? 0, bits)),
        bits,
      ),
      parameter: bits,
    },
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
  const bits = layout.parameter('IBKT');
  return {
    count,
    bits,
    starts: layout.words('IBKT'),
    rests: { words: layout.words('ILOW'), width: 32 - bits },
    records: { words: layout.words('IREC'), width: layout.parameter('IREC') },
  };
}

/** The positions of all records with this hash: one, save for a rare clash. */
export function recordsWithHash(table: IdTable, hash: number): number[] {
  const bucket = bucketOf(hash, table.bits);
  const end = Math.min(table.starts[bucket + 1] ?? 0, table.count);
  const rest = hash & ((1 << (32 - table.bits)) - 1);
  const found: number[] = [];
  for (let at = table.starts[bucket] ?? 0; at < end; at++)
    if (integerAt(table.rests, at) === rest) found.push(integerAt(table.records, at));
  return found;
}

/** Hash and record of every entry, in the order of the hashes. */
export function* allIds(table: IdTable): Generator<{ hash: number; record: number }> {
  for (let bucket = 0; bucket < table.starts.length - 1; bucket++) {
    const end = Math.min(table.starts[bucket + 1] ?? 0, table.count);
    for (let at = table.starts[bucket] ?? 0; at < end; at++) {
      const hash = (bucket << (32 - table.bits)) | integerAt(table.rests, at);
      yield { hash, record: integerAt(table.records, at) };
    }
  }
}
