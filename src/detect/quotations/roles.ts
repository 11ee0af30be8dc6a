import { Is, type Lexicon } from '../../languages/language.ts';
import type { CandidateName, Mention } from '../../protocol/findings.ts';
import { isLetter } from '../../text/char-class.ts';
import type { Naming, Person } from './people.ts';
import type { Scene } from './scene.ts';
import { indexAfter } from './within.ts';
import { wordBefore } from './word-before.ts';

/** Who is named beside a word in lower case, by their first naming there (its position among the namings that are told), in that order. */
export type Beside = (word: string) => ReadonlyMap<Person, number>;

/** In characters: the rest of a role's name between the mention and its comma ("des Affaires| étrangères,"). */
const LONGEST_REST = 30;

/** "la portavoz del Gobierno, Ana Ruiz, …": the full name that stands behind a role in commas. */
export function apposed(
  { text, end }: Mention,
  { candidates }: { readonly candidates: readonly CandidateName[] },
  scene: Scene,
): string | null {
  const words = text.toLowerCase().split(/\s+/);
  if (!words.some((word) => (scene.lexicon.classes(word) & Is.role) !== 0)) return null;
  const name = candidates[indexAfter(candidates, end)];
  if (!name?.text.includes(' ') || name.start - end > LONGEST_REST) return null;
  const between = scene.text.slice(end, name.start);
  const after = scene.text.slice(name.end, name.end + 1);
  return /^(?: [\p{Ll}'’-]+)*, $/u.test(between) && /^[,.;)\n]?$/.test(after) ? name.text : null;
}

/** "the spokesman", "el portavoz": the one person whom the article has given that role so far. */
export function byRole(
  words: readonly string[],
  { beside, told }: { readonly beside: Beside; readonly told: readonly Naming[] },
  until: number,
  { text, lexicon }: Scene,
): Person | undefined {
  const role = headOf(words, lexicon);
  if (role.length < SHORTEST_ROLE) return undefined;
  let only: Person | undefined;
  // two of them are enough to know that it is not one
  for (const [person, first] of beside(role)) {
    if (first >= until) break;
    if (only) return undefined;
    only = person;
  }
  return only && hasComplement(words, role, only, told, text) ? only : undefined;
}

/** "le ministre de la Santé": what the role is of must stand by the person's name too, or another holds it. */
function hasComplement(
  words: readonly string[],
  role: string,
  only: Person,
  told: readonly Naming[],
  text: string,
): boolean {
  const last = words.at(-1) ?? '';
  if (last === role) return true;
  const reach = ROLE_REACH + last.length;
  return told.some(
    ({ person, start, end }) =>
      person === only &&
      text
        .slice(Math.max(0, start - reach), end + reach)
        .toLowerCase()
        .includes(last),
  );
}

/** The words before the names of people who are certain to be some, and after them in an apposition. */
export function besideOf(told: readonly Naming[], text: string, lexicon: Lexicon): Beside {
  let haystack: string | undefined;
  const known = new Map<string, ReadonlyMap<Person, number>>();
  return (word) => {
    haystack ??= loweredInPlace(text);
    const found = known.get(word) ?? namedBeside(word, told, haystack, lexicon);
    known.set(word, found);
    return found;
  };
}

/** In lower case, unless letters that are longer so would shift every place. */
function loweredInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function namedBeside(word: string, told: readonly Naming[], text: string, lexicon: Lexicon): Map<Person, number> {
  const first = new Map<Person, number>();
  const add = (index: number): void => {
    const person = told[index]?.person;
    if (person?.certain) first.set(person, Math.min(first.get(person) ?? index, index));
  };
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (isInWord(text, at - 1) || isInWord(text, end)) continue;
    const next = indexAfter(told, end);
    const governed = isGoverned(text, at, lexicon);
    // "en el auto, Ruiz": the comma after a governed noun ends its phrase, that after "el juez," opens the name
    const stop = governed ? /[,.;:]/ : /[.;:]/;
    for (let index = next; (told[index]?.start ?? Number.POSITIVE_INFINITY) <= at + ROLE_REACH; index++)
      if (!stop.test(text.slice(end, told[index]?.start))) add(index);
    // "Ruiz, portavoz de la asociación": the noun that another governs is nobody's role
    for (let index = next - 1; !governed && end - (told[index]?.end ?? Number.NEGATIVE_INFINITY) <= ROLE_REACH; index--)
      if (/^,[^,.;:]*$/.test(text.slice(told[index]?.end, at))) add(index);
  }
  return new Map([...first].sort((a, b) => a[1] - b[1]));
}

/** Whether a preposition stands before the word at `at`, with or without an article between. */
function isGoverned(text: string, at: number, lexicon: Lexicon): boolean {
  const before = wordBefore(text, at);
  const is = lexicon.classes(before);
  if ((is & (Is.preposition | Is.of)) !== 0) return true;
  if ((is & Is.determiner) === 0) return false;
  const place = text.lastIndexOf(before, at - 1);
  return place > 0 && (lexicon.classes(wordBefore(text, place)) & (Is.preposition | Is.of)) !== 0;
}

const isInWord = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (isLetter(text.charCodeAt(at)) || "'’-".includes(text[at] ?? ' '));

/** The noun of "the toxicologist", of "el portavoz de la asociación", of a bare "експерт"; nothing where adjectives may stand before it. */
function headOf(words: readonly string[], lexicon: Lexicon): string {
  const determined = (lexicon.classes(words[0] ?? '') & Is.determiner) !== 0;
  const head = words[determined ? 1 : 0] ?? '';
  const next = words[determined ? 2 : 1];
  const indefinite = INDEFINITE.has(words[0] ?? '');
  return !indefinite && (next === undefined || (lexicon.classes(next) & Is.of) !== 0) ? head : '';
}
export const INDEFINITE = new Set(['a', 'an', 'ein', 'eine', 'un', 'une', 'una', 'one', 'another']);
/** Letters of the shortest noun that is taken for a role. */
const SHORTEST_ROLE = 4;

/** A role stands at most this many characters from its name. */
const ROLE_REACH = 40;

/** "the Norwegian leader", when the paragraph has named one person so far, and with a title: nobody else can be meant. */
export function described(
  words: readonly string[],
  told: readonly Naming[],
  until: number,
  scene: Scene,
  mention: Mention,
): Person | undefined {
  const { lexicon, text } = scene;
  const is = lexicon.classes(words.at(-1) ?? '');
  const definite = (lexicon.classes(words[0] ?? '') & Is.determiner) !== 0 && !INDEFINITE.has(words[0] ?? '');
  // without articles a bare noun is definite, and without a capital
  const bare = lexicon.language.declines === true && words.length === 1 && !/^\p{Lu}/u.test(mention.text);
  if (!(definite || bare) || words.length > 4 || (is & (Is.role | Is.title)) === 0) return undefined;
  const named = new Set<Person>();
  for (
    let at = indexAfter(told, paragraphsBack(text, mention.start, bare ? BARE_REACH : DEFINITE_REACH));
    at < until;
    at++
  ) {
    const person = told[at]?.person;
    if (person?.certain) named.add(person);
  }
  const [only] = named;
  return named.size === 1 && (bare || only?.titled) ? only : undefined;
}

/** In paragraphs: a role without an article goes further back for its person, for only one is named on the way. */
const BARE_REACH = 3;
const DEFINITE_REACH = 1;

/** Where the paragraph of a place begins, or one of those before it. */
function paragraphsBack(text: string, place: number, count: number): number {
  const reach = Math.max(0, place - LONGEST_PARAGRAPH);
  const near = text.slice(reach, place + 1);
  let start = near.length;
  for (let turn = 0; turn < count && start > 0; turn++) start = near.lastIndexOf('\n', start - 1);
  return reach + Math.max(0, start + 1);
}

/** No paragraph is looked at farther back than this, in characters: a page of print. */
const LONGEST_PARAGRAPH = 3000;
