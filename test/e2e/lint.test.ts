import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import webExt from 'web-ext';

/**
 * What the store's linter may say: Readability writes `innerHTML` twice, into a clone that is never shown. Everything else
 * is put into pages with `textContent`.
 */
const ALLOWED = new Set(['content.js UNSAFE_VAR_ASSIGNMENT']);

test("the store's linter has nothing to say but what is allowed", async () => {
  const { errors, warnings, notices } = await webExt.cmd.lint(
    { sourceDir: join(inject('built'), 'firefox'), output: 'none', noInput: true, artifactsDir: inject('built') },
    { shouldExitProgram: false },
  );
  const said = [...errors, ...warnings, ...notices].map(({ file, code }) => `${file} ${code}`);
  expect(said.filter((line) => !ALLOWED.has(line))).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(2);
});
