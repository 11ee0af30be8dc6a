import { TOKENISER_VERSION } from '../text/letters.ts';
import type { RecordKind } from './records.ts';

/** The layout of a pack; README.md in this folder describes every section. */
export const MAGIC = 'SICPACK\n';
/** Raised when older readers would misread a pack. */
export const FORMAT_VERSION = 2;
export { TOKENISER_VERSION };
export const HEADER_SIZE = 64;
export const ENTRY_SIZE = 24;
export const ALIGNMENT = 64;

/** The order of the records inside a pack. */
export const KINDS: readonly RecordKind[] = [
  'statement',
  'person',
  'outlet',
  'rendering',
  'confusion',
  'organisation',
  'place',
];

/** The position of the first record of each kind. */
export function firstPositions(counts: Readonly<Record<RecordKind, number>>): Map<RecordKind, number> {
  const firsts = new Map<RecordKind, number>();
  let next = 0;
  for (const kind of KINDS) {
    firsts.set(kind, next);
    next += counts[kind];
  }
  return firsts;
}

/**
 * Sections and the bytes of their elements, in the order of the file: what every article needs first, what is read on a
 * match last.
 */
export const ELEMENT_SIZE = {
  NBEG: 4,
  NBIT: 4,
  NBKT: 4,
  NPAR: 2,
  NLEN: 1,
  NOFF: 4,
  NPOL: 4,
  NALP: 2,
  NREC: 4,
  NMUL: 4,
  FBKT: 4,
  FENT: 4,
  TBKT: 4,
  TFPR: 2,
  TFRQ: 1,
  TOFF: 4,
  SPST: 4,
  POFF: 4,
  PPST: 4,
  SCOM: 4,
  SLEN: 1,
  SOFF: 4,
  SSIG: 1,
  SMOR: 4,
  IBKT: 4,
  ILOW: 4,
  IREC: 4,
  WBKT: 4,
  WRST: 2,
  WLVL: 1,
  UNAM: 1,
  UREC: 4,
  HSTR: 1,
  HOFF: 4,
  HREC: 4,
  META: 1,
  ROFF: 4,
  RSUM: 4,
  RBLK: 1,
} as const satisfies Record<string, 1 | 2 | 4>;
export type SectionTag = keyof typeof ELEMENT_SIZE;
export const SECTION_TAGS = Object.keys(ELEMENT_SIZE) as SectionTag[];

/** One section to write: its bytes and two numbers of its own (a width, a count of buckets), 0 where it has none. */
export interface Section {
  readonly tag: SectionTag;
  readonly data: Uint8Array | Uint16Array | Uint32Array;
  readonly parameter?: number;
}

/** A 32-bit checksum over little-endian words, the last one filled up with zeros; any change of one word changes it. */
export function checksum(bytes: Uint8Array): number {
  let sum = bytes.length | 0;
  const whole = bytes.length & ~3;
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, whole / 4);
    for (let at = 0; at < words.length; at++) sum = step(sum, words[at] ?? 0);
  } else {
    for (let at = 0; at < whole; at += 4) sum = step(sum, wordAt(bytes, at));
  }
  if (whole < bytes.length) sum = step(sum, wordAt(bytes, whole));
  return (sum ^ (sum >>> 15)) >>> 0;
}

function step(sum: number, word: number): number {
  const mixed = Math.imul(sum ^ word, 0x9e3779b1);
  return (mixed << 15) | (mixed >>> 17);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
