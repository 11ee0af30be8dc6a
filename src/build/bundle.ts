import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { complaintsAbout } from './budgets.ts';
import { SRC } from './paths.ts';

/** The scripts of the extension: the name of the file, and where each starts. */
const SCRIPTS: Readonly<Record<string, string>> = {
  background: 'background/main.ts',
  content: 'content/main.ts',
  gate: 'content/gate.ts',
  popup: 'popup/main.ts',
  welcome: 'welcome/main.ts',
};

const SHARED = {
  bundle: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  absWorkingDir: join(SRC, '..'),
} as const satisfies BuildOptions;

/** The oldest browsers that the manifest admits. */
const TARGET = ['chrome120', 'firefox142'];
/**
 * Both read `\p{L}`; they differ in the version of Unicode, for which esbuild would write `new RegExp` in the place of each such literal:
 * then a function makes and compiles its expressions anew at every call.
 */
const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/**
 * Bundles the extension's scripts into `out`. Throws with all complaints when a bundle breaks its budget.
 * @param packHash the SHA-256 of the bundled pack, in hexadecimal
 */
export async function bundleExtension(out: string, packHash: string): Promise<Metafile> {
  const shared = { ...SHARED, outdir: out, target: TARGET, supported: SUPPORTED, minify: true } as const;
  const scripts = await build({
    ...shared,
    entryPoints: Object.fromEntries(Object.entries(SCRIPTS).map(([name, path]) => [name, join(SRC, path)])),
    format: 'iife',
    define: { PACK_SHA256: JSON.stringify(packHash) },
  });
  // Modules: what reads DOCX and PDF is large, and is loaded by the options page's worker only when such a file is chosen.
  const options = await build({
    ...shared,
    entryPoints: {
      options: join(SRC, 'options/main.ts'),
      'source-worker': join(SRC, 'options/source-worker.ts'),
    },
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
  const metafile = {
    inputs: { ...scripts.metafile.inputs, ...options.metafile.inputs },
    outputs: { ...scripts.metafile.outputs, ...options.metafile.outputs },
  };
  const complaints = complaintsAbout(metafile);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return metafile;
}

/** Bundles the terminal's program; what comes from npm stays in node_modules. */
export async function bundleTerminal(out: string): Promise<void> {
  await build({
    ...SHARED,
    entryPoints: [join(SRC, 'cli/main.ts')],
    outfile: out,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  });
}

/** The bytes of each bundle, for the build's last line. */
export function sizesOf(metafile: Metafile): string {
  return Object.entries(metafile.outputs)
    .map(([path, { bytes }]) => `${basename(path)} ${(bytes / 1000).toFixed(1)} kB`)
    .join(', ');
}
