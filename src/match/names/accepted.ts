import { isForeignForm } from '../../romanise/foreign.ts';
import { isEquivalentGivenName } from '../../romanise/given-names.ts';
import { sameReading } from '../../romanise/readings.ts';
import { isRomanisation } from '../../romanise/romanise.ts';
import type { KnownPerson } from './people.ts';
import type { Difference } from './slips.ts';
import { hasDoubledI, isLooseVariant, romanisationKey, umlautKey, undoubled, withSingleS } from './variants.ts';

/** Scripts that leave vowels out: a form whose consonants fit cannot be told from an error by the script. */
const WITHOUT_VOWELS: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps']);
/** Countries whose names have umlauts or the like, which English texts spell ae, oe, ue or leave bare; ISO 3166-1. */
const UMLAUTS = new Set('DE AT CH LI LU NL SE FI NO DK IS EE HU TR'.split(' '));
/** Languages whose characters need a reading: Latin forms are compared with each other. */
const READINGS = new Set(['zh', 'ja'] as const);

/**
 * What the native spelling says of a form: it spells the name, it does not, or the script cannot tell (`undecided`), or
 * there is no native spelling that Sic can read.
 */
export type NativeVerdict = 'yes' | 'no' | 'undecided' | 'unknown';

export function nativeVerdict(text: string, difference: Difference | null, known: KnownPerson): NativeVerdict {
  const verdict = verdictOn(text, known);
  if (verdict !== 'no' || !difference) return verdict;
  const { at, written } = difference;
  // The part that differs may spell the name beside a given name in another language's form ("Vladimir Zelenskiy").
  const rest = known.names[0] ?? [];
  return verdictOn(rest.map((part, index) => (index === at ? written : part)).join(' '), known);
}

function verdictOn(form: string, { person }: KnownPerson): NativeVerdict {
  let verdict: NativeVerdict = 'unknown';
  for (const { text, lang } of person.native ?? []) {
    const answer = isRomanisation(form, text, lang);
    if (answer === 'yes' || isForeignForm(form, text, lang) !== null) return 'yes';
    const language = lang.slice(0, 2);
    if (READINGS.has(language as 'zh' | 'ja') && sameReading(form, person.name, language as 'zh' | 'ja')) return 'yes';
    // A consonant that does not fit may be a reading of its own: these scripts never say no for certain.
    if (WITHOUT_VOWELS.has(language)) verdict = 'undecided';
    else if (answer === 'no' && verdict === 'unknown') verdict = 'no';
  }
  return verdict;
}

/** Whether the part stands so in a list of the person's names, or is another form of the same given name. */
export function isAttested({ at, written, right, same }: Difference, { names, origin }: KnownPerson): boolean {
  if (names.some((parts) => parts[at] === written)) return true;
  return at < same && origin !== 'latin' && isEquivalentGivenName(written, right);
}

/** Whether two spellings of a part may both be accepted, as far as the letters tell and the person's home leaves it open. */
export function isVariantPart({ written, right }: Difference, { origin, person }: KnownPerson): boolean {
  if ((!person.country || UMLAUTS.has(person.country)) && umlautKey(written) === umlautKey(right)) return true;
  if (origin === 'latin') return false;
  const [a, b] = [romanisationKey(written), romanisationKey(right)];
  if (origin === 'unknown') {
    if (hasDoubledI(written) !== hasDoubledI(right)) return false;
    return a === b || isLooseVariant(written, right);
  }
  return a === b || undoubled(a) === undoubled(b);
}

/** Whether romanisations exchange all the letters in which two spellings of a part differ. */
export function isSameKey({ written, right }: Difference): boolean {
  return romanisationKey(withSingleS(written)) === romanisationKey(withSingleS(right));
}
