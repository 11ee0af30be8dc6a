import { fold } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { isFunctionWord } from './lexicon.ts';

/** Letters of a run. */
const GRAM = 4;

/** Addresses tell nothing; a hashtag or handle in camel case is several words. */
function withoutAddresses(text: string): string {
  return text.replace(/https?:\S+|\bpic\.twitter\.com\S*/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** The stems of a text's words, without function words, in order. */
export function termsOf(text: string): string[] {
  return fold(withoutAddresses(text))
    .split(' ')
    .map((word) => word.replace(/'s$/, '').replaceAll("'", ''))
    .filter((word) => word !== '' && !isFunctionWord(word))
    .map(stem);
}

/** Four letters in a row, with the word's ends; a shorter word is one run. */
export function gramsOf(word: string): string[] {
  const padded = `_${word}_`;
  if (padded.length <= GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => padded.slice(at, at + GRAM));
}
