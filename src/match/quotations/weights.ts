import type { Reference } from '../../reference/reference.ts';
import type { Word } from '../../text/words.ts';
import { CONTENT_WORD_BITS, FUNCTION_WORD_BITS, WORD_BITS_MOST } from '../thresholds.ts';
import { isFunctionWord } from './lexicon.ts';

/** What each word weighs, in bits; fillers and words in brackets weigh nothing. */
export function weightsOf(words: readonly Word[], text: string, reference: Reference): number[] {
  return words.map((word) => {
    if (word.filler || word.bracketed) return 0;
    if (isFunctionWord(word.key)) return FUNCTION_WORD_BITS;
    const written = reference.rarity(text.slice(word.start, word.end));
    return Math.min(WORD_BITS_MOST, Math.max(CONTENT_WORD_BITS, written));
  });
}
