import { EXPANDED, firstPage, foldedUnit, IGNORED, LAST_CLASS, SOLITARY } from './letters.ts';

/**
 * Which tokens may be the first of a name: two bits for a quick hash of the letters of each (a filter of Bloom's, "Space/time
 * trade-offs in hash coding with allowable errors", CACM 13(7), 1970). Most words of a text are not, so a search for names
 * reads no more of them than that.
 */
export type Beginnings = Uint32Array;

const BEGINNING_BITS = 16;
/** Bits that each token sets, and the odd numbers that choose them. */
export const BEGINNING_PROBES = 2;
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
/** Words of 32 bits. */
export const BEGINNINGS_SIZE = 2 ** (BEGINNING_BITS - 5);

/** Enters a token, given as folded code units. */
export function addBeginning(beginnings: Beginnings, units: Uint16Array, from: number, to: number) {
  let hash = 0;
  for (let at = from; at < to; at++) hash = ((hash << 5) | (hash >>> 27)) ^ (units[at] ?? 0);
  for (const factor of [FIRST, SECOND]) {
    const bit = bitOf(hash, factor);
    beginnings[bit >>> 5] = (beginnings[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

function isSet(beginnings: Beginnings, bit: number): boolean {
  return ((beginnings[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function bitOf(hash: number, factor: number): number {
  return Math.imul(hash, factor) >>> (32 - BEGINNING_BITS);
}

/**
 * Where the next token begins that may be one of these, or the length of the text. `from` is the beginning or the end of a
 * token. Where reading on needs more than a look at each letter, the answer is "here", too early at worst: a gap may stand
 * there still.
 */
export function nextStart(text: string, from: number, beginnings: Beginnings): number {
  const latin = firstPage();
  const length = text.length;
  for (let at = from; ; ) {
    let folded = 0;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      folded = (unit < 256 ? latin[unit] : foldedUnit(unit)) ?? 0;
      if (folded > LAST_CLASS) break;
      if (folded === SOLITARY || folded === EXPANDED) return at;
    }
    if (at >= length) return length;
    const start = at;
    // rotating is quicker than multiplying, and every letter waits for the one before
    let hash = folded;
    for (at++; at < length; at++) {
      const unit = text.charCodeAt(at);
      folded = (unit < 256 ? latin[unit] : foldedUnit(unit)) ?? 0;
      if (folded <= LAST_CLASS) break;
      hash = ((hash << 5) | (hash >>> 27)) ^ folded;
    }
    if (folded === IGNORED || folded === EXPANDED) return start;
    if (isSet(beginnings, bitOf(hash, FIRST)) && isSet(beginnings, bitOf(hash, SECOND))) return start;
  }
}
