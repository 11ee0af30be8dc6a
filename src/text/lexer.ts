import { Char, charClass, isInWord, isLetter } from './char-class.ts';
import { plainOf, type Vocabulary } from './vocabulary.ts';

/** A word, a number or one mark of punctuation; offsets are UTF-16 code units into the text given. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'quote' | 'point';
  /** Lower case; typographic apostrophes as the plain one. */
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** What a word can be, as the bits of its language; 0 for all else. */
  readonly is: number;
  /** The index of a quotation that has been folded into this one token, or -1. */
  readonly quote: number;
}

/** What differs between languages when words are cut. */
export interface LexRules {
  readonly words: Vocabulary;
  /** Vocabulary that keep the full stop after them ("mr", "dr"), lower case, without it. */
  readonly abbreviations: ReadonlySet<string>;
  /** Beginnings that end in an apostrophe and are words of their own ("l'", "qu'"). */
  readonly elisions?: ReadonlySet<string>;
  /** Whether "'s" after a word is a token of its own. */
  readonly possessive?: boolean;
  /** Pronouns that hang on a verb by a hyphen ("a-t-il"). */
  readonly clitics?: ReadonlySet<string>;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const HYPHEN = 0x2d;
const STOP = 0x2e;

/** Cuts `text` from `start` to `end` into tokens, in one pass. */
export function lex(text: string, start: number, end: number, rules: LexRules): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const found = charClass(text.charCodeAt(at));
    if (found <= Char.upper) at = readWord(text, at, end, rules, tokens);
    else if (found === Char.digit) at = readNumber(text, at, end, tokens);
    else {
      if (found === Char.quote) pushOther(text, at, at + 1, 'quote', tokens);
      else if (found === Char.point) pushOther(text, at, at + 1, 'point', tokens);
      at++;
    }
  }
  return tokens;
}

function pushWord(text: string, start: number, end: number, { words }: LexRules, tokens: Token[]): void {
  const { lower, capital, is } = words.read(text, start, end);
  tokens.push({ start, end, kind: 'word', lower, capital, is, quote: -1 });
}

function pushOther(text: string, start: number, end: number, kind: Token['kind'], tokens: Token[]): void {
  tokens.push({ start, end, kind, lower: text.slice(start, end), capital: false, is: 0, quote: -1 });
}

const endOfRun = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isInWord(text.charCodeAt(at))) at++;
  return at;
};

/** Whether a word goes on over the apostrophe or hyphen at `at`. */
function isLink(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN && !isApostrophe(code)) return false;
  const next = text.charCodeAt(at + 1);
  return isLetter(next) || (code === HYPHEN && charClass(next) === Char.digit);
}

function readWord(text: string, start: number, end: number, rules: LexRules, tokens: Token[]): number {
  let at = endOfRun(text, start, end);
  while (at + 1 < end && isLink(text, at)) {
    at++;
    if (rules.elisions?.has(plainOf(text.slice(start, at).toLowerCase()))) {
      pushWord(text, start, at, rules, tokens);
      return at;
    }
    at = endOfRun(text, at, end);
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
    isApostrophe(text.charCodeAt(end - 2))
  ) {
    cut = end - 2;
  } else if (rules.clitics) {
    const hyphen = text.slice(start, end).lastIndexOf('-');
    if (hyphen > 0 && rules.clitics.has(text.slice(start + hyphen + 1, end).toLowerCase())) cut = start + hyphen;
  }
  if (cut === end) {
    pushWord(text, start, end, rules, tokens);
    return end;
  }
  const verbEnd = text.slice(start, cut).toLowerCase().endsWith('-t') ? cut - 2 : cut;
  pushWord(text, start, verbEnd, rules, tokens);
  pushWord(text, rules.possessive ? cut : cut + 1, end, rules, tokens);
  return end;
}

function readNumber(text: string, start: number, end: number, tokens: Token[]): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const found = charClass(code);
    const inside =
      (code === STOP || code === 0x2c || code === HYPHEN) && charClass(text.charCodeAt(at + 1)) === Char.digit;
    if (found > Char.digit && !inside) break;
    at++;
  }
  pushOther(text, start, at, 'number', tokens);
  return at;
}
