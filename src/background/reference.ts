import { browser } from '../browser/api.ts';
import type { Reference } from '../reference/reference.ts';
import { referenceOf } from '../reference/rows-reference.ts';

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
  const response = await fetch(browser.runtime.getURL('reference.json'));
  return referenceOf(await response.json());
}
