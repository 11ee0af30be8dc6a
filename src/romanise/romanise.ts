import { isSpelling, systemsOf } from './register.ts';

/** The longest form that is looked at, in UTF-16 code units; no name is longer, and a page may hold anything. */
const LONGEST = 120;

export type Romanisation = 'yes' | 'no' | 'undecided';

/**
 * Does the Latin form spell the native form under a published or a common press romanisation of the language?
 * @param latin the form as the page writes it, marks included, as many words as the native form (patronymics aside)
 * @param native the name in its own script; @param lang its language, BCP 47 (`uk`, `zh-Hant`)
 * @returns `undecided` where the script leaves the vowels out and the consonants fit (Arabic, Persian, Hebrew), where the
 * native form has letters the table does not know (characters that need a reading), and for languages without a table.
 */
export function isRomanisation(latin: string, native: string, lang: string): Romanisation {
  if (latin.length > LONGEST || native.length > LONGEST) return 'undecided';
  let answer: Romanisation = 'undecided';
  for (const system of systemsOf(lang)) {
    const spelling = isSpelling(latin, native, system);
    if (spelling) return system.vowels === 'written' ? 'yes' : 'undecided';
    if (spelling === false) answer = 'no';
  }
  return answer;
}
