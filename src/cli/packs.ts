import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openReference } from '../reference/open-reference.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { Reference } from '../reference/reference.ts';
import { Failure, firstLine } from './failure.ts';

/** The options of every command that uses packs. */
export const PACK_OPTIONS = {
  pack: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
} as const;

/** `--pack A B page.html`: arguments that end in `.sicpack` are packs, too. */
export function packsAmong(
  named: readonly string[] | undefined,
  positionals: readonly string[],
): { packs: string[]; others: string[] } {
  const isPack = (path: string) => path.endsWith('.sicpack');
  return {
    packs: [...(named ?? []), ...positionals.filter(isPack)],
    others: positionals.filter((path) => !isPack(path)),
  };
}

/** Beside the built program, or in `dist/` when it runs from its source. */
const BUNDLED = ['./reference.sicpack', '../../dist/reference.sicpack'];

/** Opens the bundled pack, unless it is left out, and the others after it. A pack that is named on the command line is trusted. */
export function loadReference(packs: readonly string[], bundled: boolean): Reference {
  const paths = bundled ? [bundledPath(), ...packs] : packs;
  return openReference(paths.map(readPack));
}

function bundledPath(): string {
  const paths = BUNDLED.map((url) => fileURLToPath(new URL(url, import.meta.url)));
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path)
    throw new Failure('the bundled reference is missing: run npm run build, or leave it out with --no-bundled');
  return path;
}

/** Reads and opens one pack, or says in a sentence why it cannot be used. */
export function readPack(path: string): Pack {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} could not be read (${firstLine(error)}): name a file made by sic pack build`);
  }
  const pack = openPack(bytes, { trusted: true });
  if (pack.kind === 'refused') throw new Failure(`${path} cannot be used: ${pack.reason}`);
  return pack;
}
