import type { Person } from '../../reference/records.ts';
import { isForeignForm } from '../../romanise/foreign.ts';
import { isEquivalentGivenName } from '../../romanise/given-names.ts';
import { sameReading } from '../../romanise/readings.ts';
import { isRomanisation } from '../../romanise/romanise.ts';
import { fold } from '../../text/fold.ts';

/** Scripts that leave vowels out: a form whose consonants fit cannot be told from an error, so it passes. */
const WITHOUT_VOWELS: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps']);
/** Languages whose characters need a reading: Latin forms are compared with each other. */
const READINGS = new Map([
  ['zh', 'zh'],
  ['ja', 'ja'],
  ['ko', 'ko'],
] as const);

/**
 * Whether a form is an accepted spelling of a person's name: derivable from the native spelling by a published romanisation
 * or as another language's press writes it, or the same but for an equivalent given name (Sergei, Sergey).
 */
export function isAcceptedSpelling(form: string, person: Person): boolean {
  if ((person.native ?? []).some(({ text, lang }) => spells(form, text, lang, person.name))) return true;
  const parts = fold(form).split(' ');
  return [person.name, ...(person.aliases ?? [])].some((name) => differsInGivenName(parts, fold(name).split(' ')));
}

function spells(form: string, native: string, lang: string, name: string): boolean {
  const answer = isRomanisation(form, native, lang);
  if (answer === 'yes' || isForeignForm(form, native, lang) !== null) return true;
  const language = lang.slice(0, 2);
  if (answer === 'undecided' && WITHOUT_VOWELS.has(language)) return true;
  const reading = READINGS.get(language as 'zh' | 'ja' | 'ko');
  return reading !== undefined && sameReading(form, name, reading);
}

function differsInGivenName(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.length > 1 &&
    a.slice(1).join(' ') === b.slice(1).join(' ') &&
    isEquivalentGivenName(a[0] ?? '', b[0] ?? '')
  );
}
