import type { Metafile } from 'esbuild';

/** Most bytes of a bundle that reaches pages: what was measured on the day of writing and a fifth more. */
export const BUDGETS: ReadonlyMap<string, number> = new Map([
  ['gate.js', 4_000],
  ['content.js', 74_000],
]);

/** Rooms that must never be part of what reaches pages: the reference, the lexicons, and everything that needs them. */
const KEPT_OUT = ['src/reference/', 'src/match/', 'src/romanise/', 'src/detect/', 'src/languages/'];

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
