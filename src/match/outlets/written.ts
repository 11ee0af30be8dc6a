import type { Span } from '../../protocol/article.ts';
import { nameFormsOf, type OutletRecord } from '../../reference/records.ts';
import { fold } from '../../text/fold.ts';
import { isKindNoun } from './source-position.ts';

/** Articles that names begin with, as people write them before or without the name. */
export const ARTICLE = /^(?:the|el|la|le|los|les|der|die|das|den|dem|de|il|lo|l['’])(?:\s+|(?<=['’]))/i;

/** Whether a name is one word, an article aside: such a word means other things too, unless its article is written large. */
export function isOneWord(name: string): boolean {
  return !/[\s-]/.test(name.replace(ARTICLE, ''));
}

/** Punctuation that is part of a name. */
const SIGNS = /[+!/@#$%*&]|\.$/;
/** Signs that end a name, in UTF-16 code units. */
const LONGEST_SIGN = 2;

/** Gives the name of an outlet that stands at a span of a text; the same words are looked at once an outlet. */
export function nameReader(text: string): (span: Span, record: OutletRecord) => string | null {
  const read = new Map<string, string | null>();
  return (span, record) => {
    // A sign that belongs to the name may follow the span.
    const key = `${record.id} ${text.slice(span.start, span.end + LONGEST_SIGN)}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const name = nameWritten(text, span, record);
    read.set(key, name);
    return name;
  };
}

/** As the record writes it; nothing where only the letters agree, not their case. */
function nameWritten(text: string, span: Span, record: OutletRecord): string | null {
  const written = text.slice(span.start, span.end);
  const folded = fold(written);
  for (const { form, name } of nameFormsOf(record)) {
    if (fold(form) !== folded || !sameCase(form, written)) continue;
    // "E!" and "1+1" are their signs: without them "E." and "1.1" would pass.
    if (!SIGNS.test(form) || text.startsWith(form, span.start)) return name;
  }
  return null;
}

/**
 * Whether what is written has the capitals of the name: every word that the name begins with a capital begins with one, and
 * a short name in capitals (BBC) is in capitals. Headlines in capitals pass for names of more than one word.
 */
export function sameCase(name: string, written: string): boolean {
  const own = name.split(PARTS);
  const theirs = written.split(PARTS);
  if (own.length !== theirs.length) return capitalised(written);
  if (own.length > 1 && written === written.toUpperCase()) return true;
  return own.every((word, at) => {
    const other = theirs[at] ?? '';
    if (at === 0 && own.length > 1 && ARTICLE.test(`${word} `)) return true;
    if (at === 0 && own.length > 1 && isKindNoun(word.toLowerCase())) return true;
    if (isAcronym(word)) return other === word;
    if (startsWithCapital(word)) return startsWithCapital(other);
    // "taz" may open a sentence as "Taz"; the paper called i is never "I".
    return own.length > 1 || other === word || (word.length > 2 && startsWithCapital(other));
  });
}

/** What parts the words of a name. */
const PARTS = /[\s'’-]+/;
const isAcronym = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);
const startsWithCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/.test(word);
const capitalised = (words: string): boolean => /\p{Lu}/u.test(words);
