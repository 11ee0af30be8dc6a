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
