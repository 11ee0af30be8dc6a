import type { Commonness } from '../../reference/commonness.ts';
import type { Reference } from '../../reference/reference.ts';

/** How common a word is, as a word and as a part of names (`Reference.commonness`). */
export type Lexicon = (word: string) => Commonness;

/** Words whose levels are kept from article to article: the parts of names are the same ones again and again. */
const MOST_KEPT = 10_000;
const kept = new WeakMap<Reference, Map<string, Commonness>>();

/** Looks words up, each once. */
export function lexiconOf(reference: Reference): Lexicon {
  const before = kept.get(reference);
  const levels = before && before.size < MOST_KEPT ? before : new Map<string, Commonness>();
  kept.set(reference, levels);
  return (word) => {
    const known = levels.get(word) ?? reference.commonness(word);
    levels.set(word, known);
    return known;
  };
}
