import { fold } from '../text/fold.ts';
import { hashString } from '../text/hash.ts';
import { type Buckets, bucketBits, bucketOf, openBuckets, orderBy, startOf, writeBuckets } from './buckets.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';

/** How common a word is, in levels of twice as much each: 0 never met, 1 once, 2 two or three times, up to 15. */
export interface Commonness {
  /** As a word of the language. */
  readonly word: number;
  /** As a part of people's names. */
  readonly name: number;
}

export const NEVER_MET: Commonness = { word: 0, name: 0 };
export type WordEntry = readonly [word: string, Commonness];

const HIGHEST = 15;
const WORDS_A_BUCKET = 8;

const hashOfWord = (word: string): number => hashString(fold(word)) >>> 0;

/** The level of a count. */
export function levelOf(count: number): number {
  return count <= 0 ? 0 : Math.min(HIGHEST, 1 + Math.floor(Math.log2(count)));
}

/** Words by hash: the bucket is its upper bits, the lower 16 stand in `rests`; both levels share a byte. */
export interface WordTable {
  readonly buckets: Buckets;
  readonly rests: Uint16Array;
  readonly levels: Uint8Array;
}

/** The sections of a list of words; a word that stands in it twice has the greater of its levels. */
export function writeWords(entries: Iterable<WordEntry>): Section[] {
  const levels = new Map<number, number>();
  for (const [word, { word: asWord, name }] of entries) {
    const hash = hashOfWord(word);
    const known = levels.get(hash) ?? 0;
    levels.set(hash, Math.max(known >> 4, asWord) * 16 + Math.max(known & 15, name));
  }
  const hashes = Uint32Array.from(levels.keys());
  const order = orderBy(hashes);
  const bits = bucketBits(hashes.length, WORDS_A_BUCKET);
  const sorted = order.map((at) => hashes[at] ?? 0);
  return [
    writeBuckets('WBKT', sorted, bits),
    { tag: 'WRST', data: Uint16Array.from(sorted) },
    { tag: 'WLVL', data: Uint8Array.from(sorted, (hash) => levels.get(hash) ?? 0) },
  ];
}

export function openWords(layout: Layout): WordTable {
  const rests = layout.halves('WRST');
  return { buckets: openBuckets(layout, 'WBKT', rests.length), rests, levels: layout.bytes('WLVL') };
}

/** How common a word is in one pack, letter case and diacritics aside. */
export function commonnessIn(table: WordTable, word: string): Commonness {
  if (table.rests.length === 0) return NEVER_MET;
  const hash = hashOfWord(word);
  const bucket = bucketOf(hash, table.buckets.bits);
  const end = startOf(table.buckets, bucket + 1);
  for (let at = startOf(table.buckets, bucket); at < end; at++) {
    const level = table.levels[at] ?? 0;
    if (table.rests[at] === (hash & 0xffff)) return { word: level >> 4, name: level & 15 };
  }
  return NEVER_MET;
}
