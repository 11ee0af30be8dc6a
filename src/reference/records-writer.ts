import { deflateSync } from 'fflate';
import { toUtf8 } from '../text/utf8.ts';
import { checksum, KINDS, type Section } from './format.ts';
import type { RecordKind, ReferenceRecord } from './records.ts';
import { ROWS_A_BLOCK } from './records-section.ts';

export interface RecordsWriter {
  /** Adds a row and returns its place among the rows of its kind. */
  add(row: ReferenceRecord): number;
  counts(): Record<RecordKind, number>;
  finish(): Section[];
}

export function recordsWriter(): RecordsWriter {
  const kinds = new Map(KINDS.map((kind) => [kind, { count: 0, lines: [] as string[], blocks: [] as Uint8Array[] }]));
  const pack = (of: { lines: string[]; blocks: Uint8Array[] }) => {
    if (of.lines.length === 0) return;
    of.blocks.push(deflateSync(toUtf8(of.lines.join('\n')), { level: 9 }));
    of.lines.length = 0;
  };
  return {
    add(row) {
      const of = kinds.get(row.kind);
      if (!of) throw new Error(`no kind of record: ${row.kind}`);
      of.lines.push(JSON.stringify(row));
      if (of.lines.length === ROWS_A_BLOCK) pack(of);
      return of.count++;
    },
    counts: () =>
      Object.fromEntries(KINDS.map((kind) => [kind, kinds.get(kind)?.count ?? 0])) as Record<RecordKind, number>,
    finish() {
      const blocks = KINDS.flatMap((kind) => {
        const of = kinds.get(kind);
        if (of) pack(of);
        return of?.blocks ?? [];
      });
      return writeBlocks(blocks);
    },
  };
}

function writeBlocks(blocks: readonly Uint8Array[]): Section[] {
  const offsets = new Uint32Array(blocks.length + 1);
  blocks.forEach((block, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + block.length;
  });
  const bytes = new Uint8Array(offsets[blocks.length] ?? 0);
  blocks.forEach((block, at) => {
    bytes.set(block, offsets[at]);
  });
  return [
    { tag: 'ROFF', data: offsets },
    { tag: 'RSUM', data: Uint32Array.from(blocks, checksum) },
    { tag: 'RBLK', data: bytes },
  ];
}
