import { isPlain } from '../text/plain.ts';
import { languageOf, languages } from './index.ts';
import type { Language } from './language.ts';
import { wordsOf } from './lists.ts';

/** How many words of a text are looked at. */
const SAMPLE_WORDS = 400;
/** Share of a text's words that must be the language's own small words; real text has 0.15 and more, a kindred language or a list of names less. */
const ENOUGH = 0.1;
/** A declared language is overruled when another has this many times its share: quotations in a foreign tongue do not reach it. */
const CLEARLY = 3;

const marksOf = new Map<string, ReadonlySet<string>>();
function marks(language: Language): ReadonlySet<string> {
  const known = marksOf.get(language.id) ?? new Set(wordsOf(language.marks));
  marksOf.set(language.id, known);
  return known;
}

/** The ISO 639-1 id of the language that a text is written in, or 'und'. `declared` is the page's own word, a BCP 47 tag. */
export function identify(text: string, declared?: string): string {
  const beginning = text.slice(0, SAMPLE_WORDS * 8).toLowerCase();
  const words = beginning.split(isPlain(beginning) ? /[^a-z'’]+/ : /[^\p{L}'’]+/u).slice(0, SAMPLE_WORDS);
  const share = (language: Language): number => {
    const own = marks(language);
    return words.filter((word) => own.has(word)).length / Math.max(words.length, 1);
  };
  const said = declared?.toLowerCase().split(/[-_]/)[0];
  const best = languages
    .map((language) => ({ id: language.id, share: share(language) }))
    .sort((a, b) => b.share - a.share)[0];
  if (!best) return said ?? 'und';
  if (!said) return best.share >= ENOUGH ? best.id : 'und';
  const declaredLanguage = languageOf(said);
  const declaredShare = declaredLanguage ? share(declaredLanguage) : 0;
  const needed = declaredLanguage ? ENOUGH * 2 : ENOUGH * 3;
  if (best.id !== said && best.share >= needed && best.share > declaredShare * CLEARLY) return best.id;
  return declaredLanguage ? said : 'und';
}
