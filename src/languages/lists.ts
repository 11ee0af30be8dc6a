/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export const wordsOf = (list: string | undefined): string[] => (list ? list.trim().split(/\s+/) : []);

/** Phrases that are parted by bars. */
export const phrasesOf = (list: string | undefined): string[][] =>
  list ? list.split('|').map((phrase) => phrase.trim().split(/\s+/)) : [];

export function byFirst(phrases: readonly (readonly string[])[]): Phrases {
  const sorted = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? '';
    sorted.set(first, [...(sorted.get(first) ?? []), phrase]);
  }
  return sorted;
}

/** The gender of a first name; nothing where it is not listed, or for both. */
export function gendersOf(firstNames: {
  readonly male: string;
  readonly female: string;
}): (firstName: string) => 'm' | 'f' | undefined {
  const genders = new Map<string, 'm' | 'f' | undefined>();
  for (const name of wordsOf(firstNames.male)) genders.set(name, 'm');
  for (const name of wordsOf(firstNames.female)) genders.set(name, genders.get(name) === 'm' ? undefined : 'f');
  return (firstName) => genders.get(firstName.toLowerCase());
}
