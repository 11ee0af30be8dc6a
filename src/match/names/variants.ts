/**
 * Spellings that published romanisations and house styles use for the same letters. Two forms that fold to the same string
 * are variants of one name, not one right and one wrong: (kh, h), (y, i, j), (ie, ye, e), (ts, tz, c), (ou, u), (oe, ö).
 */
const EQUAL: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh/g, 's'],
  [/tch|ch/g, 'c'],
  [/zh|dj|dzh/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/ks/g, 'x'],
  [/tz|ts/g, 'c'],
  [/ck|q|k/g, 'k'],
  [/oe|ou|ue/g, 'u'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/[yj]/g, 'i'],
  [/i+e/g, 'e'],
  [/i+/g, 'i'],
  [/w/g, 'v'],
  [/off$/g, 'ov'],
  [/(?<=[aeou])h$/g, ''],
];
const DOUBLED = /(.)\1+/g;

/** A name part with all letters that romanisations exchange made equal. */
export function romanisationKey(part: string): string {
  let key = part;
  for (const [letters, one] of EQUAL) key = key.replace(letters, one);
  return key;
}

/** A key with doubled letters written once: what a transcription doubles is nobody's slip. */
export const undoubled = (key: string): string => key.replace(DOUBLED, '$1');

const VOWELS = /[aeiouy]+/g;

/** The consonants alone: what is certain where a script does not write vowels. */
export function consonantsOf(part: string): string {
  return undoubled(romanisationKey(part).replace(VOWELS, ''));
}
