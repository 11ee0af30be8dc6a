/**
 * Which words and which pairs of neighbouring words of a passage are indexed. A quotation is often one half of a statement
 * with some words changed, so it is not enough to take the rarest: every contiguous half of the passage must hold some.
 * Words stand any change around them but have long lists when they are common; pairs have short ones.
 */
const WORDS_EACH_HALF = 3;
const PAIRS_EACH_HALF = 4;

/** Places in a passage whose words are indexed: the rarest of those that are rare, in every half. */
export function chooseWords(passage: Uint32Array, frequencies: Uint32Array, mostFrequent: number): number[] {
  const rare = (at: number) => frequency(at) <= mostFrequent;
  const frequency = (at: number) => frequencies[passage[at] ?? 0] ?? 0;
  const places = [...passage.keys()].filter((at) => rare(at) && passage.indexOf(passage[at] ?? 0) === at);
  return inEveryHalf(places, passage.length, 1, WORDS_EACH_HALF, frequency);
}

/** Places at which an indexed pair begins; `pairs` holds the list of each pair, `frequencies` the lengths of the lists. */
export function choosePairs(pairs: Uint32Array, frequencies: Uint32Array): number[] {
  const frequency = (at: number) => frequencies[pairs[at] ?? 0] ?? 0;
  const places = [...pairs.keys()].filter((at) => pairs.indexOf(pairs[at] ?? 0) === at);
  return inEveryHalf(places, pairs.length + 1, 2, PAIRS_EACH_HALF, frequency);
}

/** The least frequent places so that every half of a passage of `length` words wholly holds `each` of them or all it has. */
function inEveryHalf(
  places: readonly number[],
  length: number,
  size: number,
  each: number,
  frequency: (at: number) => number,
): number[] {
  const half = Math.max(size, Math.ceil(length / 2));
  const held = new Uint8Array(Math.max(1, length - half + 1));
  const chosen: number[] = [];
  for (const at of [...places].sort((a, b) => frequency(a) - frequency(b) || a - b)) {
    const first = Math.max(0, at + size - half);
    const last = Math.min(at, held.length - 1);
    if (held.subarray(first, last + 1).every((count) => count >= each)) continue;
    for (let window = first; window <= last; window++) held[window] = (held[window] ?? 0) + 1;
    chosen.push(at);
  }
  return chosen;
}
