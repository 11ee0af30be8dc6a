import { KINDS } from './format.ts';
import { type RefusedPack, readLayout, refused } from './layout.ts';
import { readNote } from './pack.ts';
import type { ReferenceRecord } from './records.ts';
import { openRecords } from './records-section.ts';
import type { PackInfo, PackNote } from './reference.ts';
import { splitSignature } from './signature.ts';

/** A file's note and its rows, in their order; a row of a damaged block is null. */
export interface PackRows {
  readonly kind: 'rows';
  readonly note: PackNote & Pick<PackInfo, 'counts'>;
  readonly rows: Iterable<ReferenceRecord | null>;
}

/** Reads the rows of a pack, whichever earlier Sic wrote it: what changes from format to format are the indexes. */
export function packRows(file: Uint8Array): PackRows | RefusedPack {
  const read = readLayout(splitSignature(file).pack, true);
  if (read.kind === 'refused') return read;
  const altered = read.layout.firstAltered();
  if (altered) return refused('changed', `its section ${altered} was altered: the checksum differs`);
  const note = readNote(read.layout);
  if (!note) return refused('changed', 'its section META cannot be read');
  const records = openRecords(read.layout, note.counts);
  const rows = function* () {
    for (const kind of KINDS) for (let at = 0; at < note.counts[kind]; at++) yield records.read(kind, at);
  };
  return { kind: 'rows', note, rows: rows() };
}
