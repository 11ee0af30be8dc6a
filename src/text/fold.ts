import { isPlain } from './plain.ts';

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u0060\u00b4]/g;
const NOT_WORD = /[^\p{L}\p{N}']+/gu;

/** The same two for plain text. */
const PLAIN_APOSTROPHES = /[\u2018\u2019\u0060]/g;
const NOT_PLAIN_WORD = /[^a-z\d']+/g;
/** Words of plain letters, most of what is ever folded. */
const PLAIN = /^[A-Za-z']+(?: [A-Za-z']+)*$/;

/** A name or word for comparison: lower case, no diacritics, one kind of apostrophe, runs of anything else as one space. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (isPlain(text)) return text.toLowerCase().replace(PLAIN_APOSTROPHES, "'").replace(NOT_PLAIN_WORD, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim();
}
