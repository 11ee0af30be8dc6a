import { CODES, readCodes, type Signatures } from './signatures.ts';
import type { Query } from './statement-search.ts';

/** What it is worth, in eighths of bits, that two words that stand together also stand together in the passage. */
const NEIGHBOURS = 6;

const codes = new Uint16Array(256);
/** For each code the last place of the query that has it, + 1; all zero in between. */
const lastPlaces = new Uint16Array(CODES);

/**
 * A function that weighs what a passage has in common with the query, in the same order, in eighths of bits: the heaviest
 * common subsequence, found by going through the matches as in Hunt and Szymanski, "A fast algorithm for computing longest
 * common subsequences", CACM 20(5), 1977.
 */
export function comparer(signatures: Signatures, { tokens, weights }: Query, terms: Int32Array) {
  const queryCodes = new Int32Array(terms.length).fill(-1);
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? -1;
    if (term >= 0) queryCodes[at] = signatures.codeOf(term, tokens.hashes[at] ?? 0);
  }
  return (passage: number) => heaviestCommon(queryCodes, weights, readCodes(signatures, passage, codes));
}

const best = new Int32Array(512);
const matched = new Int32Array(512);
const before = new Uint16Array(512);

function heaviestCommon(queryCodes: Int32Array, weights: Int32Array, length: number): number {
  const size = queryCodes.length;
  for (let at = 0; at < size; at++) {
    const code = queryCodes[at] ?? -1;
    best[at + 1] = 0;
    matched[at + 1] = -2;
    if (code < 0) continue;
    before[at] = lastPlaces[code] ?? 0;
    lastPlaces[code] = at + 1;
  }
  best[0] = 0;
  matched[0] = -2;
  for (let at = 0; at < length; at++) {
    for (let place = lastPlaces[codes[at] ?? 0] ?? 0; place > 0; place = before[place - 1] ?? 0) {
      const together = matched[place - 1] === at - 1 ? NEIGHBOURS : 0;
      const sum = (best[place - 1] ?? 0) + (weights[place - 1] ?? 0) + together;
      matched[place] = at;
      for (let after = place; after <= size && (best[after] ?? 0) < sum; after++) best[after] = sum;
    }
  }
  for (let at = 0; at < size; at++) {
    const code = queryCodes[at] ?? -1;
    if (code >= 0) lastPlaces[code] = 0;
  }
  return best[size] ?? 0;
}
