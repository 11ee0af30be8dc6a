import { Is } from '../../languages/language.ts';
import type { Item } from './narration.ts';

const STOPS = Is.subordinator | Is.auxiliary | Is.say | Is.relative;

/** Small words that begin with a capital only because a sentence does. */
const SMALL =
  Is.time | Is.pronoun | Is.determiner | Is.preposition | Is.conjunction | Is.subordinator | Is.adverb | Is.auxiliary;

export const isName = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && item.capital && (item.is & SMALL) === 0;

const NOUN_OPENER = Is.determiner | Is.oblique;
const OTHER_STOPS = Is.subordinator | Is.auxiliary | Is.relative;
const MAY_BE_OBJECT = Is.pronoun | Is.relative | Is.adverb | Is.auxiliary | Is.plural;

/** Whether a noun phrase cannot go on at `at`; behind an article even a word that may be a verb is a noun ("la sentencia"). */
export function stopsAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !stops(item)) return false;
  if (!before || (before.is & NOUN_OPENER) === 0 || (item.is & OTHER_STOPS) !== 0) return true;
  // "la note": where the article may also be the object of a verb, only a word that is a noun too
  return (before.is & MAY_BE_OBJECT) !== 0 && (item.is & Is.noun) === 0;
}

/** Whether an item can be read as nothing but a verb or the opening of a clause. */
export const stops = (item: Item): boolean =>
  !isName(item) && (item.is & STOPS) !== 0 && (item.is & (Is.determiner | Is.role)) === 0;

/** Whether a word with these bits stands for a man, a woman or several, and is not a noun for one. */
export const isPersonal = (is: number): boolean =>
  (is & (Is.male | Is.female | Is.plural)) !== 0 && (is & (Is.role | Is.title)) === 0;

export const isWord = (item: Item | undefined): boolean => item?.kind === 'word';
/** Words in marks that may stand inside a noun phrase ("the ship “Star” of Leeds"), by their length in characters. */
export const shortQuote = (item: Item): boolean => item.end - item.start < 60;

/** A hyphen or a slash between two names belongs to the phrase, and the hyphen of "34-year-old". */
export const inside = (items: readonly Item[], at: number): boolean =>
  '-/'.includes(items[at]?.lower ?? ' ') &&
  ((isName(items[at - 1]) && isName(items[at + 1])) ||
    (items[at - 1]?.kind === 'number' && ((items[at + 1]?.is ?? 0) & Is.role) !== 0)) &&
  items[at]?.start === items[at - 1]?.end;
