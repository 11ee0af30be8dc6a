import type { Source } from '../protocol/report.ts';
import { inflectionsOf } from './inflections.ts';

/** A name in the script and language it is written in at home. */
export interface NativeName {
  readonly lang: string;
  readonly text: string;
}

/** How a row was checked: in a page that was read, in a named open list, or from common knowledge. */
interface Checked {
  readonly checked?: 'page' | 'list' | 'general';
  readonly source?: string;
  readonly read?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly native?: readonly NativeName[];
  /** Names of this record that other records bear too. */
  readonly ambiguous?: readonly string[];
}

/** Where a speaker publishes: the host of the official site, without `www.`. A search link leads there, no more. */
interface OwnSite {
  readonly site?: string;
}

export interface Statement {
  readonly kind: 'statement';
  readonly id: string;
  /** The exact words, or the nearest wording that was read (then `spoken` names the language they were spoken in). */
  readonly text: string;
  readonly lang: string;
  readonly spoken?: string;
  readonly speaker?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  readonly occasion?: string;
  readonly translations?: readonly { readonly lang: string; readonly text: string; readonly source: string }[];
  readonly misquotedAs?: readonly string[];
  readonly misattributedTo?: readonly string[];
  readonly topics?: readonly string[];
  readonly sources?: readonly Source[];
}

export interface Person extends Named, OwnSite, Checked {
  readonly kind: 'person';
  readonly sex?: 'm' | 'f';
  readonly country?: string;
  readonly roles?: readonly {
    readonly title: string;
    readonly from?: string;
    readonly to?: string;
    readonly asOf?: string;
  }[];
  readonly born?: string;
  readonly died?: string;
  /** Where a journalist works: the domain of the outlet, and when that was known. */
  readonly employer?: { readonly outlet: string; readonly asOf: string };
  readonly topics?: readonly string[];
}

export interface OutletRecord extends Named, Checked {
  readonly kind: 'outlet';
  /** Hosts without `www.`, the main one first. */
  readonly domains?: readonly string[];
  readonly former?: readonly string[];
  /** Those of its names that are ordinary words or other things' names: taken for the outlet only with a second cue. */
  readonly ordinary?: readonly string[];
  readonly country?: string;
  readonly languages?: readonly string[];
  readonly type?: string;
  /** For a programme: the id of its outlet. */
  readonly outlet?: string;
  readonly owner?: string;
  readonly style?: Readonly<Record<string, string>>;
}

/** A machine translation of an outlet's name. */
export interface Rendering extends Checked {
  readonly kind: 'rendering';
  readonly id: string;
  readonly text: string;
  /** The id of the outlet. */
  readonly outlet: string;
  readonly from: string;
  readonly ordinary?: boolean;
  readonly documented?: string;
}

/** A real name that is written for another person's. */
export interface Confusion extends Checked {
  readonly kind: 'confusion';
  readonly id: string;
  readonly written: string;
  /** The id of the person who is meant. */
  readonly person: string;
  /** Words that show that the bearer of the written name is meant. */
  readonly unless: readonly string[];
  /** Words of which at least one must stand in the article. */
  readonly cues?: readonly string[];
}

export interface Organisation extends Named, OwnSite, Checked {
  readonly kind: 'organisation';
  readonly country?: string;
  readonly type?: string;
  readonly style?: Readonly<Record<string, string>>;
}

export interface Place extends Named, Checked {
  readonly kind: 'place';
  readonly country?: string;
  readonly style?: { readonly preferred: string; readonly older: readonly string[] };
}

/** A record: one row of a table, one entry of a pack. Keys that are not listed here are kept. */
export type ReferenceRecord = Statement | Person | OutletRecord | Rendering | Confusion | Organisation | Place;
export type RecordKind = ReferenceRecord['kind'];
export type NamedKind = Exclude<RecordKind, 'statement'>;
export type RecordOf<Kind extends RecordKind> = Extract<ReferenceRecord, { readonly kind: Kind }>;

/** Every text by which a page could name this record. */
export function namesOf(record: RecordOf<NamedKind>): string[] {
  if (record.kind === 'rendering') return [record.text];
  if (record.kind === 'confusion') return [record.written];
  const native = (record.native ?? []).map((name) => name.text);
  const former = record.kind === 'outlet' ? (record.former ?? []) : [];
  return [record.name, ...(record.aliases ?? []), ...native, ...former];
}

/** A text by which a page could name a record, and the name of which it is a form. */
export interface NameForm {
  readonly form: string;
  readonly name: string;
}

/** The names of a record and, for outlets, their declined forms. */
export function nameFormsOf(record: RecordOf<NamedKind>): NameForm[] {
  const forms = namesOf(record).map((name) => ({ form: name, name }));
  if (record.kind !== 'outlet') return forms;
  const declined = (name: string, lang: string) => inflectionsOf(name, lang).map((form) => ({ form, name }));
  const german = record.languages?.includes('de') ? namesOf(record).flatMap((name) => declined(name, 'de')) : [];
  return [...forms, ...german, ...(record.native ?? []).flatMap(({ text, lang }) => declined(text, lang))];
}

/** All wordings of a statement; the first one is number -1 in `StatementCandidate.wording`, the next 0 and so on. */
export function wordingsOf(row: Statement): string[] {
  return [row.text, ...(row.translations ?? []).map((translation) => translation.text), ...(row.misquotedAs ?? [])];
}
