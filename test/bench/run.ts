import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { benchBrowser } from './browser.ts';
import type { Figure } from './measure.ts';
import { benchOwn } from './own.ts';
import { benchPage } from './page.ts';
import { written } from './written.ts';

/**
 * `npm run bench [-- open exact similar statements quotations verdicts size page own browser] [-- --rows FILE] [-- --json]`. What runs in this process is bundled as the extension
 * is: run straight through a TypeScript loader our code would be measured with the loader's wrappers around every function.
 * `page`, `own` and `browser` run in browsers, which get the extension as it is built.
 */
const args = process.argv.slice(2);
const IN_BROWSERS: ReadonlyMap<string, () => Promise<Figure[]>> = new Map([
  ['page', benchPage],
  ['own', benchOwn],
  ['browser', benchBrowser],
]);
const others = args.filter((arg) => !IN_BROWSERS.has(arg));
const inBrowsers = args.flatMap((arg) => IN_BROWSERS.get(arg) ?? []);
for (const bench of inBrowsers) process.stdout.write(written(await bench(), args.includes('--json')));
if (inBrowsers.length === 0 || others.some((arg) => !arg.startsWith('--'))) runBundled(others);

function runBundled(rest: readonly string[]): void {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, 'node_modules/.cache/sic-bench');
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: join(folder, 'bench.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6000', join(folder, 'bench.mjs'), ...rest],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
