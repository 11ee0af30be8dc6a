import type { Person, RecordOf } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { boundedDistance } from '../../text/distance.ts';
import { fold } from '../../text/fold.ts';
import { isAcceptedSpelling } from './accepted.ts';
import { isNear, isPersonLike } from './consistency.ts';
import { type Form, isFull } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { consonantsOf, romanisationKey, undoubled } from './variants.ts';

/** A form and the person whose name it misspells. */
export interface Misspelling {
  readonly form: Form;
  readonly handle: RecordHandle<'person'>;
  readonly person: Person;
}

/** How common a part must be among names to be a real name: one that a list of common names has, or two people of the reference. */
const REAL_NAME_LEVEL = 2;
/** From this level on a word is a word of the language before it is a name. */
const COMMON_WORD_LEVEL = 5;
/** A part shorter than this has too many neighbours. */
const SHORTEST_PART = 4;
/** From this length on two edits may be one slip. */
const LONG_PART = 8;
/** People seldom miss the first letter: only a longer part may differ there. */
const FIRST_LETTER_PART = 7;
/** A given name that is at least this common in lists of Latin-script names is at home there. */
const WESTERN_LEVEL = 3;
/** A surname that at most this many people of the reference bear is rare: level 2 is two or three. */
const RARE_LEVEL = 2;

/** The person whose name a full form misspells in one part; nothing where it may be another person or an accepted variant. */
export function misspellingOf(form: Form, reference: Reference, lexicon: Lexicon): Misspelling | null {
  if (!isFull(form) || isKnown(form, reference) || !isPersonLike(form, lexicon)) return null;
  const near = nearestPeople(form, reference);
  const [only, ...others] = near;
  if (!only || others.length > 0) return null;
  const at = onlyDifference(form.parts, only.parts);
  if (at < 0) return null;
  const written = form.parts[at] ?? '';
  const right = only.parts[at] ?? '';
  if (isVariant(written, right, isWestern(only.parts, lexicon)) || isAcceptedSpelling(form.text, only.person))
    return null;
  const plausible =
    at === form.parts.length - 1
      ? isMisspelledSurname(written, right, only.person, lexicon)
      : isMisspelledGivenName(written, right, form, only.person, lexicon);
  return plausible ? { form, handle: only.handle, person: only.person } : null;
}

function isKnown(form: Form, reference: Reference): boolean {
  return reference
    .named(form.parts.join(' '))
    .some((handle) => handle.kind !== 'confusion' && handle.kind !== 'rendering');
}

interface Candidate {
  readonly handle: RecordHandle<'person'>;
  readonly person: Person;
  readonly parts: readonly string[];
}

/** The people with a name nearest to the form; those of greater distance are dropped, and people of the same name count once. */
function nearestPeople(form: Form, reference: Reference): Candidate[] {
  const found: (Candidate & { distance: number })[] = [];
  for (const { name, distance, records } of reference.similar(form.parts.join(' '), 2)) {
    const handle = records.find((other): other is RecordHandle<'person'> => other.kind === 'person');
    const parts = fold(name).replaceAll('-', ' ').split(' ');
    if (
      !handle ||
      parts.length !== form.parts.length ||
      found.some((other) => other.parts.join(' ') === parts.join(' '))
    )
      continue;
    found.push({ handle, person: reference.record(handle), parts, distance });
  }
  const least = Math.min(...found.map(({ distance }) => distance));
  const nearest = found.filter(({ distance }) => distance === least);
  const first = nearest[0];
  return first && nearest.every(({ person }) => person.id === first.person.id) ? [first] : nearest;
}

function onlyDifference(a: readonly string[], b: readonly string[]): number {
  const different = a.flatMap((part, at) => (part === b[at] ? [] : [at]));
  return different.length === 1 ? (different[0] ?? -1) : -1;
}

/** Whether two spellings of a part are both accepted: by the letters that romanisations exchange, vowels among them. */
function isVariant(written: string, right: string, western: boolean): boolean {
  if (romanisationKey(written) === romanisationKey(right)) return true;
  return !western && undoubled(romanisationKey(written)) === undoubled(romanisationKey(right));
}

/** Whether a name is written in Latin letters at home, as far as its given name tells: its spelling is then not a romanisation. */
function isWestern(parts: readonly string[], lexicon: Lexicon): boolean {
  return lexicon(parts[0] ?? '').name >= WESTERN_LEVEL;
}

function isSlip(written: string, right: string): boolean {
  const shorter = Math.min(written.length, right.length);
  if (shorter < SHORTEST_PART) return false;
  const distance = boundedDistance(written, right, shorter >= LONG_PART ? 2 : 1);
  if (written[0] === right[0]) return distance >= 0;
  return distance === 1 && shorter >= FIRST_LETTER_PART;
}

function isMisspelledSurname(written: string, right: string, person: Person, lexicon: Lexicon): boolean {
  const levels = lexicon(written);
  if (levels.word >= COMMON_WORD_LEVEL || !isSlip(written, right) || differsByPlural(written, right)) return false;
  if (levels.name < REAL_NAME_LEVEL) return true;
  return isProminent(person) && levels.name <= lexicon(right).name + 1 && isNear(written, right, false);
}

/** "the Rooneys" are a family, not a misspelling. */
function differsByPlural(written: string, right: string): boolean {
  return written === `${right}s` || right === `${written}s`;
}

function isMisspelledGivenName(written: string, right: string, form: Form, person: Person, lexicon: Lexicon): boolean {
  const levels = lexicon(written);
  if (levels.word >= COMMON_WORD_LEVEL || !isSlip(written, right)) return false;
  if (written[0] !== right[0] || consonantsOf(written) === consonantsOf(right))
    return isProminent(person) && written[0] === right[0];
  if (levels.name < REAL_NAME_LEVEL) return lexicon(form.surname).name <= RARE_LEVEL || isProminent(person);
  return isProminent(person) && lexicon(form.surname).name <= RARE_LEVEL + 1;
}

/** Whether the reference knows more of a person than the name: somebody whom news names often. */
export function isProminent(person: RecordOf<'person'>): boolean {
  return (person.roles?.length ?? 0) > 0;
}
