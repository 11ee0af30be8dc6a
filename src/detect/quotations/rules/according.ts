import { Is, type Lexicon } from '../../../languages/language.ts';
import type { Item, Range } from '../narration.ts';
import { namesSomebody, type Phrase, phraseAt, phraseBefore } from '../phrases.ts';
import { found, type Rule } from '../scene.ts';
import { isCue, skipOn, subjectAfter } from '../subject.ts';
import { isPersonal } from '../words.ts';

/** How many items the phrase at `at` takes, or 0; "so" is one only behind a comma („…“, so Anna Roth). */
export function phraseLength(items: readonly Item[], at: number, phrases: Lexicon['according']): number {
  if (items[at]?.lower === 'so' && (items[at]?.capital || items[at - 1]?.kind !== 'point')) return 0;
  for (const phrase of phrases.get(items[at]?.lower ?? '') ?? []) {
    if (phrase.every((word, index) => items[at + index]?.lower === word)) return phrase.length;
  }
  return 0;
}

/** The source that "according to" names at `at`, or nothing. */
export function accordingAt(items: readonly Item[], at: number, limit: number, lexicon: Lexicon): Phrase | null {
  const length = phraseLength(items, at, lexicon.according);
  if (length === 0) return saidAs(items, at, limit, lexicon);
  let from = at + length;
  const plain = length === 1;
  // "según explicó Ana Ruiz"
  while (from < limit && isCue(items, from, Is.say)) from++;
  // "selon lui", "según ella"
  if (items[from]?.capital === false && isPersonal(items[from]?.is ?? 0)) return { from, to: from + 1, pronoun: true };
  // the case of the article says nothing here: what follows is governed
  while (from < limit && ((items[from]?.is ?? 0) & Is.oblique) !== 0) from++;
  return phraseAt(items, from, limit, lexicon, !plain || from > at + 1 || lexicon.language.declines === true);
}

/** "comme le rappelle Anne Roy", "tal y como dijo Ana Ruiz", «як зазначив Іван Коваль»: the words, the verb, and who is named. */
function saidAs(items: readonly Item[], at: number, limit: number, lexicon: Lexicon): Phrase | null {
  const length = phraseLength(items, at, lexicon.accordingAs);
  if (length === 0) return null;
  const verb = skipOn(items, limit, at + length);
  if (verb >= limit || ((items[verb]?.is ?? 0) & (Is.say | Is.claim)) === 0) return null;
  const phrase = subjectAfter(items, { from: verb, to: limit }, verb + 1, lexicon);
  return phrase && (phrase.pronoun || namesSomebody(items, phrase)) ? phrase : null;
}

/** According to Ann Roy, the plan is “…”. / The plan is “…” and late, according to Ann Roy. */
export const accordingNear: Rule = (place) => {
  const { items } = place.narration;
  const { from, to } = place.sentence;
  const { lexicon } = place.scene;
  let best: { phrase: Phrase; at: number } | null = null;
  for (let at = from; at < to; at++) {
    const phrase =
      accordingAt(items, at, to, lexicon) ??
      afterSource(items, at, from, lexicon) ??
      firstSource(items, at, place.sentence, lexicon);
    if (phrase && (!best || Math.abs(at - place.at) < Math.abs(best.at - place.at))) best = { phrase, at };
  }
  return best ? found(place, 'according', 0.9, best.phrase, best.at) : null;
};

/** « Pour Anne Roy, … » at the start of its sentence. */
export function firstSource(items: readonly Item[], at: number, sentence: Range, lexicon: Lexicon): Phrase | null {
  if (!lexicon.accordingFirst.has(items[at]?.lower ?? '')) return null;
  if (at !== sentence.from && items[at - 1]?.lower !== ',') return null;
  const phrase = phraseAt(items, at + 1, sentence.to, lexicon);
  return phrase && (at === sentence.from || items[phrase.to]?.lower === ',') ? phrase : null;
}

/** "dem Bericht zufolge": the source before. */
function afterSource(items: readonly Item[], at: number, floor: number, lexicon: Lexicon): Phrase | null {
  if (!lexicon.accordingAfter.has(items[at]?.lower ?? '')) return null;
  let from = at - 1;
  while (
    from > floor &&
    items[from - 1]?.kind === 'word' &&
    ((items[from]?.is ?? 0) & (Is.oblique | Is.determiner)) === 0
  )
    from--;
  while (from < at && ((items[from]?.is ?? 0) & Is.oblique) !== 0) from++;
  return phraseAt(items, from, at, lexicon, true) ?? phraseBefore(items, floor, at - 1, lexicon);
}
