const SPACE = 0x20;

/**
 * Sixteen groups of letters, and for each whether a name has an odd number of them. A letter put in or left out changes one
 * bit, one for another two, a swap none: names whose parities differ in more bits than that are further apart. Spaces do
 * not count, as names are one whether or not a text has spaces between their tokens.
 */
export function letterParity(units: Uint16Array, from: number, to: number): number {
  let parity = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at] ?? 0;
    if (unit !== SPACE) parity ^= 1 << (unit & 15);
  }
  return parity;
}

/** The same for a string. */
export function parityOf(name: string): number {
  const units = Uint16Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
  return letterParity(units, 0, units.length);
}

/** How many of 16 bits are set. */
export function bitsSet(halfWord: number): number {
  const pairs = halfWord - ((halfWord >>> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333);
  return ((((fours + (fours >>> 4)) & 0x0f0f) * 0x0101) >>> 8) & 31;
}
