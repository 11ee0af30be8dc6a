/** Words. Two words further apart have little to do with each other. */
const REACH = 4;

/**
 * How much of what stands near each other in one text does so in another, in the unit of `rarity`: for each pair of words the
 * rarer one's, divided by both distances, once.
 */
export function nearby(terms: readonly string[], others: readonly string[], rarity: (term: string) => number): number {
  const places = new Map(others.map((term, at) => [term, at]));
  const pairs = new Map<string, number>();
  terms.forEach((term, at) => {
    const here = places.get(term);
    if (here === undefined) return;
    for (let ahead = 1; ahead < REACH && at + ahead < terms.length; ahead++) {
      const next = terms[at + ahead] ?? '';
      const apart = Math.abs((places.get(next) ?? Number.POSITIVE_INFINITY) - here);
      if (apart === 0 || apart >= REACH) continue;
      const pair = term < next ? `${term} ${next}` : `${next} ${term}`;
      const weight = Math.min(rarity(term), rarity(next)) / (apart * ahead);
      pairs.set(pair, Math.max(pairs.get(pair) ?? 0, weight));
    }
  });
  return [...pairs.values()].reduce((sum, weight) => sum + weight, 0);
}
