import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openReference } from '../reference/open-reference.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { Reference } from '../reference/reference.ts';
import { type Signer, signerOf } from '../reference/signature.ts';
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
export async function loadReference(packs: readonly string[], bundled: boolean): Promise<Reference> {
  const paths = bundled ? [bundledPath(), ...packs] : packs;
  const read = await Promise.all(paths.map(readPack));
  return openReference(read.map(({ pack }) => pack));
}

function bundledPath(): string {
  const paths = BUNDLED.map((url) => fileURLToPath(new URL(url, import.meta.url)));
  const path = paths.find((candidate) => existsSync(candidate));
  if (!path)
    throw new Failure('the bundled reference is missing: run npm run build, or leave it out with --no-bundled');
  return path;
}

/** Reads and opens one pack, or says in a sentence why it cannot be used. */
export async function readPack(path: string): Promise<{ pack: Pack; signer: Signer }> {
  const bytes = readFile(path, 'a file made by sic pack build');
  const pack = openPack(bytes, { trusted: true });
  if (pack.kind === 'refused') throw new Failure(`${path} cannot be used: ${pack.reason}`);
  const signer = await signerOf(bytes);
  if (signer.kind === 'refused') throw new Failure(`${path} cannot be used: ${signer.reason}`);
  return { pack, signer };
}

/** @param what is expected there, for the sentence that says that it cannot be read */
export function readFile(path: string, what: string): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} could not be read (${firstLine(error)}): name ${what}`);
  }
}
