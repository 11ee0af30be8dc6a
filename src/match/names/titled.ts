import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';
import { isAttested, isVariantPart, nativeVerdict } from './accepted.ts';
import { COURTESY } from './consistency.ts';
import type { Cues } from './context.ts';
import { type Form, isFull } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnownPerson } from './people.ts';
import { type Difference, isPlural, isSlip } from './slips.ts';

/** A bare surname with a title, the person whose title that is, and what in the article speaks for that person. */
export interface TitledSlip {
  readonly known: KnownPerson;
  readonly cues: Cues;
}

/** Letters. A shorter surname has too many neighbours to be told by its title. */
const SHORTEST = 6;
/** Letters. From this length on two edits may be one slip. */
const LONG = 8;
/** A word that stands in texts is a word. */
const COMMON_WORD_LEVEL = 3;
/** From this level on a surname has so many bearers that some of them have any title. */
const COMMON_NAME_LEVEL = 4;
/** Points: the title beside the surname, and the country, a topic or the field besides. */
const ENOUGH = 3;
/** Titles that one person of a country has: beside them even a name that others bear is that person's, misspelled. */
const SOLE = new Set(['president', 'chancellor', 'premier', 'king', 'queen', 'pope', 'sultan', 'emir']);

/**
 * "President Zelinsky" without a full name beside it: the person with this title whose surname is a slip away. Silent where
 * the article names anybody else of about that name, and where the native spelling allows the written one.
 */
export function titledSlip(form: Form, forms: readonly Form[], knowledge: Knowledge): TitledSlip | null {
  const { reference, lexicon, personOf, context } = knowledge;
  if (
    ![...form.titles].some((title) => !COURTESY.has(title)) ||
    !isTellingSurname(form, knowledge) ||
    knowledge.isKnown(form)
  )
    return null;
  const near = reference.surnamed(form.surname, form.surname.length < LONG ? 1 : 2);
  if (near.some(({ distance }) => distance === 0)) return null;
  const named = near.map(({ record }) => personOf(record)).filter((known) => hasTitle(known, form));
  const [known, ...others] = named.filter((person) => isSlipOf(form, person));
  if (!known || others.length > 0 || named.length > 1) return null;
  if (forms.some((other) => isFull(other) && isNear(other, form) && !isNamed(other, known))) return null;
  if (lexicon(form.surname).name > 0 && ![...form.titles].some((title) => SOLE.has(title))) return null;
  const cues = context.cues(known, form);
  return cues.own && cues.weight >= ENOUGH ? { known, cues } : null;
}

function isTellingSurname({ parts, surname, text }: Form, { lang, lexicon }: Knowledge): boolean {
  if (lang !== 'en' || parts.length > 1 || surname.length < SHORTEST || !/^[\p{Script=Latin}\p{M}]+$/u.test(text))
    return false;
  const { word, name } = lexicon(surname);
  return word < COMMON_WORD_LEVEL && name < COMMON_NAME_LEVEL;
}

/** Whether one of the person's roles is called as the title says. */
function hasTitle({ person }: KnownPerson, { titles }: Form): boolean {
  const words = new Set((person.roles ?? []).flatMap(({ title }) => fold(title).split(' ')));
  return [...titles].some((title) => words.has(title));
}

function isSlipOf({ surname }: Form, known: KnownPerson): boolean {
  const name = known.names[0] ?? [];
  const right = name.at(-1) ?? '';
  const difference: Difference = { at: name.length - 1, written: surname, right, same: name.length - 1 };
  if (isPlural(difference) || !isSlip(difference) || isAttested(difference, known)) return false;
  if (known.names.some((parts) => parts.at(-1) === surname)) return false;
  if (known.origin === 'romanised')
    return nativeVerdict([...name.slice(0, -1), surname].join(' '), null, known) === 'no';
  return known.origin === 'latin' && !isVariantPart(difference, known);
}

const isNear = (full: Form, { surname }: Form): boolean => editDistance(full.surname, surname, 2) <= 2;
const isNamed = ({ parts }: Form, { names }: KnownPerson): boolean =>
  names.some((name) => name.join(' ') === parts.join(' '));
