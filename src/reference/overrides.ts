import { emptyTokens, tokenise } from '../text/tokens.ts';
import { allIds, recordsWithHash } from './id-table.ts';
import { bearersOf, findName, nameText } from './name-table.ts';
import type { Pack } from './pack.ts';
import { kindAt, readRecord } from './pack-records.ts';

/** For each pack: its records that a later pack's record replaces, and that record. */
export type Replaced = ReadonlyMap<number, { readonly pack: number; readonly index: number }>[];

/**
 * Finds the records that later packs override: same kind and same id, or same kind and same first name. A pack that is not
 * trusted stands beside the others and overrides nothing. Goes through the smaller pack of every two, and reads rows only
 * where hashes agree.
 */
export function findOverrides(packs: readonly Pack[]): Replaced {
  return packs.map((earlier, at) => {
    const replaced = new Map<number, { pack: number; index: number }>();
    packs.forEach((later, pack) => {
      if (pack <= at || !later.info.trusted) return;
      for (const [old, index] of sameIds(earlier, later)) replaced.set(old, { pack, index });
      for (const [old, index] of sameNames(earlier, later)) replaced.set(old, { pack, index });
    });
    return replaced;
  });
}

type Pairs = [earlier: number, later: number][];

/** Pairs of records of two packs, from the pairs found by going through the smaller pack. */
function bySmaller(
  earlier: Pack,
  later: Pack,
  size: (pack: Pack) => number,
  pairs: (small: Pack, large: Pack) => Pairs,
): Pairs {
  if (size(later) <= size(earlier)) return pairs(later, earlier).map(([small, large]) => [large, small]);
  return pairs(earlier, later);
}

function sameIds(earlier: Pack, later: Pack): Pairs {
  return bySmaller(
    earlier,
    later,
    (pack) => pack.size,
    (small, large) => {
      const clashes: Pairs = [];
      for (const { hash, record } of allIds(small.ids))
        for (const other of recordsWithHash(large.ids, hash)) clashes.push([record, other]);
      // in the order of the rows, so that every block is unpacked once
      clashes.sort(([a], [b]) => a - b);
      return clashes.filter(([a, b]) => {
        const [one, other] = [readRecord(small, a), readRecord(large, b)];
        return one && other && one.kind === other.kind && one.id === other.id;
      });
    },
  );
}

function sameNames(earlier: Pack, later: Pack): Pairs {
  const tokens = emptyTokens();
  return bySmaller(
    earlier,
    later,
    (pack) => pack.names.count,
    (small, large) => {
      const pairs: Pairs = [];
      for (let name = 0; name < small.names.count; name++) {
        const bearers = bearersOf(small.names, name, true);
        if (bearers.length === 0) continue;
        tokenise(nameText(small.names, name), tokens);
        const other = findName(large.names, tokens, tokens.count);
        if (other < 0) continue;
        for (const bearer of bearers)
          for (const index of bearersOf(large.names, other, true))
            if (kindAt(small, bearer) === kindAt(large, index)) pairs.push([bearer, index]);
      }
      return pairs;
    },
  );
}
