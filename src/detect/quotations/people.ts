import { Is, type Lexicon } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import type { CandidateName } from '../../protocol/findings.ts';

/** Somebody or something that the article names in more than one word. */
export interface Person {
  name: string;
  readonly words: readonly string[];
  gender: 'm' | 'f' | undefined;
  /** A first name, a title or a later surname alone says that it is a person. */
  certain: boolean;
  /** Named with a title somewhere ("President"). */
  titled: boolean;
}

/** A place where a person is named. */
export interface Naming extends Span {
  readonly person: Person;
}

/** Whom an article names, and where. */
export interface People {
  readonly namings: readonly Naming[];
  /** The person that a name means, by its last word, or by its first where that is all there is. */
  readonly byName: (name: string) => Person | undefined;
}

/** Most people of one article that are told apart; a long live blog names 300. Every name is compared with all of them. */
const MOST_PEOPLE = 1000;
/** The same surname in another case shares this much of its beginning; shorter ones must be equal. */
const SHORTEST_STEM = 4;
/** Letters that a case ending may add or change. */
const LONGEST_ENDING = 3;

const wordsOf = (name: string): string[] => name.toLowerCase().replace(/[’ʼ]/g, "'").split(/\s+/);
type Same = (a: string, b: string) => boolean;

/** Puts the names of an article together: "Lloyd Austin" and later "Austin" and "Mr Austin" are one. */
export function peopleOf(text: string, names: readonly CandidateName[], lexicon: Lexicon): People {
  const same: Same = lexicon.language.declines ? sameStem : (a, b) => a === b;
  const persons: Person[] = [];
  const find = finder(persons, same, lexicon);
  for (const name of names) {
    const words = wordsOf(name.text);
    if (words.length < 2) continue;
    const known = find(name.text);
    if (
      known &&
      lexicon.language.declines &&
      lexicon.genderOf(words[0] ?? '') &&
      !lexicon.genderOf(wordsOf(known.name)[0] ?? '')
    ) {
      // a first name as the list has it stands in the nominative
      known.name = name.text;
    }
    if ((known && known.words.length >= words.length) || persons.length >= MOST_PEOPLE) continue;
    const gender = genderOf(words[0] ?? '', lexicon);
    persons.push({ name: name.text, words, gender, certain: gender !== undefined, titled: false });
  }
  return { namings: namingsOf(text, names, find, lexicon), byName: find };
}

/** In a language of cases a first name may stand in any of them; its stem decides. */
function genderOf(first: string, lexicon: Lexicon): 'm' | 'f' | undefined {
  const plain = lexicon.genderOf(first);
  if (plain || !lexicon.language.declines) return plain;
  const stem = first.slice(0, -1);
  return (
    lexicon.genderOf(stem) ?? ['а', 'о', 'я', 'й', 'ь'].map((ending) => lexicon.genderOf(stem + ending)).find(Boolean)
  );
}

function finder(persons: Person[], same: Same, lexicon: Lexicon): (name: string) => Person | undefined {
  return (name) => {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (words.length > 1) return persons.find((person) => agrees(person, words, same));
    const bySurname = persons.find((person) => same(person.words.at(-1) ?? '', last));
    if (bySurname || !genderOf(last, lexicon)) return bySurname;
    // a first name alone; a country or a body that a name begins with is none
    return persons.find((person) => same(person.words[0] ?? '', last));
  };
}

/** The same surname, and the same first name or one that is missing ("García Ortiz" for "Álvaro García Ortiz"). */
function agrees(person: Person, words: readonly string[], same: Same): boolean {
  if (!same(person.words.at(-1) ?? '', words.at(-1) ?? '')) return false;
  const first = words[0] ?? '';
  return person.words.slice(0, -1).some((word) => same(word, first));
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHORTEST_STEM && a.length - shared <= LONGEST_ENDING && b.length - shared <= LONGEST_ENDING;
}

function namingsOf(
  text: string,
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
    if ((title & Is.title) !== 0) person.titled = true;
    if ((title & Is.title) !== 0 || (isSurname(name.text, person) && !hasArticle(text, name, lexicon))) {
      person.certain = true;
    }
    namings.push({ start: name.start, end: name.end, person });
  }
  return namings;
}

/** "the Bank": what an article stands before is no surname. */
function hasArticle(text: string, name: CandidateName, lexicon: Lexicon): boolean {
  const before =
    text
      .slice(Math.max(0, name.start - 12), name.start)
      .toLowerCase()
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  return (lexicon.classes(before) & (Is.determiner | Is.oblique)) !== 0;
}

const isSurname = (text: string, person: Person): boolean =>
  !text.includes(' ') && wordsOf(text)[0] === person.words.at(-1) && person.words.length < 4;
