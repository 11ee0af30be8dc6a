/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, no part edited twice.
 * Patterns of up to 32 code units go bit-parallel, a step a letter: Myers, "A fast bit-vector algorithm for approximate
 * string matching based on dynamic programming", JACM 46(3), 1999, with the swaps of Hyyrö, "A bit-vector algorithm for
 * computing Levenshtein and Damerau edit distances", Nordic Journal of Computing 10(1), 2003. Longer ones by table.
 */
export interface EditPattern {
  length: number;
  /** The pattern's code units; there may be room behind them. */
  readonly units: Uint16Array;
  /** For code units below 128: the places at which they stand in the pattern. */
  readonly places: Int32Array;
}

const WORD_SIZE = 32;
export const ASCII = 128;

/** Prepares a string to be held against many others. */
export function editPattern(text: string): EditPattern {
  return refillPattern(emptyPattern(text.length), unitsOf(text, new Uint16Array(text.length)), text.length);
}

/** A pattern with room for so many code units. */
export function emptyPattern(room: number): EditPattern {
  return { length: 0, units: new Uint16Array(room), places: new Int32Array(ASCII) };
}

/** Prepares the first `length` of some code units in a pattern that has room for them and is no longer needed. */
export function refillPattern(pattern: EditPattern, units: Uint16Array, length: number): EditPattern {
  const { places, units: own } = pattern;
  for (let at = 0; at < pattern.length; at++) if ((own[at] ?? 0) < ASCII) places[own[at] ?? 0] = 0;
  pattern.length = length;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    own[at] = unit;
    if (unit < ASCII && at < WORD_SIZE) places[unit] = (places[unit] ?? 0) | (1 << at);
  }
  return pattern;
}

/** The distance of the pattern from the first `length` of `units`; any number above `most` if it is more than that. */
export function editsWithin(pattern: EditPattern, units: Uint16Array, length: number, most: number): number {
  if (Math.abs(pattern.length - length) > most) return most + 1;
  if (pattern.length === 0) return length;
  return pattern.length <= WORD_SIZE
    ? bitParallel(pattern, units, length, most)
    : byTable(pattern, units, length, most);
}

const own = emptyPattern(WORD_SIZE);
const others = new Uint16Array(WORD_SIZE);

/** The optimal string alignment distance of two strings; any number above `most` if it is more than that. */
export function editDistance(a: string, b: string, most = a.length + b.length): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (Math.max(a.length, b.length) > WORD_SIZE)
    return editsWithin(editPattern(a), editPattern(b).units, b.length, most);
  // names are compared by the thousand: nothing is made for each
  const pattern = refillPattern(own, unitsOf(a, others), a.length);
  return editsWithin(pattern, unitsOf(b, others), b.length, most);
}

function unitsOf(text: string, into: Uint16Array): Uint16Array {
  for (let at = 0; at < text.length; at++) into[at] = text.charCodeAt(at);
  return into;
}

function bitParallel(pattern: EditPattern, units: Uint16Array, length: number, most: number): number {
  const last = 1 << (pattern.length - 1);
  let up = -1;
  let down = 0;
  let zero = 0;
  let before = 0;
  let distance = pattern.length;
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    const match = unit < ASCII ? (pattern.places[unit] ?? 0) : placesOf(pattern, unit);
    const swap = ((~zero & match) << 1) & before;
    zero = (((match & up) + up) ^ up) | match | down | swap;
    let right = down | ~(zero | up);
    const left = zero & up;
    if (right & last) distance++;
    if (left & last) distance--;
    // each letter that is left can bring the distance down by one
    if (distance - (length - 1 - at) > most) return most + 1;
    right = (right << 1) | 1;
    up = (left << 1) | ~(zero | right);
    down = zero & right;
    before = match;
  }
  return distance;
}

export function placesOf(pattern: EditPattern, unit: number): number {
  let places = 0;
  for (let at = 0; at < pattern.length; at++) if (pattern.units[at] === unit) places |= 1 << at;
  return places;
}

function byTable(pattern: EditPattern, units: Uint16Array, length: number, most: number): number {
  const width = pattern.length + 1;
  let before = new Int32Array(width);
  let above = Int32Array.from({ length: width }, (_, at) => at);
  let row = new Int32Array(width);
  for (let at = 1; at <= length; at++) {
    const unit = units[at - 1];
    row[0] = at;
    let least = at;
    for (let in_ = 1; in_ < width; in_++) {
      const own = pattern.units[in_ - 1];
      let cost = Math.min(
        (above[in_] ?? 0) + 1,
        (row[in_ - 1] ?? 0) + 1,
        (above[in_ - 1] ?? 0) + (own === unit ? 0 : 1),
      );
      if (at > 1 && in_ > 1 && own === units[at - 2] && pattern.units[in_ - 2] === unit)
        cost = Math.min(cost, (before[in_ - 2] ?? 0) + 1);
      row[in_] = cost;
      least = Math.min(least, cost);
    }
    // a swap reaches back two rows, so two rows in a row must be too far
    if (least > most && Math.min(...above) > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return above[width - 1] ?? 0;
}
