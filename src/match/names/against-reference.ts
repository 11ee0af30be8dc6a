import { isPlain } from '../../text/plain.ts';
import { isAttested, isSameKey, isVariantPart, type NativeVerdict, nativeVerdict } from './accepted.ts';
import { type Candidate, candidatesFor, mayBeProminent } from './candidates.ts';
import { isPersonLike } from './consistency.ts';
import type { Cues } from './context.ts';
import { type Form, isFull } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import type { KnownPerson } from './people.ts';
import {
  type Difference,
  isPlural,
  isShortForm,
  isSlip,
  isSubstitution,
  isTransposition,
  isWideSlip,
  soundsAlike,
} from './slips.ts';

/** A form, the person whose name it misspells, and what in the article speaks for that person. */
export interface Misspelling {
  readonly form: Form;
  readonly known: KnownPerson;
  readonly cues: Cues;
}

/** From this level on a word is a word of the language before it is a name. */
const COMMON_WORD_LEVEL = 5;
/** From this level on a part is a common name: a list of frequent names has it, or four people of the reference. */
const COMMON_NAME_LEVEL = 3;
/** From this level on a given name goes with so many surnames that it tells little (Alan, David, John). */
const EVERYDAY_LEVEL = 8;
/** From this level on a surname has many bearers, and so have its neighbours (Johnson, Johnston). */
const CROWDED_LEVEL = 4;
/** Levels by which another real name may be more common than the right one. */
const MUCH_MORE_COMMON = 2;
/** Beside a surname with many bearers a shorter given name may be somebody's own ("Mikee Johnson"). */
const TELLING_AMONG_MANY = 6;
/** Points for a slip of two edits in a part that is not long. */
const WIDE_POINTS = 2;
const NEVER = Number.POSITIVE_INFINITY;
/** An unattested given name of this length is a slip of the right one, whoever bears the surname. */
const TELLING_LENGTH = 8;

/** The person whose name a full form misspells in one part; nothing where it may be another person or an accepted variant. */
export function misspellingOf(form: Form, knowledge: Knowledge): Misspelling | null {
  const { reference, lexicon, context, personOf } = knowledge;
  if (!isFull(form) || !isLatinName(form.text)) return null;
  if (!isNearSomebody(form, lexicon) || knowledge.isKnown(form)) return null;
  if (isMadeOfNames(form, lexicon) && !mayBeProminent(form, reference)) return null;
  const [only, ...others] = candidatesFor(form, reference, personOf);
  if (!only || others.length > 0) return null;
  const { known, difference } = only;
  // A bare list of names is a list of English spellings.
  if (!known.prominent && knowledge.lang !== 'en') return null;
  if (isPlural(difference) || !isSlip(difference) || isAttested(difference, known)) return null;
  // A rare given name that is right says that this is a person, whatever the lists know of it.
  if (!(known.prominent && difference.at > 0) && !isPersonLike(form, lexicon)) return null;
  const cues = context.cues(known, form);
  // Somebody whose age is given is new to the reader.
  if (form.aged && cues.weight === 0) return null;
  const verdict = nativeVerdict(form.text, difference, known);
  if (isAccepted(only, verdict, cues, knowledge.lang)) return null;
  if (difference.at < difference.same && lexicon(difference.written).name > 0 && context.amongKin(form)) return null;
  const needed = pointsNeeded(form, only, lexicon) - (verdict === 'no' && known.prominent ? 1 : 0);
  if (needed > 0 && (!known.prominent || form.aged)) return null;
  // What many share ("Republican", "film") stands in the article about the bearer of the other name, too.
  if (needed > 0 && !cues.own && isAnotherSurname(difference)) return null;
  return cues.weight >= needed ? { form, known, cues } : null;
}

/** All parts but one are parts of somebody's name, as the lexicon counts those of every person: else the search is spared. */
function isNearSomebody({ parts, given, surname }: Form, lexicon: Lexicon): boolean {
  const [first, last] = [lexicon(given), lexicon(surname)];
  if (first.word >= COMMON_WORD_LEVEL && first.name === 0) return false;
  if (last.word >= COMMON_WORD_LEVEL && last.name === 0) return false;
  return parts.filter((part) => part.length > 1 && lexicon(part).name === 0).length <= 1;
}

/** Both parts are names: then only an article that speaks for a person of whom a role is known can say otherwise. */
function isMadeOfNames({ parts, given, surname }: Form, lexicon: Lexicon): boolean {
  return parts.length === 2 && lexicon(given).name > 0 && lexicon(surname).name > 1;
}

/** The reference's names are compared in Latin letters; other scripts decline them. */
const isLatinName = (text: string): boolean =>
  isPlain(text) ? !/\d/.test(text) : !/[^\p{Script=Latin}\P{L}]|\d/u.test(text);

/** One sound for another makes another surname ("McFaul", McCaul); a letter too few or doubled is the same one to the ear. */
const isAnotherSurname = (difference: Difference): boolean =>
  difference.at === difference.same && isSubstitution(difference) && !soundsAlike(difference);

/** Whether the form may be an accepted spelling: what the native script decides, else what the letters leave open. */
function isAccepted({ known, difference }: Candidate, verdict: NativeVerdict, cues: Cues, lang: string): boolean {
  if (verdict === 'yes') return true;
  if (!known.prominent || known.origin !== 'romanised')
    return verdict === 'undecided' || isVariantPart(difference, known);
  // Each language has romanisations of its own; those of English are the ones that are known to the last letter.
  if (lang !== 'en') return true;
  if (verdict === 'no') return false;
  // Where the script cannot tell, the list of attested spellings decides, if the article is about this person.
  return cues.weight === 0 || isSameKey(difference);
}

/** Points of context that must speak for the person before the written part is taken for a slip. */
function pointsNeeded(form: Form, candidate: Candidate, lexicon: Lexicon): number {
  const { difference, known } = candidate;
  const level = lexicon(difference.written);
  if (level.word >= COMMON_WORD_LEVEL) return NEVER;
  // "Jenkin" is a name as well as "Jenkins".
  if (level.name > 0 && difference.right === `${difference.written}s`) return NEVER;
  if (level.name > 0 && isWideSlip(difference) && !soundsAlike(difference)) return NEVER;
  // Two edits from a name of which only the letters are known: as likely a name that the reference lacks.
  if (
    !known.prominent &&
    candidate.distance > 1 &&
    lexicon(form.given).name >= COMMON_NAME_LEVEL &&
    !soundsAlike(difference) &&
    !isTransposition(difference)
  )
    return NEVER;
  // Of somebody whose home is not known, another spelling that exists may be right.
  if (level.name > 0 && known.prominent && known.origin === 'unknown') return NEVER;
  const points =
    difference.at === form.parts.length - 1
      ? pointsForSurname(form, candidate, level.name, lexicon)
      : pointsForGivenName(form, candidate, level.name, lexicon);
  return level.name === 0 && isWideSlip(difference) ? Math.max(points, WIDE_POINTS) : points;
}

function pointsForSurname(form: Form, { difference, known }: Candidate, level: number, lexicon: Lexicon): number {
  const right = lexicon(difference.right).name;
  const everyday = lexicon(form.given).name >= EVERYDAY_LEVEL;
  const crowded = everyday && right >= CROWDED_LEVEL && !known.prominent;
  // Beside a common name there is room for one that no list has ("Richard Howill", Richard Howell).
  if (level === 0) return crowded && isSubstitution(difference) ? NEVER : 0;
  if (isSeldomFor(level, right, everyday && !isTransposition(difference))) return 0;
  let points = level >= COMMON_NAME_LEVEL ? 2 : 1;
  if (right >= CROWDED_LEVEL) points++;
  if (level > right + MUCH_MORE_COMMON) points++;
  if (everyday) points++;
  return points - bonus(difference, known);
}

/** A name met once is a slip of a common one, but for a given name that everybody bears. */
function isSeldomFor(level: number, right: number, everyday: boolean): boolean {
  return level === 1 && right >= COMMON_NAME_LEVEL && !everyday;
}

function pointsForGivenName(form: Form, { difference, known }: Candidate, level: number, lexicon: Lexicon): number {
  const { written, right, at } = difference;
  const surname = lexicon(form.surname).name;
  if (level === 0) {
    const telling = surname < COMMON_NAME_LEVEL || written.length >= TELLING_LENGTH || (at > 0 && difference.same > 1);
    if (telling) return 0;
    if (at === 0 && isShortForm(written, right)) return NEVER;
    if (soundsAlike(difference)) return 1;
    return surname < CROWDED_LEVEL && written.length >= TELLING_AMONG_MANY ? 1 : 3;
  }
  if (at === 0 && isShortForm(written, right)) return NEVER;
  const points = surname < COMMON_NAME_LEVEL ? (soundsAlike(difference) ? 1 : 2) : surname < CROWDED_LEVEL ? 2 : 3;
  return points - bonus(difference, known);
}

/** Each further part of a name that is right is a sign of its own, where names are not made of a few syllables. */
function bonus({ same, at }: Difference, { origin }: KnownPerson): number {
  if (origin === 'romanised' || same < 2) return 0;
  return at > 0 && at < same ? 3 : 1;
}
