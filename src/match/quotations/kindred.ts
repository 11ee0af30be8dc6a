/** A word that stands in another wording of the same statements, and how surely: 0 to 1. */
export interface Kin {
  readonly term: string;
  readonly share: number;
}

/** Statements in which two words must stand for each other: of fewer, most are chance. */
const TOGETHER_LEAST = 3;
/** Share (Dice's coefficient) below which two words are only of one topic. */
const SHARE_LEAST = 0.03;
/** Words that one word may stand for. */
const KIN_MOST = 3;
/** Words. In longer wordings it cannot be told which word stands for which. */
const WORDING_MOST = 40;

/**
 * Words that stand for each other, as the statements themselves show: where a statement has two wordings (a title, a
 * translation), what only the one says is said by something that only the other says. Nearest first. After Berger & Lafferty
 * 1999 (Information Retrieval as Statistical Translation), counted with Dice's coefficient instead of estimated.
 * @param statements the terms of each wording, the statement's own first
 */
export function kindredOf(statements: Iterable<readonly (readonly string[])[]>): ReadonlyMap<string, readonly Kin[]> {
  const alone = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const [own = [], ...others] of statements) {
    for (const other of others) {
      if (own.length > WORDING_MOST || other.length > WORDING_MOST) continue;
      const [here, there] = [only(own, other), only(other, own)];
      for (const term of [...here, ...there]) count(alone, term);
      for (const a of here) for (const b of there) count(countsOf(together, a < b ? a : b), a < b ? b : a);
    }
  }
  return nearestOf(together, alone);
}

function only(terms: readonly string[], others: readonly string[]): ReadonlySet<string> {
  return new Set(terms.filter((term) => !others.includes(term)));
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}

function countsOf(together: Map<string, Map<string, number>>, term: string): Map<string, number> {
  const counts = together.get(term) ?? new Map<string, number>();
  together.set(term, counts);
  return counts;
}

function nearestOf(
  together: ReadonlyMap<string, ReadonlyMap<string, number>>,
  alone: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Kin[]> {
  const kindred = new Map<string, Kin[]>();
  const add = (term: string, kin: Kin) => kindred.set(term, [...(kindred.get(term) ?? []), kin]);
  for (const [a, counts] of together) {
    for (const [b, both] of counts) {
      const share = (2 * both) / ((alone.get(a) ?? 0) + (alone.get(b) ?? 0));
      if (both < TOGETHER_LEAST || share < SHARE_LEAST) continue;
      add(a, { term: b, share });
      add(b, { term: a, share });
    }
  }
  for (const [term, kin] of kindred) kindred.set(term, kin.sort((a, b) => b.share - a.share).slice(0, KIN_MOST));
  return kindred;
}
