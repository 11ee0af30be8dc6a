/** The names of the oldest entries that must go so that the sizes of the others stay within the budget. */
export function oldestOver(
  budget: number,
  entries: readonly { readonly name: string; readonly touched: number; readonly size: number }[],
): string[] {
  let left = budget;
  const out: string[] = [];
  for (const { name, size } of [...entries].sort((a, b) => b.touched - a.touched)) {
    left -= size;
    if (left < 0) out.push(name);
  }
  return out;
}
