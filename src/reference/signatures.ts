import type { Section } from './format.ts';
import type { Layout } from './layout.ts';

/**
 * A passage's words in a few bits each, in half bytes: one for the 8 commonest words of the pack, two for the next 64, three
 * for all others, which keep 10 bits of their hash. Common words are told apart exactly, others almost always.
 */
export interface Signatures {
  /** Half bytes of each passage. */
  readonly lengths: Uint8Array;
  /** Where each block of passages begins, in half bytes. */
  readonly offsets: Uint32Array;
  readonly halves: Uint8Array;
  /** Numbers of the terms that have a code of their own, commonest first. */
  readonly common: Uint32Array;
}

/** Positions are found by adding up the lengths of up to so many passages. */
const PASSAGE_BLOCK = 16;
const ONE_HALF = 8;
const TWO_HALVES = 64;
export const OWN_CODES = ONE_HALF + TWO_HALVES;
const OTHERS = 1024;
/** Every code is below this. */
export const CODES = OWN_CODES + OTHERS;

/** The code of a word with no code of its own. */
export function hashCode(hash: number): number {
  return OWN_CODES + (hash & (OTHERS - 1));
}

/** The sections for the words of passages, given as codes; `ends` says where each passage ends in them. */
export function writeSignatures(codes: Uint16Array, ends: readonly number[], common: Uint32Array): Section[] {
  const lengths = new Uint8Array(ends.length);
  const offsets = new Uint32Array(Math.ceil(ends.length / PASSAGE_BLOCK));
  const bytes = new Uint8Array(Math.ceil((codes.length * 3) / 2) + 1);
  let used = 0;
  const put = (half: number) => {
    bytes[used >>> 1] = (bytes[used >>> 1] ?? 0) | (half << (4 * (used & 1)));
    used++;
  };
  let from = 0;
  ends.forEach((to, passage) => {
    if (passage % PASSAGE_BLOCK === 0) offsets[passage / PASSAGE_BLOCK] = used;
    const before = used;
    for (const code of codes.subarray(from, to)) putCode(code, put);
    lengths[passage] = used - before;
    from = to;
  });
  return [
    { tag: 'SCOM', data: common },
    { tag: 'SLEN', data: lengths },
    { tag: 'SOFF', data: offsets },
    { tag: 'SSIG', data: bytes.slice(0, (used >>> 1) + 1) },
  ];
}

function putCode(code: number, put: (half: number) => void) {
  if (code < ONE_HALF) put(code);
  else if (code < OWN_CODES) {
    put(8 + ((code - ONE_HALF) >>> 4));
    put((code - ONE_HALF) & 15);
  } else {
    put(12 + ((code - OWN_CODES) >>> 8));
    put(((code - OWN_CODES) >>> 4) & 15);
    put((code - OWN_CODES) & 15);
  }
}

export function openSignatures(layout: Layout): Signatures {
  return {
    lengths: layout.bytes('SLEN'),
    offsets: layout.words('SOFF'),
    halves: layout.bytes('SSIG'),
    common: layout.words('SCOM'),
  };
}

/** Writes the codes of a passage to `into` (at least 256 long) and returns how many there are. */
export function readCodes({ lengths, offsets, halves }: Signatures, passage: number, into: Uint16Array): number {
  let at = offsets[Math.floor(passage / PASSAGE_BLOCK)] ?? 0;
  for (let before = passage - (passage % PASSAGE_BLOCK); before < passage; before++) at += lengths[before] ?? 0;
  const end = at + (lengths[passage] ?? 0);
  let count = 0;
  while (at < end) {
    const half = halfAt(halves, at);
    if (half < 8) {
      into[count++] = half;
      at++;
    } else if (half < 12) {
      into[count++] = ONE_HALF + ((half - 8) << 4) + halfAt(halves, at + 1);
      at += 2;
    } else {
      into[count++] = OWN_CODES + ((half - 12) << 8) + (halfAt(halves, at + 1) << 4) + halfAt(halves, at + 2);
      at += 3;
    }
  }
  return count;
}

function halfAt(halves: Uint8Array, at: number): number {
  return ((halves[at >>> 1] ?? 0) >>> (4 * (at & 1))) & 15;
}
