import type { Metafile } from 'esbuild';

/** Most bytes of a bundle that reaches pages: what a page can bear beside its own scripts (design.md). */
export const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['gate.js', 15_000],
  ['content.js', 160_000],
]);

/** Rooms that must never be part of what reaches pages: the reference and everything that needs it. */
const KEPT_OUT = ['src/reference/', 'src/match/', 'src/romanise/'];

/** What is wrong with the bundles that reach pages, in words; empty when all is well. */
export function complaintsAbout(metafile: Metafile): string[] {
  return Object.entries(metafile.outputs).flatMap(([path, output]) => {
    const name = path.split('/').pop() ?? path;
    const budget = BUDGETS.get(name);
    if (budget === undefined) return [];
    const complaints = output.bytes > budget ? [`${name} has ${output.bytes} bytes; its budget is ${budget}`] : [];
    for (const input of Object.keys(output.inputs)) {
      const room = KEPT_OUT.find((kept) => input.includes(kept));
      if (room) complaints.push(`${name} holds ${input}: ${room} stays out of pages`);
    }
    return complaints;
  });
}
