import { fold } from '../text/fold.ts';
import { addBeginning, BEGINNINGS_SIZE } from '../text/token-starts.ts';
import { BREAK, emptyTokens, keyOf, type Tokens, tokenise } from '../text/tokens.ts';
import { toUtf8 } from '../text/utf8.ts';
import { levelOf, type WordEntry, writeWords } from './commonness.ts';
import { firstPositions, KINDS, type Section } from './format.ts';
import { writeFuzzy } from './fuzzy-names.ts';
import { writeHosts } from './host-table.ts';
import { idHash, writeIds } from './id-table.ts';
import { layOut } from './layout.ts';
import { hashOfTokens, type NameEntry, prefixHashes, writeNames } from './name-table.ts';
import {
  type NamedKind,
  nameFormsOf,
  type Person,
  type RecordKind,
  type RecordOf,
  type ReferenceRecord,
  wordingsOf,
} from './records.ts';
import { recordsWriter } from './records-writer.ts';
import type { PackNote } from './reference.ts';
import { statementIndexWriter } from './statement-index.ts';
import { surnameOf, writeSurnames } from './surnames.ts';

export interface PackWriter {
  /** Adds a row. A second row of the same kind with the same id is refused by an exception: look with `has` before. */
  add(row: ReferenceRecord): void;
  has(kind: RecordKind, id: string): boolean;
  /** `words` are counted words of the language and of names; those of the rows' own people are added to them. */
  finish(note: PackNote, words?: Iterable<WordEntry>): Uint8Array<ArrayBuffer>;
}

/** Where a record will be: its kind and its place in the kind. Positions are known when all rows are. */
interface Place {
  readonly kind: RecordKind;
  readonly place: number;
}

/** Writes a pack: the same rows in the same order give the same bytes everywhere. */
export function writePack(
  rows: Iterable<ReferenceRecord>,
  note: PackNote,
  words: Iterable<WordEntry> = [],
): Uint8Array<ArrayBuffer> {
  const writer = packWriter();
  for (const row of rows) writer.add(row);
  return writer.finish(note, words);
}

/** Writes a pack row by row; holds names, words and the deflated rows, not the rows. */
export function packWriter(): PackWriter {
  const records = recordsWriter();
  const statements = statementIndexWriter();
  const names = nameCollector();
  const ids = new Map(KINDS.map((kind) => [kind, new Map<string, number>()]));
  const hosts: [string, Place][] = [];
  const people = peopleCollector();
  const tokens = emptyTokens();
  const has = (kind: RecordKind, id: string) => ids.get(kind)?.has(id) ?? false;
  return {
    has,
    add(row) {
      if (has(row.kind, row.id)) throw new Error(`two rows of kind ${row.kind} have the id ${row.id}`);
      const place = records.add(row);
      ids.get(row.kind)?.set(row.id, place);
      if (row.kind === 'statement')
        wordingsOf(row).forEach((text, at) => {
          statements.add(place, at - 1, tokenise(text, tokens));
        });
      else names.add(row, place);
      if (row.kind === 'person') people.add(row, place);
      if (row.kind === 'outlet') for (const host of row.domains ?? []) hosts.push([host, { kind: 'outlet', place }]);
    },
    finish(note, words = []) {
      const counts = records.counts();
      const firsts = firstPositions(counts);
      const position = ({ kind, place }: Place) => (firsts.get(kind) ?? 0) + place;
      const hashes = Uint32Array.from(
        [...ids].flatMap(([kind, of]) => [...of.keys()].map((id) => idHash(kind, id) >>> 0)),
      );
      return layOut([
        ...names.finish(position),
        ...statements.finish(),
        ...writeIds(hashes),
        ...writeWords(people.wordsWithParts(words)),
        ...writeSurnames(people.surnames.map(([surname, place]) => [surname, position({ kind: 'person', place })])),
        ...writeHosts(hosts.map(([host, place]) => [host, position(place)])),
        { tag: 'META', data: toUtf8(JSON.stringify({ ...note, counts })) },
        ...records.finish(),
      ]);
    },
  };
}

function peopleCollector() {
  const parts = new Map<string, number>();
  const surnames: [surname: string, place: number][] = [];
  return {
    surnames,
    add(row: Person, place: number) {
      for (const part of fold(row.name).split(/[ -]/)) parts.set(part, (parts.get(part) ?? 0) + 1);
      const surname = surnameOf(row);
      if (surname) surnames.push([surname, place]);
    },
    *wordsWithParts(words: Iterable<WordEntry>): Generator<WordEntry> {
      yield* words;
      for (const [part, count] of parts) yield [part, { word: 0, name: levelOf(count) }];
    },
  };
}

interface Collected {
  readonly key: string;
  readonly hash: number;
  loose: boolean;
  readonly bearers: { readonly of: Place; readonly primary: boolean }[];
}

function nameCollector() {
  const byWords = new Map<string, Collected>();
  const firsts = new Set<number>();
  const prefixes = new Set<number>();
  const beginnings = new Uint32Array(BEGINNINGS_SIZE);
  const tokens = emptyTokens();
  const collect = (text: string): Collected | null => {
    tokenise(text, tokens);
    if (tokens.count === 0) return null;
    const words = wordsOf(tokens);
    const known = byWords.get(words);
    const loose = tokens.gaps.subarray(1, tokens.count).includes(BREAK);
    if (known) {
      known.loose ||= loose;
      return known;
    }
    firsts.add(tokens.hashes[0] ?? 0);
    addBeginning(beginnings, tokens.units, 0, tokens.unitStarts[1] ?? 0);
    for (const hash of prefixHashes(tokens)) prefixes.add(hash);
    const entry: Collected = { key: keyOf(tokens), hash: hashOfTokens(tokens), loose, bearers: [] };
    byWords.set(words, entry);
    return entry;
  };
  return {
    add(row: RecordOf<NamedKind>, place: number) {
      const of: Place = { kind: row.kind, place };
      nameFormsOf(row).forEach(({ form }, at) => {
        const entry = collect(form);
        const latest = entry?.bearers.at(-1)?.of;
        if (latest?.kind !== row.kind || latest.place !== place) entry?.bearers.push({ of, primary: at === 0 });
      });
    },
    finish(position: (place: Place) => number): Section[] {
      const entries: NameEntry[] = [...byWords.values()].map(({ key, hash, loose, bearers }) => ({
        key,
        hash,
        loose,
        bearers: bearers.map(({ of, primary }) => ({ record: position(of), primary })),
      }));
      const { sections, names } = writeNames(entries, firsts, prefixes, beginnings);
      return [...sections, ...writeFuzzy(names)];
    },
  };
}

/** The words of a name with a space between all of them, so that names that differ only in gaps are one. */
function wordsOf(tokens: Tokens): string {
  return Array.from({ length: tokens.count }, (_, at) => keyOf(tokens, at, at + 1)).join(' ');
}
