import type { Person } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { fold } from '../../text/fold.ts';

/**
 * How a person's name comes into Latin letters: it is written in them at home, or it is brought into them by romanisations
 * that differ, or nothing is known.
 */
export type Origin = 'latin' | 'romanised' | 'unknown';

/** A person as the reference knows them, records that a later pack overrides included. */
export interface KnownPerson {
  readonly handle: RecordHandle<'person'>;
  readonly person: Person;
  /** The parts of every name, folded; the first one is the record's name. */
  readonly names: readonly (readonly string[])[];
  readonly origin: Origin;
  /** Whether the reference knows more of the person than the name: somebody whom news names often. */
  readonly prominent: boolean;
}

/** Countries whose names reach Latin letters by a romanisation, ISO 3166-1. */
const ROMANISING = new Set(
  (
    'RU UA BY BG GR CY RS MK ME KZ KG TJ MN GE AM CN TW HK MO JP KR KP IL PS ' +
    'SA AE QA KW BH OM YE IQ SY JO LB EG LY TN DZ MA SD MR SO IR AF PK IN BD NP LK MM TH KH LA ET ER MV BT'
  ).split(' '),
);

/** A record is read from its compressed block: those of one reference are kept from article to article. */
const opened = new WeakMap<Reference, Map<string, KnownPerson>>();
/** People that are kept; more than a day's reading names. */
const MOST_KEPT = 2000;

/** Looks people up, each record once. */
export function peopleOf(reference: Reference): (handle: RecordHandle<'person'>) => KnownPerson {
  const kept = opened.get(reference);
  const known = kept && kept.size < MOST_KEPT ? kept : new Map<string, KnownPerson>();
  opened.set(reference, known);
  return (handle) => {
    const key = `${handle.pack} ${handle.index}`;
    const found = known.get(key) ?? open(handle, reference);
    known.set(key, found);
    return found;
  };
}

function open(handle: RecordHandle<'person'>, reference: Reference): KnownPerson {
  let person = reference.record(handle);
  for (const earlier of reference.overriddenBy(handle)) {
    const record = reference.record(earlier);
    // Another row for the same name adds what the later one leaves open; the same row under its own id is a correction.
    if (record.id !== person.id) person = { ...record, ...person };
  }
  return {
    handle,
    person,
    names: [person.name, ...(person.aliases ?? [])].map(partsOf),
    origin: originOf(person),
    prominent: (person.roles?.length ?? 0) > 0 || (person.topics?.length ?? 0) > 0,
  };
}

/** Letters that carry no mark of their own in Unicode, and what English texts write for them. */
const PLAIN = new Map(
  [...'ıłøđßæœðþ'].map((letter, at) => [letter, ['i', 'l', 'o', 'd', 'ss', 'ae', 'oe', 'd', 'th'][at] ?? letter]),
);
const SPECIAL = /[ıłøđßæœðþ]/g;

/** The folded words of a name in plain letters; hyphens part words. */
export function partsOf(name: string): string[] {
  const folded = fold(name);
  if (folded === '') return [];
  return folded.replace(SPECIAL, (letter) => PLAIN.get(letter) ?? letter).split(' ');
}

const LATIN = /\p{Script=Latin}/u;

function originOf({ native, country }: Person): Origin {
  if ((native ?? []).some(({ text }) => !LATIN.test(text))) return 'romanised';
  if (country === undefined) return 'unknown';
  return ROMANISING.has(country) ? 'romanised' : 'latin';
}
