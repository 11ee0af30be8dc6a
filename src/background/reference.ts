import { browser } from '../browser/api.ts';
import { openReference as openPacks } from '../reference/open-reference.ts';
import { openPack } from '../reference/pack.ts';
import type { Reference } from '../reference/reference.ts';

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

async function read(): Promise<Reference> {
  const response = await fetch(browser.runtime.getURL('reference.sicpack'));
  const pack = openPack(new Uint8Array(await response.arrayBuffer()), { trusted: true });
  if (pack.kind === 'refused') throw new Error(`the bundled reference cannot be used: ${pack.reason}`);
  return openPacks([pack]);
}
