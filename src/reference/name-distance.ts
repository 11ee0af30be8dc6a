import { ASCII, editsWithin, emptyPattern, placesOf, refillPattern } from '../text/edit-distance.ts';
import { COMMON, MOST_SYMBOLS, type NamePool, nameStart, readName, SYMBOL_BITS } from './name-pool.ts';

/** Diagonals beside the main one that two edits can reach. */
const BESIDE = 2;
const BAND = 31;
/** A word of 32 bits holds the places of so many letters, with those of the diagonals beside them. */
const LONGEST_BY_BITS = 32 - BESIDE;

const pattern = emptyPattern(MOST_SYMBOLS + BESIDE);
const letters = new Uint16Array(MOST_SYMBOLS);

/** Sets the string that `editsTo` compares from here on: the first `size` of some folded code units. */
export function compareNamesWith(units: Uint16Array, size: number) {
  refillPattern(pattern, units, size);
}

/**
 * The optimal string alignment distance of the string to a name; any number above `most` if it is more. Names are compared as
 * they are packed, and most are far away, which shows after a few letters: of the table of distances only the diagonals are
 * kept that so many edits reach, one bit each for 0, 1 and 2 edits (Ukkonen, "Algorithms for approximate string matching",
 * Information and Control 64, 1985; Wu and Manber, "Fast text searching allowing errors", CACM 35(10), 1992).
 */
export function editsTo(pool: NamePool, name: number, most: 1 | 2): number {
  const size = pattern.length;
  if (size > LONGEST_BY_BITS) return editsByLetters(pool, name, most);
  const { alphabet } = pool;
  const { words } = pool.symbols;
  const length = pool.lengths[name] ?? 0;
  const twice = most === 2 ? BAND : 0;
  let none = 1 << BESIDE;
  let one = none << 1;
  let two = (one << 1) & twice;
  let noneBefore = 0;
  let oneBefore = 0;
  let before = 0;
  let same = true;
  let bit = nameStart(pool, name) * SYMBOL_BITS;
  for (let at = 0; at < length; at++, bit += SYMBOL_BITS) {
    const shift = bit & 31;
    const symbol = (((words[bit >>> 5] ?? 0) >>> shift) | (((words[(bit >>> 5) + 1] ?? 0) << 1) << (31 - shift))) & 31;
    if (symbol >= COMMON) return editsByLetters(pool, name, most);
    const unit = alphabet[symbol] ?? 0;
    // nothing is won by an edit among first letters that are the same
    if (same && at < size && unit === pattern.units[at]) continue;
    same = false;
    const places = unit < ASCII ? (pattern.places[unit] ?? 0) : placesOf(pattern, unit);
    const match = ((places << BESIDE) >>> at) & BAND;
    const swap = (before >>> 1) & (match << 1);
    const noneNow = none & match;
    const oneNow = (one & match) | none | (none >>> 1) | (noneNow << 1) | (noneBefore & swap);
    const twoNow = ((two & match) | one | (one >>> 1) | (oneNow << 1) | (oneBefore & swap)) & twice;
    if ((oneNow | twoNow) === 0) return most + 1;
    noneBefore = none;
    oneBefore = one;
    none = noneNow;
    one = oneNow;
    two = twoNow;
    before = match;
  }
  // the diagonal on which string and name both end
  const end = 1 << (size - length + BESIDE);
  return none & end ? 0 : one & end ? 1 : two & end ? 2 : most + 1;
}

function editsByLetters(pool: NamePool, name: number, most: number): number {
  return editsWithin(pattern, letters, readName(pool, name, letters), most);
}
