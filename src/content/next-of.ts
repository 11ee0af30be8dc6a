/** Words with a place on the page. */
interface Placed {
  readonly range: Range;
}

/**
 * The entry after (or before) the current one, round the ends; without a current one, the first that stands in or below
 * the window (or the last above it). `entries` are in reading order.
 */
export function nextOf<Entry extends Placed>(
  entries: readonly Entry[],
  current: Entry | null,
  by: 1 | -1,
): Entry | null {
  const at = current ? entries.indexOf(current) : -1;
  if (at >= 0) return entries.at((at + by) % entries.length) ?? null;
  const isBelow = ({ range }: Entry) => range.getBoundingClientRect().top >= 0;
  if (by === 1) return entries.find(isBelow) ?? entries[0] ?? null;
  return entries.filter((entry) => !isBelow(entry)).at(-1) ?? entries.at(-1) ?? null;
}
