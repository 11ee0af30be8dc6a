import type { Note } from './document.ts';
import type { HeadNames } from './head-names.ts';
import type { Label } from './labels.ts';
import { titleCase } from './name-case.ts';
import { key } from './titles.ts';

/** What the rows say of whoever speaks under a label. */
export interface Named {
  /** Null for those who are not named. */
  readonly name: string | null;
  readonly question: boolean;
  readonly about?: string;
}

interface Person {
  readonly labels: Label[];
  family: string;
}

/** What is known beside the labels. */
export interface Known {
  readonly names: HeadNames;
  /** Whose words those without a name are; also the full name of whoever has that family name. */
  readonly speaker?: string;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Names with capitals inside, by their small letters. */
  readonly inner: ReadonlyMap<string, string>;
}

/** Finds out which labels are one speaker's ("SEC. AUSTIN", "AUSTIN", "Lloyd Austin") and under which name the words go. */
export function speakersOf(labels: readonly Label[], known: Known): { of: (label: Label) => Named; notes: Note[] } {
  const people = peopleOf(labels, known.names.sexOf);
  const families = new Map<string, number>();
  for (const { family } of people) families.set(key(family), (families.get(key(family)) ?? 0) + 1);
  const notes: Note[] = [];
  const names = new Map<string, string>();
  for (const person of people) {
    const { name, several } = nameOf(person, families.get(key(person.family)) ?? 1, known);
    if (several) notes.push({ kind: 'several-of-that-name', label: person.labels[0]?.written ?? '' });
    for (const label of person.labels) names.set(label.written, corrected(label.written, name, known));
  }
  const of = (label: Label): Named => {
    const about = label.about ? { about: label.about } : {};
    const question = label.kind === 'question';
    const put = corrected(label.written, '', known) || null;
    if (label.kind === 'name') return { name: names.get(label.written) ?? put, question, ...about };
    if (put) return { name: put, question, ...about };
    if (label.kind === 'role') return { name: bearer(label, known), question, ...about };
    const answers = label.kind === 'answer' ? (known.speaker ?? known.names.speaker) : null;
    return { name: answers, question, ...about };
  };
  return { of, notes };
}

function corrected(written: string, name: string, { corrections }: Known): string {
  const to = corrections.find(({ from }) => key(from) === key(written) || (name !== '' && key(from) === key(name)))?.to;
  return to ?? name;
}

/** Labels with one family name that do not speak against each other. */
function peopleOf(labels: readonly Label[], sexOf: HeadNames['sexOf']): Person[] {
  const people: Person[] = [];
  const byName = new Map<string, Person[]>();
  const distinct = new Map(labels.filter((label) => label.kind === 'name').map((label) => [label.written, label]));
  // Full names first: a family name alone belongs to the one who has it, when there is only one.
  const ordered = [...distinct.values()].sort((a, b) => b.words.length - a.words.length);
  for (const written of ordered) {
    const sex = written.sex ?? (written.words.length > 1 ? sexOf(written.words[0] ?? '') : undefined);
    const label = sex ? { ...written, sex } : written;
    const keys = new Set([key(familyOf(label)), key(label.words[0] ?? '')]);
    const near = new Set([...keys].flatMap((one) => byName.get(one) ?? []));
    const [only, ...others] = [...near].filter((person) => person.labels.every((other) => isSame(label, other)));
    const person = only && others.length === 0 ? only : { labels: [], family: familyOf(label) };
    if (person !== only) people.push(person);
    person.labels.push(label);
    for (const one of keys)
      if (!byName.get(one)?.includes(person)) byName.set(one, [...(byName.get(one) ?? []), person]);
  }
  return people;
}

const familyOf = (label: Label): string =>
  label.words.filter((word) => !/^[IVX]{2,4}$|^[JS]r\.?$/i.test(word)).at(-1) ?? '';

function isSame(a: Label, b: Label): boolean {
  if (key(familyOf(a)) !== key(familyOf(b))) return givenFirst(a, b) || givenFirst(b, a);
  if (a.sex && b.sex && a.sex !== b.sex) return false;
  const [first, other] = [key(a.words[0] ?? ''), key(b.words[0] ?? '')];
  const bothFull = a.words.length > 1 && b.words.length > 1;
  if (bothFull) return first === other || first[0] === other || other[0] === first;
  // One family name and two offices may be two people: "Senator Clinton", "President Clinton".
  return a.office === '' || b.office === '' || key(a.office) === key(b.office) || bothFull;
}

/** "КОВАЛЬ І.П." and "КОВАЛЬ": the family name first, then initials. */
function givenFirst(a: Label, b: Label): boolean {
  return (
    a.words.length === 2 &&
    b.words.length === 1 &&
    /^(?:\p{Lu}\.)+$/u.test(a.words[1] ?? '') &&
    key(a.words[0] ?? '') === key(b.words[0] ?? '')
  );
}

function nameOf({ labels, family }: Person, alike: number, known: Known): { name: string; several: boolean } {
  const cased = (words: readonly string[]) => titleCase(words.join(' '), known.inner);
  const longest = labels.find((label) => label.words.length > 1 && /\p{Ll}/u.test(label.written)) ?? labels[0];
  const own = longest && longest.words.length > 1 ? cased(longest.words) : null;
  if (own) return { name: own, several: false };
  const given = known.speaker && key(known.speaker.split(' ').at(-1) ?? '') === key(family) ? [known.speaker] : null;
  const full = given ?? (alike > 1 ? [] : known.names.full(family));
  if (full.length === 1 && full[0]) return { name: full[0], several: false };
  const office = titleCase(labels.find((label) => label.office !== '')?.office ?? '');
  const name = cased(longest?.words ?? []);
  if (office) return { name: `${office} ${name}`, several: full.length > 1 };
  const address = alike > 1 ? (longest?.sex === 'm' ? 'Mr. ' : longest?.sex === 'f' ? 'Ms. ' : '') : '';
  return { name: `${address}${name}`, several: full.length > 1 || (alike > 1 && address === '') };
}

/**
 * Who bears an office, when the head of the document names one. Else the office itself in small letters: a reader sees whose
 * words they are, and the comparison of speakers, which goes by capitals, takes it for no name.
 */
function bearer({ office, written }: Label, { names }: Known): string {
  const found = office === '' ? [] : names.behind(office);
  const full = found.flatMap((name) => (name.includes(' ') ? [name] : names.full(name)));
  const [only, ...others] = new Set(full.length > 0 ? full : found);
  if (only === undefined || others.length > 0) return written.toLocaleLowerCase('en');
  return only.includes(' ') ? only : `${titleCase(office)} ${only}`;
}
