import { isUpper } from './char-class.ts';
import { contraction } from './contractions.ts';
import { fold } from './fold.ts';
import { joinNumbers } from './numerals.ts';
import { once } from './once.ts';
import { isPlain } from './plain.ts';
import { canonicalSpelling } from './spelling.ts';
import { stem } from './stem.ts';

/** What stands between a word and the one before it, the strongest mark first. */
export type Boundary = 'start' | 'ellipsis' | 'sentence' | 'clause' | 'none';

/** One word as it is compared. A contraction gives two words with the same span, a number in several words gives one. */
export interface Word {
  /** UTF-16 code units of the text given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is compared: folded, spelling variants and numbers made one. */
  readonly key: string;
  /** The key without its inflection. */
  readonly stem: string;
  /** The value, where the word is a number. */
  readonly number: number | null;
  readonly before: Boundary;
  /** Stands in square or round brackets. */
  readonly bracketed: boolean;
  /** A sound, a stage note or a speaker's label: it may be left out without a word. */
  readonly filler: boolean;
  /** Written with a capital where no sentence starts. */
  readonly capital: boolean;
  /** The word carried an apostrophe and s that may stand for "is" or "has". */
  readonly clitic: boolean;
}

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[eE]-\p{L}+|\d+(?:[.,\u00a0\u202f]\d+)*|[\p{L}\p{M}\p{N}]+(?:['\u2019\u02bc\u00ad\u200b-\u200d\u2060\ufeff][\p{L}\p{M}]+)*|[$\u20ac\u00a3%]/gu;
/** The same for plain text. */
const PLAIN_TOKEN =
  /(?:[A-Z]\.){2,}|(?<![A-Za-z0-9])[eE]-[A-Za-z]+|\d+(?:[.,\u00a0\u202f]\d+)*|[A-Za-z0-9]+(?:['\u2019\ufeff][A-Za-z]+)*|[$%]/g;
/** Soft hyphens, spaces and joiners without width: nobody sees them inside a word. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Words. A bracket that closes so soon was opened before the quotation's mark: "[Americans are] worried" cut to "Americans are] worried". */
const UNOPENED = 6;
const OPENING = /[[(]/;
const CLOSING = /[\])]/;
const STAGE =
  /^(?:applause|laughter|crosstalk|inaudible|cheering|booing|boos|laughs|unintelligible|sic|bell|ringing|music|tape|video|clip|aplausos|applaudissements|beifall|\u043e\u043f\u043b\u0435\u0441\u043a\u0438|\u0430\u043f\u043b\u043e\u0434\u0438\u0441\u043c\u0435\u043d\u0442\u044b)$/;
const SOUNDS = once(
  () => new Set(fold('uh um uhm er erm hm hmm mm ah eh oh ahm ähm äh euh ben eee э ээ эм эмм ну').split(' ')),
);
const ABBREVIATIONS = new Map([
  ['us', ['united', 'states']],
  ['usa', ['united', 'states']],
  ['uk', ['united', 'kingdom']],
]);
const UNITS = new Map([
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['%', 'percent'],
]);

/** The words of a text for comparison. `lang` (ISO 639-1) chooses contractions and number words. Linear in the text. */
export function wordsOf(text: string, lang = 'en'): Word[] {
  const found: Word[] = [];
  let last = 0;
  let depth = 0;
  const lastClosing = Math.max(text.lastIndexOf(']'), text.lastIndexOf(')'));
  let currency: string | null = null;
  for (const match of text.matchAll(isPlain(text) ? PLAIN_TOKEN : TOKEN)) {
    const between = text.slice(last, match.index);
    if (depth === 0 && found.length <= UNOPENED && /^[^[]*\]/.test(between))
      for (const [at, word] of found.entries()) found[at] = { ...word, bracketed: true };
    depth = depthAfter(between, depth, lastClosing - last);
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const before = found.length === 0 && currency === null ? opening(between) : boundary(between);
    last = end;
    if (raw === '$' || raw === '€' || raw === '£') {
      currency = raw;
      continue;
    }
    for (const [at, { key, stem }] of formsOf(raw, lang).entries()) {
      found.push(word(text, { start, end, raw, key, stem, before: at === 0 ? before : 'none', bracketed: depth > 0 }));
    }
    if (currency !== null && /^\d/.test(raw)) {
      const unit = UNITS.get(currency) ?? '';
      const place = {
        start,
        end,
        raw: unit,
        key: unit,
        stem: stem(unit),
        before: 'none' as const,
        bracketed: depth > 0,
      };
      found.push(word(text, place));
    }
    currency = null;
  }
  return joinNumbers(markFillers(found, text), lang);
}

/** How many brackets are open after what stands between two words; `closes`: where in it the text's last closing one stands. */
function depthAfter(between: string, before: number, closes: number): number {
  let depth = before;
  for (let at = 0; at < between.length; at++) {
    const mark = between.charAt(at);
    if (CLOSING.test(mark)) depth = 0;
    // one that nothing closes holds nothing
    else if (OPENING.test(mark) && at < closes) depth++;
  }
  return depth;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly key: string;
  readonly stem: string;
  readonly before: Boundary;
  readonly bracketed: boolean;
}

function word(text: string, piece: Piece): Word {
  const { start, end, raw, key, stem, before, bracketed } = piece;
  const capital = before !== 'start' && before !== 'sentence' && isUpper(raw, 0);
  return {
    start,
    end,
    key,
    stem,
    number: null,
    before,
    bracketed,
    filler:
      SOUNDS().has(key) || (STAGE.test(key) && (bracketed || (raw === raw.toUpperCase() && raw !== raw.toLowerCase()))),
    capital: capital || (text[start] !== undefined && before !== 'start' && isUpper(raw, 0) && isUpper(raw, 1)),
    clitic: /['\u2019\u02bc]s$/.test(raw),
  };
}

/** Forms of words as written, by language: texts repeat themselves, and folding is the dear part. */
const forms = new Map<string, readonly { readonly key: string; readonly stem: string }[]>();
const FORMS_MOST = 20_000;

function formsOf(raw: string, lang: string): readonly { readonly key: string; readonly stem: string }[] {
  const name = `${lang} ${raw}`;
  const known = forms.get(name);
  if (known !== undefined) return known;
  if (forms.size >= FORMS_MOST) forms.clear();
  const found = keysOf(raw, lang).map((key) => ({ key, stem: stem(key) }));
  forms.set(name, found);
  return found;
}

function keysOf(raw: string, lang: string): string[] {
  const unit = UNITS.get(raw);
  if (unit) return [unit];
  const seen = raw.replace(UNSEEN, '');
  const short = seen.replaceAll('.', '');
  if ((seen.includes('.') || seen === 'US' || seen === 'UK' || seen === 'USA') && /^\p{Lu}+$/u.test(short))
    return ABBREVIATIONS.get(short.toLowerCase()) ?? [fold(short)];
  const key = fold(seen).replace(/^e /, 'e');
  if (key === '') return [];
  return contraction(key, lang).map(canonicalSpelling);
}

function opening(between: string): Boundary {
  return /\u2026|\.\s?\.\s?\./.test(between) ? 'ellipsis' : 'start';
}

function boundary(between: string): Boundary {
  if (/\u2026|\.\s?\.\s?\.|\[\s*\.\.?\s*\]/.test(between)) return 'ellipsis';
  if (/[.!?\u2047\u2048\u2049]|\n/.test(between)) return 'sentence';
  if (/[,;:()[\]\u2013\u2014]|\s-|--|"|\u201c|\u201d|\u00ab|\u00bb/.test(between)) return 'clause';
  return 'none';
}

/** Marks speakers' labels ("CLINTON: ...") and spoken fillers ("you know", "I mean" set off by commas). */
function markFillers(words: readonly Word[], text: string): Word[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    const label =
      word.before !== 'none' &&
      text[word.end] === ':' &&
      word.end - word.start > 2 &&
      /^\p{Lu}+$/u.test(text.slice(word.start, word.end));
    const pair = `${word.key} ${next?.key ?? ''}`;
    const before = `${words[at - 1]?.key ?? ''} ${word.key}`;
    const setOff = (first: Word, after: Word | undefined) =>
      first.before !== 'none' && (after === undefined || after.before !== 'none');
    const opens = SET_PHRASES.has(pair) && setOff(word, words[at + 2]);
    const closes = SET_PHRASES.has(before) && setOff(words[at - 1] ?? word, next);
    return label || opens || closes ? { ...word, filler: true } : word;
  });
}
const SET_PHRASES = new Set(['you know', 'i mean', 'o sea', 'sozusagen das', 'tu sais', 'vous savez']);
