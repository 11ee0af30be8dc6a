import { inflateSync } from 'fflate';
import { once } from '../text/once.ts';
import { fromUtf8 } from '../text/utf8.ts';
import { checksum, KINDS } from './format.ts';
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

/** In bytes: a place for a block, which holds some 10 kB, so that one need not be made for each. */
const room = once(() => new Uint8Array(256 * 1024));

function unpack(deflated: Uint8Array): readonly string[] {
  try {
    const inflated = inflateSync(deflated, { out: room() });
    const isWhole = inflated.length < room().length;
    return fromUtf8(isWhole ? inflated : inflateSync(deflated)).split('\n');
  } catch {
    return [];
  }
}
