import { browser } from '../browser/api.ts';
import { openReference as openPacks } from '../reference/open-reference.ts';
import { openPack } from '../reference/pack.ts';
import type { Reference } from '../reference/reference.ts';
import { dropPacks, hashOf, storedPack, storePack } from './pack-store.ts';

/** The SHA-256 of the bundled pack, put in by the build. */
declare const PACK_SHA256: string;

/** Held as long as the worker lives; a new worker opens it again. */
let opened: Promise<Reference> | null = null;

/** Opens the reference that ships with the extension. Rejects when it cannot be opened; the next call tries again. */
export function openReference(): Promise<Reference> {
  opened ??= read().catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Copies the pack to where it is read faster; run once after an install or an update. Rejects for a damaged pack. */
export async function installReference(): Promise<void> {
  const bytes = await packaged();
  const hash = await hashOf(bytes);
  if (hash !== PACK_SHA256) throw new Error(`the bundled reference is damaged: its SHA-256 is ${hash}`);
  await storePack(hash, bytes);
}

async function read(): Promise<Reference> {
  const copy = await storedPack(PACK_SHA256);
  if (copy) {
    const pack = openPack(copy, { trusted: true });
    if (pack.kind !== 'refused') return openPacks([pack]);
    await dropPacks().catch(() => undefined);
  }
  const pack = openPack(await packaged(), { trusted: true });
  if (pack.kind === 'refused') throw new Error(`the bundled reference cannot be used: ${pack.reason}`);
  return openPacks([pack]);
}

async function packaged(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('reference.sicpack'));
  return new Uint8Array(await response.arrayBuffer());
}
