/** Unsigned integers of one width (1 to 32 bits), side by side in 32-bit words, lowest bits first. */
export interface PackedArray {
  readonly words: Uint32Array;
  readonly width: number;
}

/** Bits that hold every integer from 0 to `greatest`. */
export function bitsFor(greatest: number): number {
  return Math.max(1, 32 - Math.clz32(greatest));
}

/** Words that hold so many integers: one more than they need, so that a reader may always look at two. */
export function packedWords(count: number, width: number): number {
  return Math.ceil((count * width) / 32) + 1;
}

/** Packs integers below 2 ** width. */
export function packIntegers(values: ArrayLike<number>, width: number): Uint32Array {
  const words = new Uint32Array(packedWords(values.length, width));
  for (let at = 0; at < values.length; at++) {
    const bit = at * width;
    const word = Math.floor(bit / 32);
    const shift = bit & 31;
    const value = values[at] ?? 0;
    words[word] = (words[word] ?? 0) | (value << shift);
    if (shift + width > 32) words[word + 1] = (words[word + 1] ?? 0) | (value >>> (32 - shift));
  }
  return words;
}

/** The integer at a place; 0 outside of the array, which must be shorter than 2 ** 32 bits. */
export function integerAt({ words, width }: PackedArray, at: number): number {
  const bit = (at * width) >>> 0;
  const word = bit >>> 5;
  const shift = bit & 31;
  // both words whether or not the second is needed: where an integer lies is random, and a branch would be guessed wrong
  const value = ((words[word] ?? 0) >>> shift) | (((words[word + 1] ?? 0) << 1) << (31 - shift));
  return (value & (-1 >>> (32 - width))) >>> 0;
}
