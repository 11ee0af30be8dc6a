/**
 * Raw DEFLATE (RFC 1951), unpacked, after Mark Adler's `puff`. fflate makes tables when it is loaded and of up to 2^15 entries for each block;
 * here blocks are small, and a worker that has just started runs all of this for the first time: codes of up to 9 bits (nearly
 * all) are looked up among 512 entries, longer ones are read bit by bit.
 */
interface Codes {
  /** For the next 9 bits: 16 x the symbol + the length of its code; 0 where the code is longer, or there is none. */
  readonly quick: Uint16Array;
  /** How many codes have each length. */
  readonly counts: Uint16Array;
  /** The symbols in the order of their codes. */
  readonly symbols: Uint16Array;
}

const QUICK_BITS = 9;
const LONGEST_CODE = 15;
const LITERALS = 286;
const DISTANCES = 30;
/** The symbol that ends a block; those behind it are lengths. */
const END = 256;

/** The shortest length of each symbol behind `END`, and the bits that are added to it. */
const LENGTHS = '3 4 5 6 7 8 9 10 11 13 15 17 19 23 27 31 35 43 51 59 67 83 99 115 131 163 195 227 258'
  .split(' ')
  .map(Number);
const LENGTH_BITS = [...'00000000111122223333444455550'].map(Number);
/** The order in which the lengths of the codes for lengths stand. */
const ORDER = '16 17 18 0 8 7 9 6 10 5 11 4 12 3 13 2 14 1 15'.split(' ').map(Number);

const codesFor = (symbols: number): Codes => ({
  quick: new Uint16Array(1 << QUICK_BITS),
  counts: new Uint16Array(LONGEST_CODE + 1),
  symbols: new Uint16Array(symbols),
});

const literals = codesFor(288);
const distances = codesFor(DISTANCES);
/** The lengths of the codes of literals, then of distances. */
const lengths = new Uint8Array(LITERALS + DISTANCES);
const places = new Uint16Array(LONGEST_CODE + 2);

/** What was unpacked; grows to what the largest block needs. */
let out = new Uint8Array(1 << 16);
let size = 0;
let source: Uint8Array = out;
/** Where the next byte is read, and the bits that were read and not used, the first one lowest. */
let next = 0;
let held = 0;
let heldBits = 0;

/** The unpacked bytes, good until the next call; null where the bytes are no whole and sound DEFLATE. */
export function inflate(deflated: Uint8Array): Uint8Array | null {
  source = deflated;
  size = next = held = heldBits = 0;
  for (let isLast = 0; isLast === 0; ) {
    isLast = bits(1);
    const kind = bits(2);
    const isSound = kind === 0 ? stored() : (kind === 1 ? fixed() : kind === 2 && described()) && coded();
    if (!isSound || isBehindEnd()) return null;
  }
  return out.subarray(0, size);
}

/** Behind the end zeros are read, so that this need not be asked for every bit. */
function isBehindEnd(): boolean {
  return next - (heldBits >>> 3) > source.length;
}

function hold(count: number): void {
  while (heldBits < count) {
    held |= (source[next++] ?? 0) << heldBits;
    heldBits += 8;
  }
}

function drop(count: number): void {
  held >>>= count;
  heldBits -= count;
}

function bits(count: number): number {
  hold(count);
  const value = held & ((1 << count) - 1);
  drop(count);
  return value;
}

function makeRoom(more: number): void {
  if (size + more <= out.length) return;
  const larger = new Uint8Array(Math.max(2 * out.length, size + more));
  larger.set(out);
  out = larger;
}

/** A block that is not packed. */
function stored(): boolean {
  drop(heldBits & 7);
  const length = bits(16);
  // bytes are held no longer, as many as were asked for
  if ((bits(16) ^ length) !== 0xffff || next + length > source.length) return false;
  makeRoom(length);
  out.set(source.subarray(next, next + length), size);
  next += length;
  size += length;
  return true;
}

/** The codes that the format itself gives. */
function fixed(): boolean {
  const given = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return build(literals, given) && build(distances, new Uint8Array(DISTANCES).fill(5));
}

/** Reads the codes of a block that brings its own. */
function described(): boolean {
  const [literalCount, distanceCount, ordered] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
  const count = literalCount + distanceCount;
  if (literalCount > LITERALS || distanceCount > DISTANCES) return false;
  lengths.fill(0, 0, ORDER.length);
  for (const symbol of ORDER.slice(0, ordered)) lengths[symbol] = bits(3);
  if (!build(literals, lengths.subarray(0, ORDER.length))) return false;
  for (let at = 0; at < count; ) {
    const symbol = decode(literals);
    if (symbol < 0 || (symbol === 16 && at === 0)) return false;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const again = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const to = at + (symbol === 16 ? 3 + bits(2) : symbol === 17 ? 3 + bits(3) : 11 + bits(7));
    if (to > count) return false;
    lengths.fill(again, at, to);
    at = to;
  }
  return build(literals, lengths.subarray(0, literalCount)) && build(distances, lengths.subarray(literalCount, count));
}

/** Makes codes of their lengths, symbol by symbol; false where there are more than fit. */
function build({ quick, counts, symbols }: Codes, given: Uint8Array): boolean {
  counts.fill(0);
  places.fill(0);
  for (const length of given) counts[length] = (counts[length] ?? 0) + 1;
  for (let length = 1, left = 1; length <= LONGEST_CODE; length++) {
    left = 2 * left - (counts[length] ?? 0);
    if (left < 0) return false;
    places[length + 1] = (places[length] ?? 0) + (counts[length] ?? 0);
  }
  given.forEach((length, symbol) => {
    if (length === 0) return;
    const place = places[length] ?? 0;
    symbols[place] = symbol;
    places[length] = place + 1;
  });
  quick.fill(0);
  for (let length = 1, code = 0, place = 0; length <= QUICK_BITS; length++) {
    for (let left = counts[length] ?? 0; left > 0; left--, place++) {
      const entry = 16 * (symbols[place] ?? 0) + length;
      for (let at = code; at < quick.length; at += 1 << length) quick[at] = entry;
      // the next code: one more, counted from its last bit, which is its highest here
      let bit = 1 << (length - 1);
      for (; (code & bit) !== 0; bit >>>= 1) code ^= bit;
      code |= bit;
    }
  }
  return true;
}

/** The next symbol; -1 where the bits are no code. */
function decode({ quick, counts, symbols }: Codes): number {
  hold(LONGEST_CODE);
  const entry = quick[held & ((1 << QUICK_BITS) - 1)] ?? 0;
  if (entry !== 0) {
    drop(entry & 15);
    return entry >>> 4;
  }
  for (let length = 1, code = 0, first = 0, place = 0; length <= LONGEST_CODE; length++) {
    code |= (held >>> (length - 1)) & 1;
    const count = counts[length] ?? 0;
    if (code - first < count) {
      drop(length);
      return symbols[place + code - first] ?? -1;
    }
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}

/** Reads a block up to its end. */
function coded(): boolean {
  while (!isBehindEnd()) {
    const symbol = decode(literals);
    if (symbol === END) return true;
    if (symbol < 0 || (symbol > END && !copied(symbol - END - 1))) return false;
    if (symbol > END) continue;
    makeRoom(1);
    out[size++] = symbol;
  }
  return false;
}

/** Repeats what was unpacked before. */
function copied(symbol: number): boolean {
  const length = (LENGTHS[symbol] ?? 0) + bits(LENGTH_BITS[symbol] ?? 0);
  const far = decode(distances);
  if (symbol >= LENGTHS.length || far < 0 || far >= DISTANCES) return false;
  const more = far < 4 ? 0 : (far >>> 1) - 1;
  const distance = (far < 4 ? far : (2 + (far & 1)) << more) + 1 + bits(more);
  if (distance > size) return false;
  makeRoom(length);
  const from = size - distance;
  if (distance >= length) out.copyWithin(size, from, from + length);
  else for (let at = 0; at < length; at++) out[size + at] = out[from + at] ?? 0;
  size += length;
  return true;
}
