import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../src/build/build.ts';
import { ensureBrowser } from '../../src/build/find-browser.ts';
import { ROOT } from '../../src/build/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The programs of the browsers, and the folder of a build of its own: another build may clear `dist` at any time. */
    chromium: string;
    firefox: string;
    built: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const built = join(ROOT, 'node_modules/.cache/sic-e2e');
  project.provide('chromium', await ensureBrowser('chromium'));
  project.provide('firefox', await ensureBrowser('firefox'));
  await buildAll(built);
  project.provide('built', built);
}
