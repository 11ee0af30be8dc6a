import { fold } from '../text/fold.ts';

const APOSTROPHES = /['\u2019\u2018\u02bc\u02b9\u02ba\u2032\u2033\u0060\u00b4"\u201c\u201d\u00b7]/gu;
const NOT_LETTER = /[^\p{L}\p{M}]+/gu;
const STRESS = /\u0301/g;
const CARON_AND_CIRCUMFLEX = new Set(['\u030c', '\u0302']);

/**
 * A Latin form for Cyrillic: lower case, apostrophes and primes gone, hyphens as spaces, marks gone but for caron and
 * circumflex. Those two stay because the standards that write š for sh are standards only with them: without, "Puskin"
 * would pass for Pushkin, which is what the commonest slip of the pen looks like.
 */
export function latinWithCarons(text: string): string {
  const bare = text.toLowerCase().replace(APOSTROPHES, '');
  if (/^[a-z ]*$/.test(bare)) return bare.trim();
  return bare
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (CARON_AND_CIRCUMFLEX.has(mark) ? mark : ''))
    .normalize('NFC')
    .replace(NOT_LETTER, ' ')
    .trim();
}

/** A Latin form with all marks gone, hyphens as spaces. */
export function latinWords(text: string): string {
  return fold(text).replace(/'/g, '');
}

/** A Latin form as letters alone: no marks, no hyphens, no spaces. */
export function latinLetters(text: string): string {
  return fold(text).replace(/[' ]/g, '');
}

/** A Cyrillic form: lower case, stress marks and apostrophes gone, hyphens as spaces, "Family, Given" turned round. */
export function cyrillic(text: string): string {
  const [family = '', given] = text.split(',');
  const ordered = given === undefined ? family : `${given} ${family}`;
  const letters = ordered.toLowerCase().normalize('NFC').replace(STRESS, '').replace(APOSTROPHES, '');
  return letters.replace(NOT_LETTER, ' ').trim();
}
