import { Char, charClass } from '../../text/char-class.ts';
import { plainOf } from '../../text/vocabulary.ts';

/** No word that governs a name is longer, in characters. */
const LONGEST = 24;

/** The word in lower case that ends before `at`, with white space or nothing between; an apostrophe parts words ("l'" before "Arabie"). */
export function wordBefore(text: string, at: number): string {
  const floor = Math.max(0, at - LONGEST);
  let end = at;
  while (end > floor && isSpace(text, end - 1)) end--;
  let start = end - 1;
  while (start > floor && !isSpace(text, start - 1) && !"'’".includes(text[start - 1] ?? '')) start--;
  return plainOf(text.slice(Math.max(start, floor), end).toLowerCase());
}

const isSpace = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === Char.space;
