import { joinHash } from '../text/hash.ts';
import { BEGINNING_PROBES, BEGINNINGS_SIZE, type Beginnings } from '../text/token-starts.ts';
import { BREAK, nextToken, type Tokens } from '../text/tokens.ts';
import { type Buckets, bucketBits, bucketOf, openBuckets, startOf, writeBuckets } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import { letterParity, parityOf } from './letter-parity.ts';
import {
  alphabetOf,
  COMMON,
  MOST_SYMBOLS,
  type NamePool,
  nameStart,
  POOL_BLOCK,
  readName,
  SYMBOL_BITS,
  symbolCoder,
  textOf,
} from './name-pool.ts';
import { bitsFor, integerAt, type PackedArray, packIntegers } from './packed-array.ts';

/** A name to be written: its folded key, the hash of its tokens, and who bears it. */
export interface NameEntry {
  readonly key: string;
  readonly hash: number;
  /** Punctuation stands inside it that names do not otherwise run across. */
  loose: boolean;
  /** Positions of records, and whether it is the record's first name. */
  readonly bearers: { readonly record: number; readonly primary: boolean }[];
}

/** Exact names: buckets by token hash, the parities of its letters beside each, then the letters themselves. */
export interface NameTable {
  readonly count: number;
  readonly buckets: Buckets;
  readonly parities: Uint16Array;
  readonly pool: NamePool;
  readonly bearers: PackedArray;
  readonly shared: Uint32Array;
  /** Two bitmaps: tokens with which names begin; runs of tokens that a longer name begins with. */
  readonly filters: Uint32Array;
  readonly filterBits: number;
  /** How the first tokens of names begin; null in a pack that does not say. */
  readonly beginnings: Beginnings | null;
}

const NAMES_A_BUCKET = 3;
/** Bits of each bitmap for every entry, at most: one probe in 4 to 8 for a token that is not there is let through. */
const FILTER_SPREAD = 8;
const SHARED = 1;
const LOOSE = 2;
const PRIMARY = 4;
const FLAGS = 3;
const SPACE = 0x20;

/** The sections of the names, and the names in the order of their numbers. */
export function writeNames(
  entries: readonly NameEntry[],
  firsts: ReadonlySet<number>,
  prefixes: ReadonlySet<number>,
  beginnings: Beginnings,
): { sections: Section[]; names: string[] } {
  const sorted = indexable(entries).sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0) || (a.key < b.key ? -1 : 1));
  const bits = bucketBits(sorted.length, NAMES_A_BUCKET);
  const names = sorted.map((entry) => entry.key);
  const filterBits = bitsFor(FILTER_SPREAD * Math.max(firsts.size, prefixes.size, FILTER_SPREAD)) - 1;
  const filters = new Uint32Array((2 << filterBits) >>> 5);
  for (const hash of firsts) setBit(filters, hash & ((1 << filterBits) - 1));
  for (const hash of prefixes) setBit(filters, (1 << filterBits) + (hash & ((1 << filterBits) - 1)));
  const sections: Section[] = [
    { tag: 'NBEG', data: beginnings, parameter: BEGINNING_PROBES },
    { tag: 'NBIT', data: filters, parameter: filterBits },
    writeBuckets(
      'NBKT',
      sorted.map(({ hash }) => hash),
      bits,
    ),
    { tag: 'NPAR', data: Uint16Array.from(names, parityOf) },
    ...writePool(names),
    ...writeBearers(sorted),
  ];
  return { sections, names };
}

/** The names whose length a byte can tell; longer ones are no names. */
function indexable(entries: readonly NameEntry[]): NameEntry[] {
  const coder = symbolCoder(alphabetOf(entries.map(({ key }) => key)));
  return entries.filter(({ key }) => coder(key).length <= MOST_SYMBOLS);
}

function setBit(words: Uint32Array, bit: number) {
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function writePool(names: readonly string[]): Section[] {
  const alphabet = alphabetOf(names);
  const coder = symbolCoder(alphabet);
  const lengths = new Uint8Array(names.length);
  const offsets = new Uint32Array(Math.ceil(names.length / POOL_BLOCK));
  const symbols: number[] = [];
  names.forEach((name, at) => {
    if (at % POOL_BLOCK === 0) offsets[at / POOL_BLOCK] = symbols.length;
    const coded = coder(name);
    lengths[at] = coded.length;
    symbols.push(...coded);
  });
  return [
    { tag: 'NLEN', data: lengths },
    { tag: 'NOFF', data: offsets },
    { tag: 'NPOL', data: packIntegers(symbols, 5) },
    { tag: 'NALP', data: alphabet },
  ];
}

function writeBearers(sorted: readonly NameEntry[]): Section[] {
  const shared: number[] = [];
  const values = sorted.map(({ loose, bearers }) => {
    const [only] = bearers;
    if (bearers.length === 1 && only) return only.record * 8 + (loose ? LOOSE : 0) + (only.primary ? PRIMARY : 0);
    const at = shared.length;
    shared.push(bearers.length, ...bearers.map(({ record, primary }) => record * 2 + (primary ? 1 : 0)));
    return at * 8 + SHARED + (loose ? LOOSE : 0);
  });
  const width = bitsFor(values.reduce((most, value) => Math.max(most, value), 0));
  return [
    { tag: 'NREC', data: packIntegers(values, width), parameter: width },
    { tag: 'NMUL', data: Uint32Array.from(shared) },
  ];
}

/** Opens the names of a pack: views, nothing is read. */
export function openNames(layout: Layout): NameTable {
  const [parities, beginnings] = [layout.halves('NPAR'), layout.words('NBEG')];
  const areRead = beginnings.length === BEGINNINGS_SIZE && layout.parameter('NBEG') === BEGINNING_PROBES;
  return {
    count: parities.length,
    buckets: openBuckets(layout, 'NBKT', parities.length),
    parities,
    pool: {
      lengths: layout.bytes('NLEN'),
      offsets: layout.words('NOFF'),
      symbols: { words: layout.words('NPOL'), width: 5 },
      alphabet: layout.halves('NALP'),
    },
    bearers: { words: layout.words('NREC'), width: layout.parameter('NREC') },
    shared: layout.words('NMUL'),
    filters: layout.words('NBIT'),
    filterBits: layout.parameter('NBIT'),
    beginnings: areRead ? beginnings : null,
  };
}

const letters = new Uint16Array(MOST_SYMBOLS);

/** The number of the name that the first `count` tokens are, or -1. */
export function findName(table: NameTable, tokens: Tokens, count: number): number {
  const parity = letterParity(tokens.units, 0, tokens.unitStarts[count] ?? 0);
  return nameOf(table, hashOfTokens(tokens, 0, count), parity, tokens, count);
}

/** The same, given their hash and the parities of their letters. */
function nameOf(table: NameTable, hash: number, parity: number, tokens: Tokens, count: number): number {
  const bucket = bucketOf(hash, table.buckets.bits);
  const end = startOf(table.buckets, bucket + 1);
  for (let name = startOf(table.buckets, bucket); name < end; name++) {
    if (table.parities[name] === parity && sameLetters(table.pool, name, tokens, count)) return name;
  }
  return -1;
}

/**
 * Whether a name has these letters, compared as they are packed. Spaces are not compared: some scripts do without, and the
 * hash has seen where tokens end.
 */
function sameLetters(pool: NamePool, name: number, { units, unitStarts }: Tokens, count: number): boolean {
  const { alphabet } = pool;
  const { words } = pool.symbols;
  const from = nameStart(pool, name);
  const end = (from + (pool.lengths[name] ?? 0)) * SYMBOL_BITS;
  let at = 0;
  for (let bit = from * SYMBOL_BITS; bit < end; bit += SYMBOL_BITS) {
    const shift = bit & 31;
    const symbol = (((words[bit >>> 5] ?? 0) >>> shift) | (((words[(bit >>> 5) + 1] ?? 0) << 1) << (31 - shift))) & 31;
    if (symbol >= COMMON) return sameUnits(readName(pool, name, letters), units, unitStarts[count] ?? 0);
    const unit = alphabet[symbol] ?? 0;
    if (unit === SPACE) continue;
    if (unit !== units[at]) return false;
    at++;
  }
  return at === unitStarts[count];
}

/** The same for a name that was read. */
function sameUnits(length: number, units: Uint16Array, size: number): boolean {
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (letters[i] === SPACE) continue;
    if (letters[i] !== units[at]) return false;
    at++;
  }
  return at === size;
}

/** The longest name at one place of a text. */
export interface LongestName {
  name: number;
  /** In tokens; 0 where there is none. */
  length: number;
}

/**
 * Looks for the longest name that the tokens begin with and that `accept` lets pass. One token has been read; as many more
 * are read from the text as a name may have.
 */
export function longestName(
  table: NameTable,
  text: string,
  tokens: Tokens,
  found: LongestName,
  accept: ((name: number) => boolean) | null,
): void {
  const { filters, filterBits } = table;
  const mask = (1 << filterBits) - 1;
  found.length = 0;
  let hash = tokens.hashes[0] ?? 0;
  let bit = hash & mask;
  if (((filters[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
  const { units, unitStarts } = tokens;
  let parity = 0;
  for (let end = 1, crossed = false; ; end++) {
    parity ^= letterParity(units, unitStarts[end - 1] ?? 0, unitStarts[end] ?? 0);
    const name = nameOf(table, hash, parity, tokens, end);
    if (name >= 0 && (!crossed || isLoose(table, name)) && (!accept || accept(name))) {
      found.name = name;
      found.length = end;
    }
    bit = (hash & mask) + mask + 1;
    if (((filters[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
    if (end >= tokens.count && !nextToken(text, tokens.ends[end - 1] ?? 0, tokens)) return;
    crossed ||= tokens.gaps[end] === BREAK;
    hash = joinHash(hash, tokens.hashes[end] ?? 0);
  }
}

function isLoose(table: NameTable, name: number): boolean {
  return (integerAt(table.bearers, name) & LOOSE) !== 0;
}

/** The name number `name`, folded. */
export function nameText(table: NameTable, name: number): string {
  return textOf(letters, readName(table.pool, name, letters));
}

/** The positions of the records that bear a name; of those whose first name it is, if `primary`. */
export function bearersOf(table: NameTable, name: number, primary = false): number[] {
  const value = integerAt(table.bearers, name);
  const at = value >>> FLAGS;
  if ((value & SHARED) === 0) return primary && (value & PRIMARY) === 0 ? [] : [at];
  const records: number[] = [];
  const end = Math.min(at + 1 + (table.shared[at] ?? 0), table.shared.length);
  for (let i = at + 1; i < end; i++) {
    const bearer = table.shared[i] ?? 0;
    if (!primary || bearer % 2 === 1) records.push(bearer >>> 1);
  }
  return records;
}

/** The hashes of the runs of tokens that begin a name. */
export function prefixHashes(tokens: Tokens): number[] {
  const hashes = [];
  let hash = tokens.hashes[0] ?? 0;
  for (let at = 1; at < tokens.count; at++) {
    hashes.push(hash);
    hash = joinHash(hash, tokens.hashes[at] ?? 0);
  }
  return hashes;
}

/** Hash of a run of tokens. */
export function hashOfTokens(tokens: Tokens, from = 0, to = tokens.count): number {
  let hash = tokens.hashes[from] ?? 0;
  for (let at = from + 1; at < to; at++) hash = joinHash(hash, tokens.hashes[at] ?? 0);
  return hash;
}
