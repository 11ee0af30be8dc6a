import { idHash, recordsWithHash } from './id-table.ts';
import type { Pack } from './pack.ts';
import type { RecordKind, RecordOf, ReferenceRecord } from './records.ts';

/** The kind of the record at a position of a pack. */
export function kindAt({ kinds }: Pack, index: number): RecordKind {
  let at = kinds.length - 1;
  while (at > 0 && index < (kinds[at]?.first ?? 0)) at--;
  return kinds[at]?.kind ?? 'statement';
}

/** The row at a position of a pack, or null where its block is damaged. */
export function readRecord(pack: Pack, index: number): ReferenceRecord | null {
  const kind = kindAt(pack, index);
  return pack.records.read(kind, index - (pack.firsts.get(kind) ?? 0));
}

/** The position of the record with this id, or -1. */
export function recordWithId(pack: Pack, kind: RecordKind, id: string): number {
  for (const record of recordsWithHash(pack.ids, idHash(kind, id))) {
    const row = readRecord(pack, record);
    if (row?.kind === kind && row.id === id) return record;
  }
  return -1;
}

/** What stands for a record whose block is damaged: it has no words and no names, so nothing rests on it. */
export function emptyRecord<Kind extends RecordKind>(kind: Kind): RecordOf<Kind> {
  const id = '';
  const rows: { [Each in RecordKind]: RecordOf<Each> } = {
    statement: { kind: 'statement', id, text: '', lang: '' },
    person: { kind: 'person', id, name: '' },
    outlet: { kind: 'outlet', id, name: '' },
    rendering: { kind: 'rendering', id, text: '', outlet: '', from: '' },
    confusion: { kind: 'confusion', id, written: '', person: '', unless: [] },
    organisation: { kind: 'organisation', id, name: '' },
    place: { kind: 'place', id, name: '' },
  };
  return rows[kind];
}
