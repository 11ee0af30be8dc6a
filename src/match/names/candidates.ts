import type { Among, RecordHandle, Reference } from '../../reference/reference.ts';
import type { Form } from './forms.ts';
import { type KnownPerson, partsOf } from './people.ts';
import { type Difference, onlyDifference } from './slips.ts';

/** A person whose name a form is near to, and where it differs. */
export interface Candidate {
  readonly known: KnownPerson;
  readonly difference: Difference;
  /** Edits between the form and the nearest of the person's names. */
  readonly distance: number;
}

/** Edits within which a written name is held against the reference's. */
const MOST_EDITS = 2;
const IN_ONE_WORD: Among = { oneWord: true };
const WITH_ROLES: Among = { oneWord: true, withRoles: true };

/** Whether somebody of whom a role is known may be near: a small part of the reference answers that. */
export function mayBeProminent(form: Form, reference: Reference): boolean {
  return reference.similar(form.parts.join(' '), MOST_EDITS, WITH_ROLES).length > 0;
}

/**
 * The people to whose name a form is nearest and from whose name it differs in one part, each once; those who are known for
 * more than their name come before others at the same distance.
 */
export function candidatesFor(
  form: Form,
  reference: Reference,
  personOf: (handle: RecordHandle<'person'>) => KnownPerson,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { name, distance, records } of reference.similar(form.parts.join(' '), MOST_EDITS, IN_ONE_WORD)) {
    for (const handle of records) {
      if (handle.kind !== 'person') continue;
      const difference = onlyDifference(form.parts, partsOf(name));
      if (!difference) continue;
      const known = personOf({ ...handle, kind: 'person' });
      const before = found.get(known.person.id);
      if (!before || isPrimary(known, name, before))
        found.set(known.person.id, { known, difference, distance: before?.distance ?? distance });
    }
  }
  const all = [...found.values()];
  const least = Math.min(...all.map(({ distance }) => distance));
  const nearest = all.filter(({ distance }) => distance === least);
  const prominent = nearest.filter(({ known }) => known.prominent);
  return oneAName(prominent.length > 0 ? prominent : nearest);
}

/** The record's first name is what a form is compared with, where it is near as well. */
function isPrimary({ names }: KnownPerson, name: string, before: Candidate): boolean {
  return (
    names[0]?.join(' ') === partsOf(name).join(' ') && before.difference.right !== names[0]?.[before.difference.at]
  );
}

/**
 * People of one name count once: which of them is meant does not matter for its spelling. Those who are called so come before
 * those who are called so as well; else the id decides, so that the order of the packs does not.
 */
function oneAName(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = [...candidates].sort((a, b) => rank(a) - rank(b) || (a.known.person.id < b.known.person.id ? -1 : 1));
  return [...new Map(inOrder.map((one) => [one.difference.right + one.difference.at, one])).values()];
}

const rank = ({ known, difference }: Candidate): number =>
  known.names[0]?.[difference.at] === difference.right ? 1 : 0;
