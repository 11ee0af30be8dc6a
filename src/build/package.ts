import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { sizesOf } from './bundle.ts';
import { BROWSERS } from './manifest.ts';
import { DIST, ROOT } from './paths.ts';
import { zipFolder } from './zip.ts';

/** `npm run package`: builds, and packs both extensions for the stores. */
console.log(sizesOf(await buildAll(DIST)));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
for (const browser of BROWSERS) {
  const bytes = zipFolder(join(DIST, browser));
  const name = `sic-${version}-${browser}.zip`;
  writeFileSync(join(DIST, name), bytes);
  console.log(`dist/${name}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}
