import type { Span } from '../../protocol/article.ts';
import { namesOf, type OutletRecord, type RecordOf } from '../../reference/records.ts';
import { fold } from '../../text/fold.ts';

/** Punctuation that is part of a name. */
const SIGNS = /[+!/@#$%*&]|\.$/;
const LEADING_ARTICLE = /^(?:the|el|la|le|der|die|das|de|il|lo)\s+/i;

/** The name of the outlet that stands at a span, as the record writes it; nothing where only the letters agree, not their case. */
export function nameWritten(text: string, span: Span, record: OutletRecord | RecordOf<'rendering'>): string | null {
  const written = text.slice(span.start, span.end);
  const folded = fold(written);
  for (const name of namesOf(record)) {
    if (fold(name) !== folded || !sameCase(name, written)) continue;
    // "E!" and "1+1" are their signs: without them "E." and "1.1" would pass.
    if (!SIGNS.test(name) || text.startsWith(name, span.start)) return name;
  }
  return null;
}

/**
 * Whether what is written has the capitals of the name: every word that the name begins with a capital begins with one, and
 * a short name in capitals (BBC) is in capitals. Headlines in capitals pass for names of more than one word.
 */
export function sameCase(name: string, written: string): boolean {
  const own = name.split(/[\s-]+/);
  const theirs = written.split(/[\s-]+/);
  if (own.length !== theirs.length) return capitalised(written);
  if (own.length > 1 && written === written.toUpperCase()) return true;
  return own.every((word, at) => {
    const other = theirs[at] ?? '';
    if (at === 0 && own.length > 1 && LEADING_ARTICLE.test(`${word} `)) return true;
    if (isAcronym(word)) return other === word;
    if (startsWithCapital(word)) return startsWithCapital(other);
    // "taz" may open a sentence as "Taz"; the paper called i is never "I".
    return own.length > 1 || other === word || (word.length > 2 && startsWithCapital(other));
  });
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,5}$/u.test(word);
const startsWithCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/.test(word);
const capitalised = (words: string): boolean => /\p{Lu}/u.test(words);
