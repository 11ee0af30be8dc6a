import { Is, type Lexicon } from '../../../languages/language.ts';
import type { Item } from '../narration.ts';
import { type Phrase, phraseAt } from '../phrases.ts';
import { found, type Rule } from '../scene.ts';
import { isCue } from '../subject.ts';

/** Whether a phrase is a subject that is nobody ("es", "on"). */
export const isNobody = (items: readonly Item[], phrase: Phrase): boolean =>
  phrase.pronoun && ((items[phrase.from]?.is ?? 0) & Is.impersonal) !== 0;

/** „heißt es im Gutachten“, « peut-on lire dans Le Havre »: what the prepositional phrase after nobody names. */
export function sourceAfter(items: readonly Item[], phrase: Phrase, limit: number, lexicon: Lexicon): Phrase | null {
  if (!isNobody(items, phrase)) return null;
  let at = phrase.to;
  while (at < limit && items[at]?.kind === 'word' && ((items[at]?.is ?? 0) & (Is.preposition | Is.oblique)) === 0) at++;
  return governed(items, at, limit, lexicon);
}

/** "se lee en el comunicado": the same, where the pronoun stands before its verb. */
export function sourceBehind(items: readonly Item[], cue: number, limit: number, lexicon: Lexicon): Phrase | null {
  return ((items[cue - 1]?.is ?? 0) & Is.impersonal) !== 0 ? governed(items, cue + 1, limit, lexicon) : null;
}

/** The noun phrase of the prepositional phrase at `at`. */
function governed(items: readonly Item[], at: number, limit: number, lexicon: Lexicon): Phrase | null {
  let from = at;
  while (from < limit && ((items[from]?.is ?? 0) & (Is.preposition | Is.oblique)) !== 0) from++;
  return from === at ? null : phraseAt(items, from, limit, lexicon);
}

/** In dem Gutachten heißt es: „…“ */
export const impersonalBefore: Rule = (place) => {
  const { items } = place.narration;
  const { from } = place.sentence;
  for (let at = place.at - 1; at > from; at--) {
    // a verb on the other side of other words in marks is theirs
    if ((items[at]?.quote ?? -1) >= 0) return null;
    if (!isCue(items, at, Is.say)) continue;
    const behind = ((items[at - 1]?.is ?? 0) & Is.impersonal) !== 0;
    if (!behind && ((items[at + 1]?.is ?? 0) & Is.impersonal) === 0) continue;
    const before = governed(items, from, at, place.scene.lexicon);
    const after = behind
      ? sourceBehind(items, at, place.at, place.scene.lexicon)
      : sourceAfter(items, { from: at + 1, to: at + 2, pronoun: true }, place.at, place.scene.lexicon);
    const source = before ?? after;
    return source ? found(place, 'impersonal-before', 0.85, source, at) : null;
  }
  return null;
};
