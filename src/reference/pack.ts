import { fromUtf8 } from '../text/utf8.ts';
import { areBuckets } from './buckets.ts';
import { openWords, type WordTable } from './commonness.ts';
import { firstPositions, KINDS, SECTION_TAGS } from './format.ts';
import { type FuzzyNames, openFuzzy } from './fuzzy-names.ts';
import { type HostTable, openHosts } from './host-table.ts';
import { type IdTable, openIds } from './id-table.ts';
import { type Layout, type RefusedPack, readLayout, refused } from './layout.ts';
import { type NameTable, openNames } from './name-table.ts';
import { packedWords } from './packed-array.ts';
import type { RecordKind } from './records.ts';
import { openRecords, type Records } from './records-section.ts';
import type { PackInfo, PackNote } from './reference.ts';
import { splitSignature } from './signature.ts';
import { openStatements, type StatementIndex } from './statement-search.ts';
import { openSurnames, type Surnames } from './surnames.ts';

/** An opened pack: views into its bytes. */
export interface Pack {
  readonly kind: 'pack';
  readonly info: PackInfo;
  readonly names: NameTable;
  readonly fuzzy: FuzzyNames;
  readonly statements: StatementIndex;
  readonly ids: IdTable;
  readonly words: WordTable;
  readonly surnames: Surnames;
  readonly hosts: HostTable;
  readonly records: Records;
  /** The position of the first record of each kind, and the number of all records. */
  readonly firsts: ReadonlyMap<RecordKind, number>;
  readonly size: number;
  /** The kinds of which there are records, in the order of the file. */
  readonly kinds: readonly { readonly kind: RecordKind; readonly first: number }[];
  /** Bytes of the parts of the file. */
  readonly parts: { readonly names: number; readonly statements: number; readonly ids: number; readonly rows: number };
}

export interface OpenOptions {
  /** Whether verdicts may rest on this pack alone. */
  readonly trusted?: boolean;
  /** The caller has compared the file's hash with a known one: the checksums of the sections are not computed again. */
  readonly checked?: boolean;
}

/**
 * Opens a pack without parsing it. With `checked` that takes microseconds; without it every byte is read once for the
 * checksums. What an altered pack that was opened with `checked` answers is undefined, but it does answer. Whether a signature
 * at its end fits is not looked at: `signerOf` says that.
 */
export function openPack(file: Uint8Array, { trusted = false, checked = false }: OpenOptions = {}): Pack | RefusedPack {
  const read = readLayout(splitSignature(file).pack);
  if (read.kind === 'refused') return read;
  const { layout } = read;
  const altered = checked ? null : layout.firstAltered();
  if (altered) return refused('changed', `its section ${altered} was altered: the checksum differs`);
  const note = readNote(layout);
  if (!note) return refused('changed', 'its section META cannot be read');
  const { counts } = note;
  const size = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const wrong = wrongSizes(layout, counts.statement, size);
  if (wrong) return refused('changed', wrong);
  const names = openNames(layout);
  const firsts = firstPositions(counts);
  return {
    kind: 'pack',
    info: { ...note, size: file.length, trusted },
    names,
    fuzzy: openFuzzy(layout, names.count),
    statements: openStatements(layout, counts.statement),
    ids: openIds(layout, size),
    words: openWords(layout),
    surnames: openSurnames(layout),
    hosts: openHosts(layout),
    records: openRecords(layout, counts),
    firsts,
    size,
    kinds: [...firsts].filter(([kind]) => counts[kind] > 0).map(([kind, first]) => ({ kind, first })),
    parts: partsOf(layout),
  };
}

/** The first letter of a section says what it belongs to. */
function partsOf(layout: Layout): Pack['parts'] {
  const bytes = (letters: string) => {
    const tags = SECTION_TAGS.filter((tag) => letters.includes(tag.charAt(0)));
    return tags.reduce((sum, tag) => sum + layout.size(tag), 0);
  };
  return { names: bytes('NF'), statements: bytes('TPS'), ids: bytes('I'), rows: bytes('R') };
}

/** What a pack says of itself, and how many records it has; null where that cannot be read. */
export function readNote(layout: Layout): (PackNote & Pick<PackInfo, 'counts'>) | null {
  try {
    const { name, built, publisher, licence, counts } = JSON.parse(fromUtf8(layout.bytes('META')));
    const fine =
      [name, built, publisher ?? '', licence ?? ''].every((text) => typeof text === 'string') &&
      KINDS.every((kind) => Number.isInteger(counts[kind]) && counts[kind] >= 0 && counts[kind] < 2 ** 28);
    return fine ? { name, built, ...(publisher && { publisher }), ...(licence && { licence }), counts } : null;
  } catch {
    return null;
  }
}

/** Sections that contradict each other, in words: an impossible file, whatever its checksums say. */
function wrongSizes(layout: Layout, statements: number, records: number): string | null {
  const names = layout.halves('NPAR').length;
  const passages = layout.bytes('SLEN').length;
  const widths = (['NREC', 'TOFF', 'IREC', 'FENT', 'POFF'] as const).find(
    (tag) => (layout.parameter(tag) & 0xff) < 1 || (layout.parameter(tag) & 0xff) > 32,
  );
  const buckets = (['NBKT', 'FBKT', 'TBKT', 'IBKT', 'WBKT'] as const).find((tag) => !areBuckets(layout, tag));
  if (widths) return `its section ${widths} has an impossible width`;
  if (buckets) return `its section ${buckets} has an impossible number of buckets`;
  if (layout.bytes('NLEN').length !== names) return 'its section NLEN does not fit the names';
  if (passages < statements || layout.words('SMOR').length !== 2 * (passages - statements))
    return 'its section SLEN does not fit the statements';
  if (layout.words('NBIT').length !== (2 << layout.parameter('NBIT')) >>> 5) return 'its section NBIT has a wrong size';
  if (layout.bytes('WLVL').length !== layout.halves('WRST').length) return 'its section WLVL does not fit the words';
  if (layout.words('IREC').length !== packedWords(records, layout.parameter('IREC')))
    return 'its section IREC does not fit the records';
  return null;
}
