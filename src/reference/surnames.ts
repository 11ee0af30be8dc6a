import { strFromU8, strToU8 } from 'fflate';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';
import type { Person } from './records.ts';

/** The surnames of people of whom a role is known, shortest first; few, so that they are searched one by one. */
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
  const sorted = [...surnames].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
  return [
    { tag: 'UNAM', data: strToU8(sorted.map(([surname]) => surname).join('\n')) },
    { tag: 'UREC', data: Uint32Array.from(sorted, ([, record]) => record) },
  ];
}

export function openSurnames(layout: Layout): Surnames {
  return { text: layout.bytes('UNAM'), records: layout.words('UREC') };
}

const read = new WeakMap<Surnames, readonly string[]>();

/** The surnames within so many edits of a folded word, the word itself among them. */
export function nearSurnames(surnames: Surnames, written: string, most: 1 | 2): NearSurname[] {
  if (surnames.records.length === 0) return [];
  const all = read.get(surnames) ?? strFromU8(surnames.text).split('\n');
  read.set(surnames, all);
  return all.slice(0, surnames.records.length).flatMap((surname, at) => {
    const distance = editDistance(written, surname, most);
    return distance <= most ? [{ surname, distance, record: surnames.records[at] ?? 0 }] : [];
  });
}
