import { Is, type Lexicon } from '../../languages/language.ts';
import type { Item } from './narration.ts';
import { isName } from './words.ts';

// What may stand between a verb and the subject behind it. Each answers where it ends.

/** In items: ", au micro de la radio locale, " is as long as an aside between a verb and its subject gets. */
const LONGEST_ASIDE = 8;
/** ", por su parte, ": a short aside in commas right after the verb. */
export function pastAside(items: readonly Item[], at: number, to: number): number {
  if (items[at]?.lower !== ',') return at;
  for (let end = at + 1; end < Math.min(to, at + LONGEST_ASIDE); end++) if (items[end]?.lower === ',') return end + 1;
  return at;
}

/** "a déclaré à l'issue du conseil le maire": a preposition, its article and one noun or name, and what an "of" adds to it. */
export function pastShort(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  let at = from;
  while (at < to && ((items[at]?.is ?? 0) & Is.determiner) !== 0) at++;
  const run = at;
  while (isName(items[at]) && isName(items[at + 1])) {
    at++;
    // "cuenta a El Día Marcos León": the first name begins the speaker's
    if (lexicon.genderOf(items[at]?.lower ?? '') && isName(items[at + 1])) return at;
  }
  const next = items[at + 1];
  if (!next || at + 1 >= to) return to;
  if ((next.is & Is.of) !== 0 && (next.is & Is.determiner) === 0) return pastShort(items, at + 2, to, lexicon);
  if ((next.is & (Is.determiner | Is.time)) !== 0) return at + 1;
  if (isName(next) || (next.lower === ',' && at > run)) return run + 1;
  return next.lower === ',' ? at + 1 : to;
}

export function pastPrepositional(items: readonly Item[], from: number, to: number): number {
  let at = from;
  if (((items[at]?.is ?? 0) & Is.time) !== 0) return at + 1;
  while (at < to && items[at]?.kind !== 'point' && ((items[at]?.is ?? 0) & (Is.oblique | Is.determiner)) !== 0) at++;
  while (at < to && items[at]?.kind !== 'point' && !items[at]?.capital && items[at]?.kind !== 'number') at++;
  return Math.min(at + 1, to);
}
