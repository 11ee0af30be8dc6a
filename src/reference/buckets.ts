/**
 * Bucketed tables: entries in the order of their hashes, the hash's upper bits being the number of the bucket. An array
 * one longer than the number of buckets says where each begins.
 */

/** Bits of a bucket number, so that buckets hold `each` to twice `each` of `count` entries. */
export function bucketBits(count: number, each: number): number {
  return Math.min(24, Math.max(1, 31 - Math.clz32(Math.max(1, Math.floor(count / each)))));
}

export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** Where each bucket begins in entries that are sorted by bucket. */
export function bucketStarts(buckets: ArrayLike<number>, bits: number): Uint32Array {
  const starts = new Uint32Array((1 << bits) + 1);
  for (let at = 0; at < buckets.length; at++) {
    const next = (buckets[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return starts;
}

/** The places 0 to count - 1 in the order of unsigned keys, equal keys in their first order. */
export function orderBy(keys: Uint32Array): Uint32Array {
  const order = Uint32Array.from(keys.keys());
  return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}
