import type { Lexicon } from '../languages/language.ts';

/** In a language of cases a first name may stand in any of them; its stem decides. */
export function genderInAnyCase(first: string, lexicon: Lexicon): 'm' | 'f' | undefined {
  const plain = lexicon.genderOf(first);
  if (plain || !lexicon.language.declines) return plain;
  const stem = first.slice(0, -1);
  return (
    lexicon.genderOf(stem) ?? ['а', 'о', 'я', 'й', 'ь'].map((ending) => lexicon.genderOf(stem + ending)).find(Boolean)
  );
}
