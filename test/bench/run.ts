import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * `npm run bench [-- open exact similar statements size] [-- --rows FILE] [-- --json]`: bundles the bench as the extension is bundled and runs that. Run straight
 * through a TypeScript loader our code would be measured with the loader's wrappers around every function.
 */
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
  ['--expose-gc', '--max-old-space-size=6000', join(folder, 'bench.mjs'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
