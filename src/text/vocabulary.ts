import { Char, charClass } from './char-class.ts';

/** A word as it is written, and what is known of it by itself. */
export interface Word {
  readonly written: string;
  /** Lower case; typographic apostrophes as the plain one, no joiners. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** What the word can be, as the bits of a language. */
  readonly is: number;
}

/** Every word that has been read, so that a frequent one is cut out, lowered and looked up once, not once for each place. */
export interface Vocabulary {
  /** Begins a text: `stood` answers for what is read from here on. */
  readonly begin: () => void;
  /** The word from `start` to `end` of a text. */
  readonly read: (text: string, start: number, end: number) => Word;
  /** Whether a word in lower case has been read since `begin`, written without a capital. */
  readonly stood: (lower: string) => boolean;
}

interface Entry extends Word {
  readonly hash: number;
  /** The entry of the same word in lower case. */
  readonly plain: Entry | null;
  /** The number of the last text in which it stood. */
  text: number;
}

/** Vocabulary that are kept from one text for the next: those of some twenty articles. */
const KEPT = 20_000;
/** In UTF-16 code units; what is longer is no word that comes again. */
const LONGEST = 64;
/** Slots of a new table; a power of two, and doubled when half of them are taken. */
const SLOTS = 1 << 12;
/** Prime and offset of the hash of Fowler, Noll and Vo (FNV-1a, 32 bits). */
const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/** `classes` tells what a word in lower case can be. */
export function vocabularyOf(classes: (lower: string) => number): Vocabulary {
  let table = emptyTable(SLOTS);
  let count = 0;
  let turn = 0;

  const add = (entry: Entry): void => {
    if (++count * 2 > table.entries.length) table = enlarged(table);
    put(table, entry);
  };
  const find = (text: string, start: number, end: number): Entry => {
    const hash = hashOf(text, start, end);
    const known = entryOf(table, hash, text, start, end);
    if (known) return known;
    const written = end - start > LONGEST ? text.slice(start, end) : copyOf(text, start, end);
    const lower = plainOf(written.toLowerCase());
    const plain = lower === written ? null : find(lower, 0, lower.length);
    const capital = charClass(text.charCodeAt(start)) === Char.upper;
    const is = plain?.is ?? classes(lower);
    const entry: Entry = { hash, written, lower: plain?.written ?? written, capital, is, plain, text: 0 };
    if (end - start <= LONGEST) add(entry);
    return entry;
  };
  return {
    begin: () => {
      turn++;
      if (count <= KEPT) return;
      table = emptyTable(SLOTS);
      count = 0;
    },
    read: (text, start, end) => {
      const entry = find(text, start, end);
      if (!entry.capital) (entry.plain ?? entry).text = turn;
      return entry;
    },
    stood: (lower) => find(lower, 0, lower.length).text === turn,
  };
}

/** Open addressing, with the hashes apart: a search that passes other words touches none of them. */
interface Table {
  /** 0 where the slot is free. */
  readonly hashes: Int32Array;
  readonly entries: (Entry | undefined)[];
}

const emptyTable = (slots: number): Table => ({
  hashes: new Int32Array(slots),
  entries: new Array<Entry | undefined>(slots).fill(undefined),
});

function enlarged({ entries }: Table): Table {
  const larger = emptyTable(entries.length * 2);
  for (const entry of entries) if (entry) put(larger, entry);
  return larger;
}

function put({ hashes, entries }: Table, entry: Entry): void {
  const mask = hashes.length - 1;
  let slot = entry.hash & mask;
  while (hashes[slot] !== 0) slot = (slot + 1) & mask;
  hashes[slot] = entry.hash;
  entries[slot] = entry;
}

function entryOf({ hashes, entries }: Table, hash: number, text: string, start: number, end: number): Entry | null {
  const mask = hashes.length - 1;
  for (let slot = hash & mask; hashes[slot] !== 0; slot = (slot + 1) & mask) {
    if (hashes[slot] !== hash) continue;
    const entry = entries[slot];
    if (entry && isWritten(entry.written, text, start, end)) return entry;
  }
  return null;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  // 30 bits, which the engine keeps without a box, and never the 0 of a free slot
  return (hash ^ (hash >>> 15)) & 0x3fffffff || 1;
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The characters as a string of its own: a slice would keep the whole article in memory for as long as the word is kept. */
function copyOf(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at++) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

const ODD = /[’ʼ‘]|\u00ad|\u200b|\u2060|\u0301/;
/** A word in lower case with one kind of apostrophe and without what is not seen. */
export const plainOf = (word: string): string =>
  ODD.test(word) ? word.replace(/[’ʼ‘]/g, "'").replace(/\u00ad|\u200b|\u2060|\u0301/g, '') : word;
