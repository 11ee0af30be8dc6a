import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { benchPage } from './page.ts';
import { written } from './written.ts';

/**
 * `npm run bench [-- open exact similar statements quotations size page] [-- --rows FILE] [-- --json]`. What runs in this process is bundled as the extension
 * is: run straight through a TypeScript loader our code would be measured with the loader's wrappers around every function.
 * `page` runs in a browser, which gets the extension as it is built.
 */
const args = process.argv.slice(2);
const others = args.filter((arg) => arg !== 'page');
const wantsPage = args.includes('page');
if (wantsPage) process.stdout.write(written(await benchPage(), args.includes('--json')));
if (!wantsPage || others.some((arg) => !arg.startsWith('--'))) runBundled(others);

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
