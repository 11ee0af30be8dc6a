import { Is, type Lexicon } from '../../languages/language.ts';
import type { Mention } from '../../protocol/findings.ts';
import type { Naming, Person } from './people.ts';
import type { Scene } from './scene.ts';
import { firstFrom } from './within.ts';

/** A naming in the narrator's words; `governed` when it stands after an "of". */
export interface Told extends Naming {
  readonly governed: boolean;
}

/** Who is named beside a word, by their first naming there (its position among the namings that are told). */
export type Beside = ReadonlyMap<string, ReadonlyMap<Person, number>>;

/** "the spokesman", "el portavoz": the one person whom the article has given that role so far. */
export function byRole(words: readonly string[], beside: Beside, until: number, lexicon: Lexicon): Person | undefined {
  const role = headOf(words, lexicon);
  if (role.length < SHORTEST_ROLE) return undefined;
  let only: Person | undefined;
  // in the order of their first namings: two of them are enough to know that it is not one
  for (const [person, first] of beside.get(role) ?? []) {
    if (first >= until) break;
    if (only) return undefined;
    only = person;
  }
  return only;
}

/** The words around the names of people who are certain to be some, and after them in an apposition. */
export function besideOf(told: readonly Told[], text: string): Map<string, Map<Person, number>> {
  const beside = new Map<string, Map<Person, number>>();
  told.forEach(({ start, end, person }, index) => {
    if (!person.certain) return;
    const around = `${text.slice(Math.max(0, start - ROLE_REACH), start)} ${apposition(text.slice(end, end + ROLE_REACH))}`;
    for (const word of around.toLowerCase().split(/[^\p{L}'’-]+/u)) {
      if (word.length < SHORTEST_ROLE) continue;
      const persons = beside.get(word) ?? new Map<Person, number>();
      if (!persons.has(person)) persons.set(person, index);
      beside.set(word, persons);
    }
  });
  return beside;
}
/** The noun of "the toxicologist", of "el portavoz de la asociación", of a bare "експерт"; nothing where adjectives may stand before it. */
function headOf(words: readonly string[], lexicon: Lexicon): string {
  const determined = (lexicon.classes(words[0] ?? '') & Is.determiner) !== 0;
  const head = words[determined ? 1 : 0] ?? '';
  const next = words[determined ? 2 : 1];
  const indefinite = INDEFINITE.has(words[0] ?? '');
  return !indefinite && (next === undefined || (lexicon.classes(next) & Is.of) !== 0) ? head : '';
}
const INDEFINITE = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'una', 'one', 'another']);
/** Letters of the shortest noun that is taken for a role. */
const SHORTEST_ROLE = 4;

/** A role stands at most this many characters from its name. */
const ROLE_REACH = 40;

const apposition = (text: string): string => (text.startsWith(',') ? (text.slice(1).split(/[,.;:]/)[0] ?? '') : '');

/** "the Norwegian leader", when the paragraph has named one person so far, and with a title: nobody else can be meant. */
export function described(
  words: readonly string[],
  told: readonly Told[],
  until: number,
  scene: Scene,
  mention: Mention,
): Person | undefined {
  const is = scene.lexicon.classes(words.at(-1) ?? '');
  const definite = (scene.lexicon.classes(words[0] ?? '') & Is.determiner) !== 0 && !INDEFINITE.has(words[0] ?? '');
  if (!definite || words.length > 4 || (is & (Is.role | Is.title)) === 0) return undefined;
  const reach = Math.max(0, mention.start - LONGEST_PARAGRAPH);
  const paragraph = reach + scene.text.slice(reach, mention.start + 1).lastIndexOf('\n');
  const named = new Set<Person>();
  for (let at = firstFrom(told.length, (place) => (told[place]?.start ?? 0) > paragraph); at < until; at++) {
    const person = told[at]?.person;
    if (person?.certain) named.add(person);
  }
  const [only] = named;
  return named.size === 1 && only?.titled ? only : undefined;
}

/** No paragraph is looked at farther back than this, in characters: a page of print. */
const LONGEST_PARAGRAPH = 3000;
