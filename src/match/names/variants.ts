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

const MUTE = /(?<=[^aeiou])e$/;

/**
 * What spellings of one name in several Latin-script languages exchange besides: Fadell, Fadel; Jeronimo, Geronimo; Kaneko,
 * Kaneco; Tomaszewski, Tomasevski; a mute e, a glide between vowels. For names whose home is not known.
 */
const LOOSELY_EQUAL: readonly (readonly [RegExp, string])[] = [
  [MUTE, ''],
  [/sz|ch(?=[aeou])|sh|sch/g, 's'],
  [/gh/g, 'g'],
  [/c(?=[aou]|$)|[qk]/g, 'k'],
  [/ou|oo|u|w/g, 'v'],
  [/ee|ii$|y/g, 'i'],
  [/i(?=i$)|(?<=[aeiou])i(?=[aeiou])/g, ''],
  [/tz/g, 'z'],
];

/** Whether two spellings may both be accepted somewhere, as far as their letters tell. */
export function isLooseVariant(a: string, b: string): boolean {
  return looseKey(a) === looseKey(b) || romanisationKey(a.replace(MUTE, '')) === romanisationKey(b.replace(MUTE, ''));
}

function looseKey(part: string): string {
  let key = part;
  for (const [letters, one] of LOOSELY_EQUAL) key = key.replace(letters, one);
  return key;
}

/** A letter that no spelling of a name writes twice inside it ("Rubiin"). */
export const hasDoubledI = (part: string): boolean => /ii./.test(part);

/** Arabic s between vowels is written ss after French ("Moussa"). */
export const withSingleS = (part: string): string => part.replace(/(?<=[aeiou])ss(?=[aeiou])/g, 's');

/** ö is written o where marks are left out, oe where they are spelled. */
export const umlautKey = (part: string): string => part.replace(/([aou])e/g, '$1');
