/** Stands after each consonant, for the short vowel that the script does not write. */
const UNWRITTEN = '\u25cc';

/** Parts the members of a Persian compound (خامنه‌ای). */
const ZERO_WIDTH_NON_JOINER = /\u200c/g;

/** What may be read for it. */
export const SHORT_VOWEL = `${UNWRITTEN}=|a|e|i|o|u|ou|oo|ee|ei|ai|y`;

/**
 * The letters of an Arabic or Hebrew form without pointing, each consonant followed by the place of an unwritten vowel.
 * @param vowelLetters letters that take no vowel after them
 */
export function skeleton(text: string, vowelLetters: string): string {
  const parted = text.normalize('NFC').replace(ZERO_WIDTH_NON_JOINER, ' ');
  const letters = parted.replace(/[\p{M}\p{Lm}\p{Cf}'"\u05f3\u05f4]/gu, '');
  const words = letters.replace(/[^\p{L}]+/gu, ' ').trim();
  return [...words]
    .map((letter) => (letter === ' ' || vowelLetters.includes(letter) ? letter : letter + UNWRITTEN))
    .join('');
}
