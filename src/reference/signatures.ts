import type { Section } from './format.ts';
import type { Layout } from './layout.ts';

/**
 * A passage's words in a few bits each. Two bits say the class, then follow 2, 4, 6 or 8 bits: the 4 commonest words of the
 * pack, the next 16, the next 64, and 8 bits of the hash of all others. Common words are told apart exactly.
 */
export interface Signatures {
  /** Length of each passage in pairs of bits. */
  readonly lengths: Uint8Array;
  /** Where each block of passages begins, in pairs of bits. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
  /** The code of a word, given its number in the dictionary and its hash. */
  codeOf(term: number, hash: number): number;
}

/** Positions are found by adding up the lengths of up to so many passages. */
const PASSAGE_BLOCK = 16;
/** The first code of each class, and the end. */
const CLASSES = [0, 4, 20, 84, 340] as const;
export const OWN_CODES = CLASSES[3];
/** Every code is below this. */
export const CODES = CLASSES[4];
/** A passage of so many words fits whatever they are: each takes at most 5 pairs of bits, and a byte tells the length. */
export const MOST_WORDS = 50;

/** The code of a word with no code of its own. */
export function hashCode(hash: number): number {
  return OWN_CODES + (hash & 0xff);
}

/** The sections for the words of passages, given as codes; `ends` says where each passage ends in them. */
export function writeSignatures(codes: Uint16Array, ends: readonly number[], common: Uint32Array): Section[] {
  const lengths = new Uint8Array(ends.length);
  const offsets = new Uint32Array(Math.ceil(ends.length / PASSAGE_BLOCK));
  // a code may be written over the byte after its last one
  const bytes = new Uint8Array(Math.ceil((codes.length * 5) / 4) + 2);
  let used = 0;
  let from = 0;
  ends.forEach((to, passage) => {
    if (passage % PASSAGE_BLOCK === 0) offsets[passage / PASSAGE_BLOCK] = used;
    const before = used;
    for (const code of codes.subarray(from, to)) {
      const kind = code < CLASSES[1] ? 0 : code < CLASSES[2] ? 1 : code < CLASSES[3] ? 2 : 3;
      const bits = (kind | ((code - (CLASSES[kind] ?? 0)) << 2)) << (2 * (used & 3));
      bytes[used >>> 2] = (bytes[used >>> 2] ?? 0) | bits;
      bytes[(used >>> 2) + 1] = bits >>> 8;
      used += 2 + kind;
    }
    lengths[passage] = used - before;
    from = to;
  });
  return [
    { tag: 'SCOM', data: common },
    { tag: 'SLEN', data: lengths },
    { tag: 'SOFF', data: offsets },
    { tag: 'SSIG', data: bytes.slice(0, (used >>> 2) + 2) },
  ];
}

export function openSignatures(layout: Layout): Signatures {
  const common = layout.words('SCOM');
  let codes: Map<number, number> | null = null;
  return {
    lengths: layout.bytes('SLEN'),
    offsets: layout.words('SOFF'),
    bytes: layout.bytes('SSIG'),
    codeOf(term, hash) {
      codes ??= new Map(Array.from(common.subarray(0, OWN_CODES), (one, code) => [one, code]));
      return codes.get(term) ?? hashCode(hash);
    },
  };
}

/** Writes the codes of a passage to `into` (at least 128 long) and returns how many there are. */
export function readCodes({ lengths, offsets, bytes }: Signatures, passage: number, into: Uint16Array): number {
  let at = offsets[passage >>> 4] ?? 0;
  for (let before = passage & ~(PASSAGE_BLOCK - 1); before < passage; before++) at += lengths[before] ?? 0;
  const end = at + (lengths[passage] ?? 0);
  let count = 0;
  while (at < end) {
    const bits = ((bytes[at >>> 2] ?? 0) | ((bytes[(at >>> 2) + 1] ?? 0) << 8)) >>> (2 * (at & 3));
    const kind = bits & 3;
    // 4, 20 and 84 are a third of 4 ** (kind + 1) - 4
    into[count++] = (((4 << (2 * kind)) - 4) / 3 + ((bits >>> 2) & ((4 << (2 * kind)) - 1))) | 0;
    at += 2 + kind;
  }
  return count;
}
