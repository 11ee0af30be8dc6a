import { Is, type Lexicon } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import type { CandidateName } from '../../protocol/findings.ts';
import { genderAnywhere, genderInAnyCase } from '../first-names.ts';
import { wordBefore } from './word-before.ts';

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

/** Most people of one article that are told apart; a long live blog names 300. */
const MOST_PEOPLE = 1000;
/** The same surname in another case shares this much of its beginning; shorter ones must be equal. */
const SHORTEST_STEM = 4;
/** Letters that a case ending may add or change. */
const LONGEST_ENDING = 3;

const wordsOf = (name: string): string[] => name.toLowerCase().replace(/[’ʼ]/g, "'").split(/\s+/);

/** Puts the names of an article together: "Lloyd Austin" and later "Austin" and "Mr Austin" are one. */
export function peopleOf(text: string, names: readonly CandidateName[], lexicon: Lexicon): People {
  const people = register(lexicon);
  const { declines } = lexicon.language;
  for (const name of new Set(names.map((one) => one.text))) {
    const words = wordsOf(name);
    // one word is nobody new
    if (words.length < 2) continue;
    const known = people.find(words);
    if (known && declines && lexicon.genderOf(words[0] ?? '') && !lexicon.genderOf(wordsOf(known.name)[0] ?? '')) {
      // a first name as the list has it stands in the nominative
      known.name = name;
    }
    if (!known || known.words.length < words.length) people.add(name, words);
  }
  const found = new Map<string, Person | undefined>();
  const byName = (name: string): Person | undefined => {
    if (!found.has(name)) found.set(name, people.find(wordsOf(name)));
    return found.get(name);
  };
  return { namings: namingsOf(text, names, byName, lexicon), byName };
}

interface Register {
  readonly add: (name: string, words: readonly string[]) => void;
  /** The first person that was added whom the words may name. */
  readonly find: (words: readonly string[]) => Person | undefined;
}

/** The people by the beginnings of their first words and of their last. */
function register(lexicon: Lexicon): Register {
  const { declines } = lexicon.language;
  const same = declines ? sameStem : (a: string, b: string) => a === b;
  const keyOf = (word = '') => (declines ? word.slice(0, SHORTEST_STEM) : word);
  const [byFirst, byLast] = [new Map<string, Person[]>(), new Map<string, Person[]>()];
  let count = 0;
  return {
    add(name, words) {
      if (count >= MOST_PEOPLE) return;
      count++;
      const gender = genderAnywhere(words[0] ?? '', lexicon);
      const person = { name, words, gender, certain: gender !== undefined, titled: false };
      put(byFirst, keyOf(words[0]), person);
      put(byLast, keyOf(words.at(-1)), person);
    },
    find(words) {
      const [first = '', last = ''] = [words[0], words.at(-1)];
      const namesakes = byLast.get(keyOf(last));
      if (words.length > 1) return namesakes?.find((person) => agrees(person, first, last, same));
      const bySurname = namesakes?.find((person) => same(person.words.at(-1) ?? '', last));
      if (bySurname || !genderInAnyCase(last, lexicon)) return bySurname;
      // a first name alone; a country or a body that a name begins with is none
      return byFirst.get(keyOf(last))?.find((person) => same(person.words[0] ?? '', last));
    },
  };
}

function put(people: Map<string, Person[]>, key: string, person: Person): void {
  const known = people.get(key);
  if (known) known.push(person);
  else people.set(key, [person]);
}

/** The same surname, and the same first name or one that is missing ("García Ortiz" for "Álvaro García Ortiz"). */
function agrees({ words }: Person, first: string, last: string, same: (a: string, b: string) => boolean): boolean {
  if (!same(words.at(-1) ?? '', last)) return false;
  for (let at = 0; at < words.length - 1; at++) if (same(words[at] ?? '', first)) return true;
  return false;
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
    if ((title & Is.title) !== 0 || (isSurname(name.text, person, lexicon) && !hasArticle(text, name, lexicon))) {
      person.certain = true;
    }
    namings.push({ start: name.start, end: name.end, person });
  }
  return namings;
}

/** "the Bank": what an article stands before is no surname. */
export const hasArticle = (text: string, { start }: CandidateName, lexicon: Lexicon): boolean =>
  (lexicon.classes(wordBefore(text, start)) & (Is.determiner | Is.oblique)) !== 0;

const isSurname = (text: string, { words, gender }: Person, lexicon: Lexicon): boolean =>
  !text.includes(' ') &&
  wordsOf(text)[0] === words.at(-1) &&
  words.length < 4 &&
  // "Bourse de Paris": what follows an "of" is a surname behind a first name only
  (gender !== undefined || (lexicon.classes(words.at(-2) ?? '') & Is.of) === 0);
