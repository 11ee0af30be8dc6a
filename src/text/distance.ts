/**
 * Edit distance with insertions, deletions, substitutions and transpositions of neighbours (optimal string alignment), in
 * UTF-16 code units; -1 where it is greater than `limit`. Only the band of width 2 * limit + 1 is computed (Ukkonen 1985).
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return -1;
  const width = b.length + 1;
  let before = new Int32Array(width);
  let previous = Int32Array.from({ length: width }, (_, j) => j);
  let row = new Int32Array(width);
  for (let i = 1; i <= a.length; i++) {
    row.fill(limit + 1);
    if (i <= limit) row[0] = i;
    let least = i <= limit ? i : limit + 1;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(previous, j - 1) + (same ? 0 : 1), at(previous, j) + 1, at(row, j - 1) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, at(before, j - 2) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return -1;
    [before, previous, row] = [previous, row, before];
  }
  const distance = at(previous, b.length);
  return distance <= limit ? distance : -1;
}

const at = (row: Int32Array, index: number): number => row[index] ?? 0;
