import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import webExt from 'web-ext';

/**
 * What the store's linter may say, and how often: Readability writes `innerHTML` twice, into a clone that is never shown (`content.js`
 * for pages, `options.js` for files). Everything else is put into pages with `textContent`. JSZip (`lib.js`) and pdf.js can make code
 * of strings; the policy of extension pages forbids it, and both do without.
 */
const ALLOWED: ReadonlyMap<string, number> = new Map([
  ['content.js UNSAFE_VAR_ASSIGNMENT', 2],
  ['options.js UNSAFE_VAR_ASSIGNMENT', 2],
  ['lib.js DANGEROUS_EVAL', 3],
  ['pdfjs.js DANGEROUS_EVAL', 3],
]);

test("the store's linter has nothing to say but what is allowed", async () => {
  const { errors, warnings, notices } = await webExt.cmd.lint(
    { sourceDir: join(inject('built'), 'firefox'), output: 'none', noInput: true, artifactsDir: inject('built') },
    { shouldExitProgram: false },
  );
  const nameOf = (file: string | undefined) => file?.replace(/-[A-Z0-9]{8}(?=\.js$)/, '');
  const said = [...errors, ...warnings, ...notices].map(({ file, code }) => `${nameOf(file)} ${code}`);
  const counts = new Map<string, number>();
  for (const line of said) counts.set(line, (counts.get(line) ?? 0) + 1);
  expect([...counts].filter(([line, count]) => count > (ALLOWED.get(line) ?? 0))).toEqual([]);
});
