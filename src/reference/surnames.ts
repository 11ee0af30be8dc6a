import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { fromUtf8, toUtf8 } from '../text/utf8.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import type { Person } from './records.ts';

/** The surnames of people of whom a role is known; few, so that those with one first letter are searched one by one. */
export interface Surnames {
  readonly text: Uint8Array;
  /** The positions of the records, one a surname. */
  readonly records: Uint32Array;
}

export interface NearSurname {
  /** Folded. */
  readonly surname: string;
  readonly distance: number;
  readonly record: number;
}

/** The last word of a person's name, where a text may call the person by it; else nothing. */
export function surnameOf({ name, roles }: Person): string | null {
  const surname = fold(name).split(' ').at(-1) ?? '';
  return roles?.length && name.includes(' ') ? surname : null;
}

/** The sections for surnames and the positions of their records. */
export function writeSurnames(surnames: readonly (readonly [surname: string, record: number])[]): Section[] {
  const sorted = [...surnames].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [
    { tag: 'UNAM', data: toUtf8(sorted.map(([surname]) => surname).join('\n')) },
    { tag: 'UREC', data: Uint32Array.from(sorted, ([, record]) => record) },
  ];
}

export function openSurnames(layout: Layout): Surnames {
  return { text: layout.bytes('UNAM'), records: layout.words('UREC') };
}

interface Listed {
  readonly surname: string;
  readonly record: number;
}

/** Surnames by their first letter. */
const listed = new WeakMap<Surnames, ReadonlyMap<string, readonly Listed[]>>();

function list({ text, records }: Surnames): ReadonlyMap<string, readonly Listed[]> {
  const byLetter = new Map<string, Listed[]>();
  const all = fromUtf8(text).split('\n').slice(0, records.length);
  all.forEach((surname, at) => {
    const same = byLetter.get(surname.charAt(0)) ?? [];
    same.push({ surname, record: records[at] ?? 0 });
    byLetter.set(surname.charAt(0), same);
  });
  return byLetter;
}

/** The surnames with a folded word's first letter that are within so many edits of it, the word itself among them. */
export function nearSurnames(surnames: Surnames, written: string, most: 1 | 2): NearSurname[] {
  if (surnames.records.length === 0) return [];
  const byLetter = listed.get(surnames) ?? list(surnames);
  listed.set(surnames, byLetter);
  return (byLetter.get(written.charAt(0)) ?? []).flatMap(({ surname, record }) => {
    const distance = editDistance(written, surname, most);
    return distance <= most ? [{ surname, distance, record }] : [];
  });
}
