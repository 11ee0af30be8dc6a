/** What a character is to a reader of running text. */
export const Char = {
  other: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  space: 5,
  quote: 6,
  point: 7,
  joiner: 8,
} as const;

const QUOTES = '"\'“”„‟«»‘’‚‛‹›`´「」『』＂';
const POINTS = '.,;:!?…()[]{}–—-‒―/|•·¿¡';
const JOINERS = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301';
const known = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit; `NaN` (outside the text) counts as space. */
export function charClass(code: number): number {
  if (Number.isNaN(code)) return Char.space;
  const seen = known[code];
  if (seen) return seen;
  const found = classify(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function classify(char: string): number {
  if (QUOTES.includes(char)) return Char.quote;
  if (POINTS.includes(char)) return Char.point;
  if (JOINERS.includes(char)) return Char.joiner;
  if (/\s/.test(char)) return Char.space;
  if (/\p{Lu}/u.test(char)) return Char.upper;
  if (/\p{L}/u.test(char)) return Char.lower;
  if (/\p{M}/u.test(char)) return Char.joiner;
  if (/\p{N}/u.test(char)) return Char.digit;
  return Char.other;
}

export const isLetter = (code: number): boolean => {
  const found = charClass(code);
  return found === Char.lower || found === Char.upper;
};

/** A word, a number or one mark of punctuation; offsets are UTF-16 code units into the text given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'quote' | 'point';
  /** Lower case; typographic apostrophes as the plain one. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
}

/** What differs between languages when words are cut. */
export interface LexRules {
  /** Words that keep the full stop after them ("mr", "dr"), lower case, without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Beginnings that end in an apostrophe and are words of their own ("l'", "qu'"). */
  readonly elisions?: ReadonlySet<string>;
  /** Whether "'s" after a word is a token of its own. */
  readonly possessive?: boolean;
  /** Pronouns that hang on a verb by a hyphen ("a-t-il"). */
  readonly clitics?: ReadonlySet<string>;
}

const APOSTROPHES = "'’ʼ‘";
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** Cuts `text` from `start` to `end` into tokens, in one pass. */
export function lex(text: string, start: number, end: number, rules: LexRules): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const found = charClass(text.charCodeAt(at));
    if (found === Char.lower || found === Char.upper) at = readWord(text, at, end, rules, tokens);
    else if (found === Char.digit) at = readNumber(text, at, end, tokens);
    else {
      if (found === Char.quote) tokens.push(tokenOf(text, at, at + 1, 'quote'));
      else if (found === Char.point) tokens.push(tokenOf(text, at, at + 1, 'point'));
      at++;
    }
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, kind: Token['kind']): Token {
  const words = text.slice(start, end);
  const lower = kind === 'word' ? plain(words.toLowerCase()) : words;
  return { start, end, kind, lower, capital: charClass(text.charCodeAt(start)) === Char.upper };
}

const ODD = /[’ʼ‘]|\u00ad|\u200b|\u2060|\u0301/;
const plain = (word: string): string =>
  ODD.test(word) ? word.replace(/[’ʼ‘]/g, "'").replace(/\u00ad|\u200b|\u2060|\u0301/g, '') : word;

/** Whether the word that has been read up to `at` goes on there, over an apostrophe, a hyphen or a joiner. */
function goesOn(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const found = charClass(code);
  if (found === Char.lower || found === Char.upper || found === Char.digit || found === Char.joiner) return true;
  if (at + 1 >= end || !(isApostrophe(code) || code === HYPHEN)) return false;
  const next = charClass(text.charCodeAt(at + 1));
  return next === Char.lower || next === Char.upper || (next === Char.digit && code === HYPHEN);
}

function readWord(text: string, start: number, end: number, rules: LexRules, tokens: Token[]): number {
  let at = start + 1;
  while (at < end && goesOn(text, at, end)) {
    at++;
    if (!rules.elisions || !isApostrophe(text.charCodeAt(at - 1))) continue;
    if (rules.elisions.has(plain(text.slice(start, at).toLowerCase()))) {
      tokens.push(tokenOf(text, start, at, 'word'));
      return at;
    }
  }
  // "qu’«…": the elided word stands before a mark
  if (
    rules.elisions &&
    isApostrophe(text.charCodeAt(at)) &&
    rules.elisions.has(`${text.slice(start, at).toLowerCase()}'`)
  )
    at++;
  if (text.charCodeAt(at) === STOP && at < end) at = overStop(text, start, at, end, rules);
  return pushParts(text, start, at, rules, tokens);
}

/** Takes in the full stop of an initial ("J."), of capitals ("U.S.") or of a known abbreviation. */
function overStop(text: string, start: number, at: number, end: number, rules: LexRules): number {
  if (at - start === 1 && charClass(text.charCodeAt(start)) === Char.upper) {
    let to = at + 1;
    while (to + 1 < end && charClass(text.charCodeAt(to)) === Char.upper && text.charCodeAt(to + 1) === STOP) to += 2;
    return to;
  }
  return rules.abbreviations.has(text.slice(start, at).toLowerCase()) ? at + 1 : at;
}

function pushParts(text: string, start: number, end: number, rules: LexRules, tokens: Token[]): number {
  let cut = end;
  if (
    rules.possessive &&
    end - start > 2 &&
    (text.charCodeAt(end - 1) | 32) === 0x73 &&
    APOSTROPHES.includes(text[end - 2] ?? '')
  ) {
    cut = end - 2;
  } else if (rules.clitics) {
    const hyphen = text.slice(start, end).lastIndexOf('-');
    if (hyphen > 0 && rules.clitics.has(text.slice(start + hyphen + 1, end).toLowerCase())) cut = start + hyphen;
  }
  if (cut === end) {
    tokens.push(tokenOf(text, start, end, 'word'));
    return end;
  }
  const verbEnd = text.slice(start, cut).toLowerCase().endsWith('-t') ? cut - 2 : cut;
  tokens.push(tokenOf(text, start, verbEnd, 'word'));
  tokens.push(tokenOf(text, rules.possessive ? cut : cut + 1, end, 'word'));
  return end;
}

function readNumber(text: string, start: number, end: number, tokens: Token[]): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const found = charClass(code);
    const inside =
      (code === STOP || code === 0x2c || code === HYPHEN) && charClass(text.charCodeAt(at + 1)) === Char.digit;
    if (found !== Char.digit && found !== Char.lower && found !== Char.upper && !inside) break;
    at++;
  }
  tokens.push(tokenOf(text, start, at, 'number'));
  return at;
}
