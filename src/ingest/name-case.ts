const PARTICLES = new Set('von van der den de la le du da di del dos das ter ten zu zum bin ibn al el y e'.split(' '));

/** A name in capitals as it is written otherwise: "VON DER LEYEN" is "von der Leyen". A name with small letters stays as it is. */
export function titleCase(name: string, known: ReadonlyMap<string, string> = new Map()): string {
  // "McCANN" is in capitals, too.
  if (/\p{Ll}/u.test(name.replace(/(?<![\p{L}])Ma?c(?=\p{Lu}{2})/gu, ''))) return name;
  return name
    .split(' ')
    .map((word, at) => known.get(word.toLowerCase()) ?? caseWord(word, at === 0))
    .join(' ');
}

function caseWord(word: string, first: boolean): string {
  const lower = word.toLocaleLowerCase('en');
  if (PARTICLES.has(lower)) return lower;
  // Initials and numbers after a name stay: "J.D.", "JD", "III".
  if (
    /^(?:\p{Lu}\.)+$/u.test(word) ||
    (!first && /^[IVX]{2,4}$/.test(word)) ||
    /^[BCDFGHJKLMNPQRSTVWXZ]{2}$/.test(word)
  )
    return word;
  return lower
    .replace(/(^|[-'’.])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'))
    .replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(['’])S$/u, '$1s');
}

/** Names that a text writes with a capital inside ("MacArthur", "DeSantis"), by their small letters. */
export function innerCapitals(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/\b[A-Z][a-z]{1,3}[A-Z][a-z]+/g)) found.set(word.toLowerCase(), word);
  return found;
}
