/**
 * Which terms of a passage are indexed. A quotation is often one half of a statement with some words changed, so it is not
 * enough to take the rarest terms: every half of the passage must hold some of them.
 */
export const TERMS_EACH_HALF = 4;

/** Distinct terms of a passage, rarest first, until every contiguous half of it holds `TERMS_EACH_HALF` (or all it has). */
export function chooseTerms(passage: Uint32Array, frequencies: Uint32Array, each = TERMS_EACH_HALF): number[] {
  const half = Math.ceil(passage.length / 2);
  const held = new Uint8Array(passage.length - half + 1);
  const places = new Map<number, number[]>();
  passage.forEach((term, at) => {
    const known = places.get(term);
    if (known) known.push(at);
    else places.set(term, [at]);
  });
  const byRarity = [...places.keys()].sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0) || a - b);
  const chosen: number[] = [];
  for (const term of byRarity) {
    const windows = windowsWith(places.get(term) ?? [], half, held.length);
    if (windows.every((window) => (held[window] ?? 0) >= each)) continue;
    for (const window of windows) held[window] = (held[window] ?? 0) + 1;
    chosen.push(term);
  }
  return chosen;
}

/** The windows of `half` tokens, by their first one, that hold at least one of some places. */
function windowsWith(places: readonly number[], half: number, windows: number): number[] {
  const holding: number[] = [];
  for (let window = 0; window < windows; window++)
    if (places.some((at) => at >= window && at < window + half)) holding.push(window);
  return holding;
}
