import { integerAt, type PackedArray } from './packed-array.ts';

/**
 * The folded names, five bits a symbol: the 29 commonest code units of the pack take one symbol, the next 1,024 three, all
 * others five. Names are found by adding up the lengths of their neighbours in a block.
 */
export interface NamePool {
  /** Symbols of each name. */
  readonly lengths: Uint8Array;
  /** Where each block begins, in symbols. */
  readonly offsets: Uint32Array;
  readonly symbols: PackedArray;
  /** Code units by rank. */
  readonly alphabet: Uint16Array;
}

const POOL_BLOCK_BITS = 4;
export const POOL_BLOCK = 1 << POOL_BLOCK_BITS;
export const SYMBOL_BITS = 5;
/** A name of more symbols is not indexed. */
export const MOST_SYMBOLS = 255;
/** Code units of one symbol. */
export const COMMON = 29;
/** Two symbols of rank follow. */
const RANKED = 29;
const RANKS = 1024;
/** Four symbols of a code unit follow. */
const RAW = 30;

/** The code units of some names, commonest first. */
export function alphabetOf(names: Iterable<string>): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (const name of names) for (let at = 0; at < name.length; at++) addOne(counts, name.charCodeAt(at));
  const units = [...counts.keys()].filter((unit) => (counts[unit] ?? 0) > 0);
  units.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return Uint16Array.from(units.slice(0, COMMON + RANKS));
}

function addOne(counts: Uint32Array, at: number) {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** A function that turns a name into its symbols. */
export function symbolCoder(alphabet: Uint16Array): (name: string) => number[] {
  const ranks = new Map([...alphabet].map((unit, rank) => [unit, rank]));
  return (name) => {
    const symbols: number[] = [];
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      const rank = ranks.get(unit);
      if (rank === undefined) symbols.push(RAW, unit >>> 15, (unit >>> 10) & 31, (unit >>> 5) & 31, unit & 31);
      else if (rank < COMMON) symbols.push(rank);
      else symbols.push(RANKED, (rank - COMMON) >>> 5, (rank - COMMON) & 31);
    }
    return symbols;
  };
}

/** Where a name begins, in symbols. */
export function nameStart({ lengths, offsets }: NamePool, name: number): number {
  let from = offsets[name >>> POOL_BLOCK_BITS] ?? 0;
  for (let at = (name >>> POOL_BLOCK_BITS) << POOL_BLOCK_BITS; at < name; at++) from += lengths[at] ?? 0;
  return from;
}

/** Writes the folded code units of a name to `into` (at least `MOST_SYMBOLS` long) and returns how many there are. */
export function readName(pool: NamePool, name: number, into: Uint16Array): number {
  const { lengths, symbols, alphabet } = pool;
  const from = nameStart(pool, name);
  const { words } = symbols;
  const end = (from + (lengths[name] ?? 0)) * SYMBOL_BITS;
  let count = 0;
  for (let bit = from * SYMBOL_BITS; bit < end; bit += SYMBOL_BITS) {
    const shift = bit & 31;
    let symbol = (words[bit >>> 5] ?? 0) >>> shift;
    if (shift > 32 - SYMBOL_BITS) symbol |= (words[(bit >>> 5) + 1] ?? 0) << (32 - shift);
    symbol &= 31;
    if (symbol < COMMON) into[count++] = alphabet[symbol] ?? 0;
    else {
      const more = symbol === RANKED ? 2 : 4;
      into[count++] = longSymbol(symbols, bit / SYMBOL_BITS + 1, more, alphabet);
      bit += more * SYMBOL_BITS;
    }
  }
  return count;
}

/** The first `length` of some code units as a string. */
export function textOf(letters: Uint16Array, length: number): string {
  // a plain array is spread ten times as fast as a typed one
  const units: number[] = [];
  for (let at = 0; at < length; at++) units.push(letters[at] ?? 0);
  return String.fromCharCode(...units);
}

function longSymbol(symbols: PackedArray, at: number, more: number, alphabet: Uint16Array): number {
  let value = 0;
  for (let i = 0; i < more; i++) value = value * 32 + integerAt(symbols, at + i);
  return more === 2 ? (alphabet[COMMON + value] ?? 0) : value & 0xffff;
}
