import type { Ingested, SourceDocument } from '../ingest/document.ts';
import type { FileProblem } from '../ingest/files/format.ts';
import type { Answer } from '../store/database.ts';
import type { OwnPack } from '../store/own-pack.ts';
import type { PackFile, WhyRefused } from '../store/pack-file.ts';
import type { Step } from '../store/source-pack.ts';

/** What was read of a document, but for the statements: half a million of them stay where they were read. */
export interface Found extends Omit<Ingested, 'statements'> {
  readonly count: number;
}

/** What the reader put right before a document is added. */
export type Corrections = Pick<SourceDocument, 'title' | 'date' | 'url' | 'speaker' | 'corrections'>;

/** A document that the page has read, or a file whose words are read by the worker. */
export type Unread = SourceDocument | { readonly kind: 'file'; readonly file: File; readonly read: string };

/** What the worker gives back. */
export interface Answers {
  readonly read:
    | { readonly kind: 'found'; readonly found: Found }
    | { readonly kind: 'problem'; readonly why: FileProblem };
  readonly add: Answer<OwnPack | null>;
  readonly importPack:
    | Extract<PackFile, { kind: 'refused' }>
    | { readonly kind: 'read'; readonly added: Answer<OwnPack> };
  readonly tidy: ReadonlyMap<string, WhyRefused>;
}

/** The work that takes seconds: it is done in a worker of the options page, which goes on answering meanwhile. */
export interface SourceWork {
  /** Reads a document; `add` is about the one that was read last. */
  read(source: Unread): Promise<Answers['read']>;
  /** @param now milliseconds since 1970; the pack is stored under it */
  add(corrections: Corrections, now: number): Promise<Answers['add']>;
  importPack(file: File, now: number): Promise<Answers['importPack']>;
  /** Puts small packs together, and says of those that cannot be used why, by their ids. */
  tidy(): Promise<Answers['tidy']>;
}

export interface ToWorker<Name extends keyof SourceWork = keyof SourceWork> {
  readonly name: Name;
  readonly given: Parameters<SourceWork[Name]>;
}

/** How far the work is, any number of times, and then its answer, or what nobody expected. */
export type FromWorker<Name extends keyof Answers = keyof Answers> =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'answer'; readonly answer: Answers[Name] }
  | { readonly kind: 'broken'; readonly why: string };
