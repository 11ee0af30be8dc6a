import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { bundleExtension, bundleTerminal, sizesOf } from './bundle.ts';
import { licencesFor } from './licences.ts';
import { BROWSERS, type ManifestSource, manifestFor } from './manifest.ts';
import { DIST, ROOT, SRC } from './paths.ts';
import { compileReference } from './reference.ts';

/** The bundled pack's file, beside the terminal's program and in each extension. */
const REFERENCE = 'reference.sicpack';
/** What the licences of bundled packages want to have beside them. */
const LICENCES = 'licences.txt';

/** Files and folders that are copied as they are: where they stand in src/, and their name in the extension. */
export const STATIC: readonly (readonly [string, string])[] = [
  ['popup/popup.html', 'popup.html'],
  ['popup/popup.css', 'popup.css'],
  ['options/options.html', 'options.html'],
  ['options/options.css', 'options.css'],
  ['welcome/welcome.html', 'welcome.html'],
  ['welcome/welcome.css', 'welcome.css'],
  ['browser/tokens.css', 'tokens.css'],
  ['browser/managed-schema.json', 'managed-schema.json'],
  ['page/marks.css', 'marks.css'],
  ['_locales', '_locales'],
];

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Builds both extensions and the terminal's program into `out`; gives what went into the bundles. */
export async function buildAll(out: string): Promise<Metafile> {
  const source: ManifestSource = json('manifest.json');
  const { version } = json('package.json');
  const bundles = join(out, 'bundles');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(bundles, { recursive: true });
  const reference = compileReference(join(SRC, 'reference/tables'));
  const hash = createHash('sha256').update(reference).digest('hex');
  const [metafile] = await Promise.all([bundleExtension(bundles, hash), bundleTerminal(join(out, 'sic.mjs'))]);
  const licences = licencesFor(Object.keys(metafile.inputs));
  writeFileSync(join(out, REFERENCE), reference);
  for (const browser of BROWSERS) {
    const folder = join(out, browser);
    cpSync(bundles, folder, { recursive: true });
    for (const [from, to] of STATIC) cpSync(join(SRC, from), join(folder, to), { recursive: true });
    cpSync(join(ROOT, 'icons'), join(folder, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
    writeFileSync(join(folder, REFERENCE), reference);
    writeFileSync(join(folder, LICENCES), licences);
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(source, browser, version), null, 2)}\n`);
  }
  rmSync(bundles, { recursive: true });
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(sizesOf(await buildAll(DIST)));
