import type { WordEntry } from './commonness.ts';
import { type OpenedReference, openReference } from './open-reference.ts';
import { type OpenOptions, openPack } from './pack.ts';
import type { ReferenceRecord } from './records.ts';
import type { PackNote } from './reference.ts';
import { writePack } from './writer.ts';

/** A reference over plain rows: they are written as a pack, which is opened. */
export function referenceOf(
  rows: Iterable<ReferenceRecord>,
  {
    name = 'rows',
    built = '1970-01-01',
    trusted = true,
    words = [],
  }: Partial<PackNote> & OpenOptions & { words?: Iterable<WordEntry> } = {},
): OpenedReference {
  const pack = openPack(writePack(rows, { name, built }, words), { trusted });
  if (pack.kind === 'refused') throw new Error(`the pack just written was refused: ${pack.reason}`);
  return openReference([pack]);
}
