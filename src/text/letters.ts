/**
 * How a UTF-16 code unit counts in tokens: as a folded letter or digit, or as one of the classes below. All but the first 256
 * are classified when a text first has them, so that little is computed at start.
 */
export const SOFT_GAP = 0;
/** A mark that names do not run across: comma, quotation mark, bracket, line end and the like. */
export const HARD_GAP = 1;
/** Takes no part: combining marks, soft hyphens, joiners. */
export const IGNORED = 2;
/** Folds to several units, or is half of a surrogate pair: ask `expansionOf`. */
export const EXPANDED = 3;
/** A gap, unless a short token before it reads as an abbreviation. */
export const FULL_STOP = 4;
/** A letter of a script without spaces, a token of its own: ask `expansionOf`. */
export const SOLITARY = 5;
/** Every greater value is a folded unit. */
export const LAST_CLASS = 5;

/** Raised whenever the same text could give other tokens; packs carry it. */
export const TOKENISER_VERSION = 1;

const WORD = /[\p{L}\p{N}]/u;
/** The same up to U+00FF. */
const LATIN_WORD = /[a-z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/i;
const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;
const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Letters by Unicode, apostrophes to those who write them (Ukrainian, transliterations). */
const APOSTROPHES = '\u02b9\u02bc';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff';
const HARD =
  ',;:!?()[]{}"|\n\r\u00a1\u00bf\u00ab\u00bb\u2014\u2015\u201c\u201d\u201e\u201f\u2026\u2028\u2029\u2039\u203a\u3001\u3002\u300c\u300d\u300e\u300f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f';

/** No letter, and no letter's folded value. */
const UNSEEN = 0xffff;
const pages: (Uint16Array | undefined)[] = new Array(256).fill(undefined);
const expansions = new Map<number, string>();

/** Class or folded value of a code unit. */
export function foldedUnit(unit: number): number {
  const page = pages[unit >>> 8] ?? makePage(unit >>> 8);
  const known = page[unit & 255] ?? SOFT_GAP;
  if (known !== UNSEEN) return known;
  const found = classify(unit);
  page[unit & 255] = found;
  return found;
}

/** The table of the first 256 code units, for loops that look there first. */
export function firstPage(): Uint16Array {
  if (pages[0]) return pages[0];
  const page = makePage(0);
  for (let unit = 0; unit < 256; unit++) page[unit] = classify(unit);
  return page;
}

/** The folded letters of a code point; empty where it holds none. */
export function expansionOf(codePoint: number): string {
  const known = expansions.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldLetters(String.fromCodePoint(codePoint));
  expansions.set(codePoint, folded);
  return folded;
}

/** Whether a code point is a token of its own. */
export function standsAlone(codePoint: number): boolean {
  return SCRIPT_WITHOUT_SPACES.test(String.fromCodePoint(codePoint));
}

function foldLetters(letter: string): string {
  const bare = letter.normalize('NFKD').replace(MARKS, '').toLowerCase().normalize('NFKD').replace(MARKS, '');
  const letters = [...bare].filter((part) => isWord(part) && !APOSTROPHES.includes(part));
  return letters.join('').replaceAll('ς', 'σ');
}

function makePage(number: number): Uint16Array {
  const page = new Uint16Array(256).fill(UNSEEN);
  pages[number] = page;
  return page;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return EXPANDED;
  const letter = String.fromCharCode(unit);
  if (INVISIBLE.includes(letter) || (unit > 0xff && !isTypographic(unit) && MARK.test(letter))) return IGNORED;
  if (letter === '.') return FULL_STOP;
  if (HARD.includes(letter)) return HARD_GAP;
  if (!isWord(letter) || APOSTROPHES.includes(letter)) return SOFT_GAP;
  if (unit > 0xff && SCRIPT_WITHOUT_SPACES.test(letter)) return SOLITARY;
  const folded = unit < 0x80 ? letter.toLowerCase() : foldLetters(letter);
  return folded.length === 1 ? folded.charCodeAt(0) : EXPANDED;
}

/** Letters and digits; without an expression for all of Unicode's, whose first use takes as long as a text's tokens, where one will do. */
function isWord(letter: string): boolean {
  if (letter <= '\u00ff') return LATIN_WORD.test(letter);
  return !isTypographic(letter.charCodeAt(0)) && WORD.test(letter);
}

/** Dashes, quotation marks and the like. */
const isTypographic = (unit: number): boolean => unit >= 0x2010 && unit < 0x2060;
