import { languageOf } from '../languages/index.ts';
import { Is, type Lexicon, lexiconOf } from '../languages/language.ts';
import type { Span } from '../protocol/article.ts';

/** Abbreviations before which a sentence can end; after the others a capital letter is a name's. */
const MAY_END = new Set(
  'etc inc ltd co corp jr sr u.s u.k e.u u.n a.m p.m d.c usw etc uu ee г гг р рр т.д т.п'.split(' '),
);
/** Stand before a number ("No. 5", "Nr. 3", "стр. 8") and are words of their own elsewhere. */
const BEFORE_NUMBER = new Set('no nos nr n p pp art fig vol ch sec núm pág стр ст п с'.split(' '));
/** Titles that stand before names in texts whose language is not known. */
const TITLES = new Set('mr mrs ms dr prof st sr sra mme rev hon gen sen rep gov'.split(' '));
/** A sentence opens with one of these, and a name does not. */
const OPENERS =
  Is.pronoun |
  Is.determiner |
  Is.conjunction |
  Is.preposition |
  Is.subordinator |
  Is.demonstrative |
  Is.person |
  Is.auxiliary;

const ENDS = /[.!?…。！？]+/g;
const CLOSERS = '"\'”’»«“›‹)]}』」';
const isCloser = (char: string | undefined) => char !== undefined && CLOSERS.includes(char);

/** The sentences of a paragraph as spans without white space at their ends. `lang` is ISO 639-1; an unknown one is split by signs alone. */
export function sentencesOf(text: string, lang: string): Span[] {
  const language = languageOf(lang);
  const lexicon = language ? lexiconOf(language) : null;
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { 0: signs, index: sign } of text.matchAll(ENDS)) {
    let end = sign + signs.length;
    // French and Ukrainian typography sets a space before the closing mark.
    if (/\s/.test(text[end] ?? '') && text[end + 1] === '»') end += 2;
    while (isCloser(text[end])) end++;
    const next = skipSpace(text, end);
    const wide = '。！？'.includes(signs.charAt(0));
    if (next < text.length) {
      if (next === end && !wide) continue;
      if (!opensSentence(text, next, wide)) continue;
      if (signs === '.' && isAbbreviation(text, start, sign, next, lexicon)) continue;
    }
    spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Whether what stands here can open a sentence: no small letter, over opening marks and dashes. */
function opensSentence(text: string, from: number, wide: boolean): boolean {
  let at = from;
  while (at < text.length && /[\s"'“„‟«»‘‚([{¿¡…—–-]/.test(text[at] ?? '')) at++;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  return wide || !/[\p{Ll},;:.!?)\]]/u.test(char);
}

/** Whether the full stop at `sign` belongs to the word before it: an abbreviation, an initial, a German ordinal. */
function isAbbreviation(text: string, start: number, sign: number, next: number, lexicon: Lexicon | null): boolean {
  let from = sign;
  while (from > start && /[\p{L}\p{N}.'’-]/u.test(text[from - 1] ?? '')) from--;
  const word = text.slice(from, sign);
  const lower = word.toLowerCase();
  const following = /^[\p{L}\p{M}'’]*/u.exec(text.slice(next, next + 30))?.[0] ?? '';
  const opener = lexicon !== null && (lexicon.classes(following.toLowerCase()) & OPENERS) !== 0;
  if (BEFORE_NUMBER.has(lower)) return /^\d/.test(text.slice(next, next + 1));
  if (/^\p{Lu}$/u.test(word)) return !(word === 'I' && lexicon?.language.id === 'en') && !opener;
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opener;
  if (/^\d{1,2}$/.test(word) && lexicon?.language.capitalNouns) return !opener && following !== '';
  return (lexicon?.abbreviations ?? TITLES).has(lower);
}
