import { CODES, readCodes, type Signatures } from './signatures.ts';
import type { Query } from './statement-search.ts';

/** What it is worth, in eighths of bits, that two words that stand together also stand together in the passage. */
const NEIGHBOURS = 6;

const codes = new Uint16Array(256);
/** For each code the last place of the query that has it, + 1; all zero in between. */
const lastPlaces = new Uint16Array(CODES);

const best = new Int32Array(512);
const matched = new Int32Array(512);
const before = new Uint16Array(512);
const queryCodes = new Int32Array(512);

/** Holds passages against a query until `end` is called; one query at a time. */
export interface Comparison {
  /**
   * What a passage has in common with the query, in eighths of bits: the heaviest common subsequence, found by going through
   * the matches as in Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", CACM 20(5), 1977.
   */
  inCommon(passage: number): number;
  end(): void;
}

/** Begins to compare; a query may have up to 511 words. */
export function compareWith(signatures: Signatures, { tokens, weights }: Query, terms: Int32Array): Comparison {
  const size = tokens.count;
  for (let at = 0; at < size; at++) {
    const term = terms[at] ?? -1;
    const code = term < 0 ? -1 : signatures.codeOf(term, tokens.hashes[at] ?? 0);
    queryCodes[at] = code;
    if (code < 0) continue;
    before[at] = lastPlaces[code] ?? 0;
    lastPlaces[code] = at + 1;
  }
  return {
    inCommon: (passage) => heaviestCommon(size, weights, readCodes(signatures, passage, codes)),
    end() {
      for (let at = 0; at < size; at++) if ((queryCodes[at] ?? -1) >= 0) lastPlaces[queryCodes[at] ?? 0] = 0;
    },
  };
}

/** The same for the passage whose `length` codes were read, and the query whose places are set. */
function heaviestCommon(size: number, weights: Int32Array, length: number): number {
  best.fill(0, 0, size + 1);
  matched.fill(-2, 0, size + 1);
  for (let at = 0; at < length; at++) {
    for (let place = lastPlaces[codes[at] ?? 0] ?? 0; place > 0; place = before[place - 1] ?? 0) {
      const together = matched[place - 1] === at - 1 ? NEIGHBOURS : 0;
      const sum = (best[place - 1] ?? 0) + (weights[place - 1] ?? 0) + together;
      matched[place] = at;
      for (let after = place; after <= size && (best[after] ?? 0) < sum; after++) best[after] = sum;
    }
  }
  return best[size] ?? 0;
}
