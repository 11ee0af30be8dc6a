import { languages } from '../languages/index.ts';
import type { Language, Lexicon } from '../languages/language.ts';
import { gendersOf, wordsOf } from '../languages/lists.ts';

type Gender = 'm' | 'f' | undefined;

/** In a language of cases a first name may stand in any of them; its stem decides. */
export function genderInAnyCase(first: string, lexicon: Lexicon): Gender {
  const plain = lexicon.genderOf(first);
  if (plain || !lexicon.language.declines) return plain;
  const stem = first.slice(0, -1);
  return (
    lexicon.genderOf(stem) ?? ['а', 'о', 'я', 'й', 'ь'].map((ending) => lexicon.genderOf(stem + ending)).find(Boolean)
  );
}

let pooled: ((first: string) => Gender) | undefined;

/** The same for names of any language: a French page writes of a Czech «Roman». Only for the first of several capitals: alone it may be any word. */
export function genderAnywhere(first: string, lexicon: Lexicon): Gender {
  pooled ??= gendersOf({ male: allOf('male'), female: allOf('female') });
  return genderInAnyCase(first, lexicon) ?? pooled(first);
}

const allOf = (gender: keyof Language['firstNames']): string =>
  [...new Set(languages.flatMap(({ firstNames }) => wordsOf(firstNames[gender])))].join(' ');
