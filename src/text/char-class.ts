/** What a character is to a reader of running text; those that may stand inside a word come first. */
export const Char = {
  lower: 1,
  upper: 2,
  digit: 3,
  joiner: 4,
  other: 5,
  space: 6,
  quote: 7,
  point: 8,
} as const;

const QUOTES = '"\'“”„‟«»‘’‚‛‹›`´「」『』＂';
const POINTS = '.,;:!?…()[]{}–—-‒―/|•·¿¡';
const JOINERS = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301';
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit; `NaN` (outside the text) and the zero unit count as space. */
export function charClass(code: number): number {
  return known[code | 0] || classOf(code | 0);
}

function classOf(code: number): number {
  const found = code === 0 ? Char.space : classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function classify(char: string): number {
  if (QUOTES.includes(char)) return Char.quote;
  if (POINTS.includes(char)) return Char.point;
  if (JOINERS.includes(char)) return Char.joiner;
  if (/\s/.test(char)) return Char.space;
  if (char < '\u0080') return plainClass(char);
  if (/\p{Lu}/u.test(char)) return Char.upper;
  if (/\p{L}/u.test(char)) return Char.lower;
  if (/\p{M}/u.test(char)) return Char.joiner;
  if (/\p{N}/u.test(char)) return Char.digit;
  return Char.other;
}

/** The same without an expression for all of Unicode's letters, whose first use takes as long as a thousand characters. */
function plainClass(char: string): number {
  if (char >= 'a' && char <= 'z') return Char.lower;
  if (char >= 'A' && char <= 'Z') return Char.upper;
  return char >= '0' && char <= '9' ? Char.digit : Char.other;
}

/** Whether a capital stands at a place; halves of pairs (letters of rare scripts) are none. */
export const isUpper = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === Char.upper;
export const isLetter = (code: number): boolean => charClass(code) <= Char.upper;
/** Letters, digits, and what is not seen between them. */
export const isInWord = (code: number): boolean => charClass(code) <= Char.joiner;
