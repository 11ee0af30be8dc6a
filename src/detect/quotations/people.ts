import { Is, type Lexicon } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import type { CandidateName } from '../../protocol/findings.ts';

/** Somebody whom the article names in full. */
export interface Person {
  readonly name: string;
  readonly words: readonly string[];
  gender: 'm' | 'f' | undefined;
}

/** A place where a person is named. */
interface Naming extends Span {
  readonly person: Person;
}

/** Whom an article names, and where. */
export interface People {
  readonly namings: readonly Naming[];
  /** The person that a name means, by its last word, or by its first where that is all there is. */
  readonly byName: (name: string) => Person | undefined;
}

/** The same surname in another case shares this much of its beginning; shorter ones must be equal. */
const SHORTEST_STEM = 4;
/** Letters that a case ending may add or change. */
const LONGEST_ENDING = 3;

const wordsOf = (name: string): string[] => name.toLowerCase().replace(/[’ʼ]/g, "'").split(/\s+/);

/** Puts the names of an article together: "Lloyd Austin" and later "Austin" and "Mr Austin" are one. */
export function peopleOf(names: readonly CandidateName[], lexicon: Lexicon): People {
  const bySurname = new Map<string, Person>();
  const byFirst = new Map<string, Person>();
  const persons: Person[] = [];
  const same = lexicon.language.declines ? sameStem : (a: string, b: string) => a === b;
  const find = (name: string): Person | undefined => {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    const known = bySurname.get(last) ?? persons.find((person) => same(person.words.at(-1) ?? '', last));
    if (known && (words.length === 1 || agrees(known, words, same))) return known;
    if (words.length > 1) return persons.find((person) => agrees(person, words, same));
    return byFirst.get(last) ?? persons.find((person) => same(person.words[0] ?? '', last));
  };
  for (const name of names) {
    const words = wordsOf(name.text);
    if (words.length < 2) continue;
    const known = find(name.text);
    if (known && known.words.length >= words.length) continue;
    const person: Person = { name: name.text, words, gender: lexicon.genderOf(words[0] ?? '') };
    persons.push(person);
    if (!bySurname.has(words.at(-1) ?? '')) bySurname.set(words.at(-1) ?? '', person);
    if (!byFirst.has(words[0] ?? '')) byFirst.set(words[0] ?? '', person);
  }
  return { namings: namingsOf(names, find, lexicon), byName: find };
}

function agrees(person: Person, words: readonly string[], same: (a: string, b: string) => boolean): boolean {
  return same(person.words.at(-1) ?? '', words.at(-1) ?? '') && same(person.words[0] ?? '', words[0] ?? '');
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHORTEST_STEM && a.length - shared <= LONGEST_ENDING && b.length - shared <= LONGEST_ENDING;
}

function namingsOf(
  names: readonly CandidateName[],
  find: (name: string) => Person | undefined,
  lexicon: Lexicon,
): Naming[] {
  const namings: Naming[] = [];
  for (const name of names) {
    const person = find(name.text);
    if (!person) continue;
    const title = name.title ? lexicon.classes(name.title.toLowerCase()) : 0;
    if ((title & Is.male) !== 0) person.gender ??= 'm';
    if ((title & Is.female) !== 0) person.gender ??= 'f';
    namings.push({ start: name.start, end: name.end, person });
  }
  return namings;
}
