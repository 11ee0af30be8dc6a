import { Is, type Lexicon } from '../../languages/language.ts';
import type { TermKind } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';
import type { Attribution, Place } from './scene.ts';

/** What is looked at to tell a quotation from a term. */
export interface Features {
  readonly words: number;
  readonly capitals: number;
  /** Ends in a mark of a sentence, or a comma before the closing mark. */
  readonly ended: boolean;
  readonly startsCapital: boolean;
  readonly person: boolean;
  readonly naming: boolean;
  readonly determinerBefore: boolean;
  readonly confidence: number;
  readonly near: boolean;
}

export function featuresOf(
  text: string,
  content: readonly Token[],
  place: Place | undefined,
  attribution: Attribution | null,
  lexicon: Lexicon,
): Features {
  const words = content.filter((token) => token.kind === 'word' || token.kind === 'number');
  const last = content.at(-1);
  const before = place ? place.narration.items[place.at - 1] : undefined;
  const second = place ? place.narration.items[place.at - 2] : undefined;
  const next = place ? text[place.narration.items[place.at]?.end ?? -1] : undefined;
  void next;
  return {
    words: words.length,
    capitals: words.filter((word) => word.capital).length,
    ended: last?.kind === 'point' && '.,!?…;'.includes(last.lower),
    startsCapital: words[0]?.capital === true,
    person: words.some((word) => (lexicon.classes(word.lower) & Is.person) !== 0),
    naming: ((before?.is ?? 0) & Is.naming) !== 0 || ((second?.is ?? 0) & Is.naming) !== 0,
    determinerBefore: ((before?.is ?? 0) & (Is.determiner | Is.oblique)) !== 0,
    confidence: attribution?.confidence ?? 0,
    near: attribution?.near ?? false,
  };
}

/** Whether somebody said these words. */
export function isSaid(features: Features): boolean {
  const { words, confidence, near, person, naming, capitals, ended } = features;
  let score = -1.2 + Math.min(words, 10) * 0.3 + confidence * 2 + (near ? 0.4 : -0.6);
  if (person) score += 1;
  if (naming) score -= 2;
  if (words > 0 && capitals === words) score -= 1.5;
  if (ended && words > 2) score += 0.4;
  return score > 0;
}

/** What kind of term it is that nobody said. */
export function termKind(features: Features, place: Place | undefined): TermKind {
  const is = (place?.narration.items[place.at - 1]?.is ?? 0) | (place?.narration.items[place.at - 2]?.is ?? 0);
  if ((is & Is.naming) !== 0) return features.capitals > 0 ? 'title' : 'word';
  if (features.words > 1 && features.capitals === features.words) return 'title';
  if (features.words === 1 && features.capitals === 1) return 'name';
  if (features.ended && features.words > 2) return 'slogan';
  return 'scare';
}
