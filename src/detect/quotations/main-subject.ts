import { Is, type Lexicon } from '../../languages/language.ts';
import type { Item, Range } from './narration.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isName } from './words.ts';

/** The first noun phrase of a sentence that no preposition governs: its subject, as a rule. */
export function mainSubject(items: readonly Item[], sentence: Range, lexicon: Lexicon): Phrase | null {
  let at = sentence.from;
  while (
    at < sentence.to &&
    ((items[at]?.kind !== 'word' && items[at]?.kind !== 'number') ||
      ((items[at]?.is ?? 0) & (Is.conjunction | Is.adverb)) !== 0)
  )
    at++;
  if (opensAside(items[at])) {
    const comma = commaAfter(items, at, sentence.to);
    if (comma >= 0) at = comma + 1;
  }
  let governed = false;
  for (; at < sentence.to; at++) {
    const item = items[at];
    if (!item) break;
    const prepositional = (item.is & (Is.preposition | Is.oblique)) !== 0;
    if (!prepositional && !governed) {
      const phrase = phraseAt(items, at, sentence.to, lexicon);
      if (phrase) return phrase;
    }
    if (prepositional) governed = true;
    else if (item.kind === 'point' || isName(item) || ((item.is & Is.of) === 0 && (item.is & Is.determiner) === 0))
      governed = false;
  }
  return null;
}

const opensAside = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.is & (Is.preposition | Is.subordinator | Is.nonFinite)) !== 0 &&
  (item.is & Is.determiner) === 0;

function commaAfter(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (items[at]?.lower === ',') return at;
  return -1;
}
