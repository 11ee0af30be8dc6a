/**
 * Which words and which pairs of neighbouring words of a passage are indexed. A quotation is often one half of a statement
 * with some words changed, so it is not enough to take the rarest: every contiguous half of the passage must hold some.
 * Words stand any change around them but have long lists when they are common; pairs have short ones. Pairs that share no
 * word with what is chosen already come first: one changed word then costs one entry.
 */
const WORDS_EACH_HALF = 3;
const ENTRIES_EACH_HALF = 4;

export interface ChosenTerms {
  /** Places whose words are indexed. */
  readonly words: number[];
  /** Places at which an indexed pair begins. */
  readonly pairs: number[];
}

/**
 * Chooses for one passage; `wordLengths` and `pairLengths` say how long the lists of the word and of the pair at each place
 * would be, 0 for what cannot be indexed or stood before.
 */
export function chooseTerms(wordLengths: ArrayLike<number>, pairLengths: ArrayLike<number>): ChosenTerms {
  const length = wordLengths.length;
  const half = Math.max(2, Math.ceil(length / 2));
  const held = new Uint8Array(Math.max(1, length - half + 1));
  const used = new Uint8Array(length + 1);
  const choose = (lengths: ArrayLike<number>, size: number, each: number, apart: boolean) => {
    const chosen: number[] = [];
    for (const at of shortestFirst(lengths)) {
      if (apart && (used[at] || (size > 1 && used[at + 1]))) continue;
      const first = Math.max(0, at + size - half);
      const last = Math.min(at, held.length - 1);
      if (held.subarray(first, last + 1).every((count) => count >= each)) continue;
      for (let window = first; window <= last; window++) held[window] = (held[window] ?? 0) + 1;
      used.fill(1, at, at + size);
      chosen.push(at);
    }
    return chosen;
  };
  const words = choose(wordLengths, 1, WORDS_EACH_HALF, false);
  const pairs = choose(pairLengths, 2, ENTRIES_EACH_HALF, true);
  const rest = Array.from(pairLengths, (count, at) => (pairs.includes(at) ? 0 : count));
  return { words, pairs: [...pairs, ...choose(rest, 2, ENTRIES_EACH_HALF, false)] };
}

function shortestFirst(lengths: ArrayLike<number>): number[] {
  const places: number[] = [];
  for (let at = 0; at < lengths.length; at++) if ((lengths[at] ?? 0) > 0) places.push(at);
  return places.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
}
