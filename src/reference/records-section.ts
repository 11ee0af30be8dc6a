import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { once } from '../text/once.ts';
import { checksum, KINDS, type Section } from './format.ts';
import type { Layout } from './layout.ts';
import type { RecordKind, ReferenceRecord } from './records.ts';
import { parseRow } from './row.ts';

/**
 * The rows themselves, as JSON lines in deflated blocks: nothing of this is touched before something matched. Each block
 * has a checksum of its own, looked at when the block is read.
 */
export const ROWS_A_BLOCK = 64;
/** Unpacked blocks that are kept, those used last; about 10 kB each. A page's quotations lead to the same records again. */
const BLOCKS_KEPT = 256;

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
    of.blocks.push(deflateSync(strToU8(of.lines.join('\n')), { level: 9 }));
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

export interface Records {
  /** The row at a place among the rows of its kind, or null where the block is damaged. */
  read(kind: RecordKind, place: number): ReferenceRecord | null;
}

export function openRecords(layout: Layout, counts: Readonly<Record<RecordKind, number>>): Records {
  const offsets = layout.words('ROFF');
  const sums = layout.words('RSUM');
  const bytes = layout.bytes('RBLK');
  const firstBlocks = new Map<RecordKind, number>();
  let blocks = 0;
  for (const kind of KINDS) {
    firstBlocks.set(kind, blocks);
    blocks += Math.ceil(counts[kind] / ROWS_A_BLOCK);
  }
  const kept = new Map<number, readonly string[]>();
  const linesOf = (block: number): readonly string[] => {
    const known = kept.get(block);
    if (known) {
      kept.delete(block);
      kept.set(block, known);
      return known;
    }
    const deflated = bytes.subarray(offsets[block] ?? 0, offsets[block + 1] ?? 0);
    const lines = checksum(deflated) === sums[block] ? unpack(deflated) : [];
    const [oldest] = kept.keys();
    if (kept.size >= BLOCKS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(block, lines);
    return lines;
  };
  return {
    read(kind, place) {
      const line = linesOf((firstBlocks.get(kind) ?? 0) + Math.floor(place / ROWS_A_BLOCK))[place % ROWS_A_BLOCK];
      const parsed = line === undefined ? null : parseRow(line);
      return parsed?.kind === 'row' && parsed.row.kind === kind ? parsed.row : null;
    },
  };
}

/** A hundred long rows; where a block has more, room is made for it alone. */
const room = once(() => new Uint8Array(256 * 1024));

function unpack(deflated: Uint8Array): readonly string[] {
  try {
    const inflated = inflateSync(deflated, { out: room() });
    const isWhole = inflated.length < room().length;
    return strFromU8(isWhole ? inflated : inflateSync(deflated)).split('\n');
  } catch {
    return [];
  }
}
