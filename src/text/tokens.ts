import { finishHash, HASH_SEED, hashUnit } from './hash.ts';
import {
  EXPANDED,
  expansionOf,
  FULL_STOP,
  firstPage,
  foldedUnit,
  HARD_GAP,
  IGNORED,
  LAST_CLASS,
  SOLITARY,
  standsAlone,
} from './letters.ts';

/**
 * The tokens of a text, in parallel arrays that are reused from text to text. Letters and digits make tokens; apostrophes
 * and hyphens separate like spaces; a letter of a script without spaces is a token of its own.
 */
export interface Tokens {
  count: number;
  /** Where each token begins and ends in the text, in UTF-16 code units. */
  starts: Int32Array;
  ends: Int32Array;
  /** The hash of each token's folded letters. */
  hashes: Int32Array;
  /** What stands before each token: `NO_GAP`, `GAP` or `BREAK`. */
  gaps: Uint8Array;
  /** The folded letters of all tokens; token i has those from `unitStarts[i]` to `unitStarts[i + 1]`. */
  units: Uint16Array;
  unitStarts: Int32Array;
}

export const NO_GAP = 0;
export const GAP = 1;
/** Punctuation that a name does not run across. */
export const BREAK = 2;

/** A token of up to so many letters before a full stop is taken for an abbreviation (St., Sen., J.). */
const ABBREVIATION_LENGTH = 3;
const ROOM_AT_FIRST = 256;
const SPACE = 0x20;

/** Empty arrays to tokenise into. */
export function emptyTokens(): Tokens {
  return {
    count: 0,
    starts: new Int32Array(ROOM_AT_FIRST),
    ends: new Int32Array(ROOM_AT_FIRST),
    hashes: new Int32Array(ROOM_AT_FIRST),
    gaps: new Uint8Array(ROOM_AT_FIRST),
    units: new Uint16Array(ROOM_AT_FIRST),
    unitStarts: new Int32Array(ROOM_AT_FIRST),
  };
}

/** Tokenises a text into `tokens`, whose earlier content is lost, and returns them. */
export function tokenise(text: string, tokens: Tokens = emptyTokens()): Tokens {
  beginTokens(text, tokens);
  const latin = firstPage();
  const length = text.length;
  let at = skipGap(text, 0, tokens);
  while (at < length) {
    at = readToken(text, at, tokens, latin);
    // most gaps are one space
    const next = at + 1 < length && text.charCodeAt(at) === SPACE ? text.charCodeAt(at + 1) : 0;
    if (next < 256 && (latin[next] ?? 0) > LAST_CLASS) {
      tokens.gaps[tokens.count] = GAP;
      at++;
    } else at = skipGap(text, at, tokens);
  }
  return tokens;
}

/** Gives `tokens` room for those of a text, read one by one with `nextToken`. */
export function beginTokens(text: string, tokens: Tokens) {
  makeRoom(tokens, text.length);
  tokens.count = 0;
  tokens.unitStarts[0] = 0;
}

/** Reads the first token from `from` on, where a token or a gap begins, into `tokens`; false where the text has none. */
export function nextToken(text: string, from: number, tokens: Tokens): boolean {
  const at = skipGap(text, from, tokens);
  if (at >= text.length) return false;
  readToken(text, at, tokens, firstPage());
  return true;
}

/** Moves past everything that is no letter or digit and notes what it was for the token that follows. */
function skipGap(text: string, from: number, tokens: Tokens): number {
  const latin = firstPage();
  let gap = NO_GAP;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const found = (unit < 256 ? latin[unit] : foldedUnit(unit)) ?? 0;
    if (found > LAST_CLASS || found === SOLITARY) break;
    if (found === EXPANDED) {
      const point = text.codePointAt(at) ?? 0;
      if (expansionOf(point) !== '') break;
      if (point > 0xffff) at++;
    }
    if (found === HARD_GAP || (found === FULL_STOP && endsSentence(text, at, tokens))) gap = BREAK;
    else if (found !== IGNORED && gap === NO_GAP) gap = GAP;
  }
  tokens.gaps[tokens.count] = gap;
  return at;
}

/** Whether a full stop is more than the end of an abbreviation. */
function endsSentence(text: string, at: number, { count, ends, unitStarts }: Tokens): boolean {
  if (count === 0 || ends[count - 1] !== at) return true;
  const letters = (unitStarts[count] ?? 0) - (unitStarts[count - 1] ?? 0);
  const next = text.charCodeAt(at + 1);
  return letters > ABBREVIATION_LENGTH && !(foldedUnit(next) > LAST_CLASS);
}

/** Reads the token that begins at `from` and returns where it ends: straight through the letters of the first page. */
function readToken(text: string, from: number, tokens: Tokens, latin: Uint16Array): number {
  const { units, count } = tokens;
  let used = tokens.unitStarts[count] ?? 0;
  let hash = HASH_SEED;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 255) return readOn(text, from, at, used, hash, tokens);
    const folded = latin[unit] ?? 0;
    if (folded <= LAST_CLASS) {
      if (folded < IGNORED || folded === FULL_STOP) break;
      return readOn(text, from, at, used, hash, tokens);
    }
    units[used++] = folded;
    hash = hashUnit(hash, folded);
  }
  return endToken(from, at, used, hash, tokens);
}

/** Goes on with a token at a letter or mark that is not on the first page. */
function readOn(
  text: string,
  from: number,
  reached: number,
  usedBefore: number,
  before: number,
  tokens: Tokens,
): number {
  const { units } = tokens;
  let used = usedBefore;
  let hash = before;
  let at = reached;
  for (; at < text.length; at++) {
    const folded = foldedUnit(text.charCodeAt(at));
    if (folded > LAST_CLASS) {
      units[used++] = folded;
      hash = hashUnit(hash, folded);
    } else if (folded >= EXPANDED && folded !== FULL_STOP) return readExpanded(text, from, at, used, hash, tokens);
    else if (folded !== IGNORED) break;
  }
  return endToken(from, at, used, hash, tokens);
}

/** Goes on with a token in which letters fold to several units or stand alone; rare, so written plainly. */
function readExpanded(
  text: string,
  from: number,
  atExpanded: number,
  used: number,
  hash: number,
  tokens: Tokens,
): number {
  let at = atExpanded;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    const folded = foldedUnit(text.charCodeAt(at));
    const letters = folded > LAST_CLASS ? String.fromCharCode(folded) : folded === IGNORED ? '' : expansionOf(point);
    if (folded !== IGNORED && letters === '') break;
    const alone = letters !== '' && folded <= LAST_CLASS && standsAlone(point);
    if (alone && at > from) break;
    if (used + letters.length + text.length - at >= tokens.units.length) growUnits(tokens, letters.length);
    for (let i = 0; i < letters.length; i++) {
      tokens.units[used++] = letters.charCodeAt(i);
      hash = hashUnit(hash, letters.charCodeAt(i));
    }
    at += point > 0xffff ? 2 : 1;
    if (alone) break;
  }
  return endToken(from, at, used, hash, tokens);
}

function endToken(start: number, end: number, used: number, hash: number, tokens: Tokens): number {
  const at = tokens.count++;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.hashes[at] = finishHash(hash);
  tokens.unitStarts[at + 1] = used;
  return end;
}

/** The folded letters of a run of tokens, one space where the text has any gap: the form in which names are compared. */
export function keyOf(tokens: Tokens, from = 0, to = tokens.count): string {
  const key = new Uint16Array((tokens.unitStarts[to] ?? 0) - (tokens.unitStarts[from] ?? 0) + to - from);
  return String.fromCharCode(...key.subarray(0, writeKey(tokens, key, from, to)));
}

/** Writes the code units of the same to `key`, as far as there is room, and returns how many there are. */
export function writeKey({ units, unitStarts, gaps, count }: Tokens, key: Uint16Array, from = 0, to = count): number {
  let used = 0;
  for (let at = from; at < to; at++) {
    if (at > from && gaps[at] !== NO_GAP) key[used++] = SPACE;
    const end = unitStarts[at + 1] ?? 0;
    for (let unit = unitStarts[at] ?? 0; unit < end; unit++) key[used++] = units[unit] ?? 0;
  }
  return used;
}

function makeRoom(tokens: Tokens, length: number) {
  if (tokens.starts.length <= length + 1) {
    const room = Math.max(2 * tokens.starts.length, length + 2);
    tokens.starts = new Int32Array(room);
    tokens.ends = new Int32Array(room);
    tokens.hashes = new Int32Array(room);
    tokens.gaps = new Uint8Array(room);
    tokens.unitStarts = new Int32Array(room);
    tokens.units = new Uint16Array(room);
  }
}

function growUnits(tokens: Tokens, more: number) {
  const units = new Uint16Array(2 * tokens.units.length + more);
  units.set(tokens.units);
  tokens.units = units;
}
