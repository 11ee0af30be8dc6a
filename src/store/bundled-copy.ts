import { type Answer, change, read } from './database.ts';

/**
 * A copy of the bundled pack in IndexedDB: a Blob there is read three times as fast as a file of the package (measured in
 * Chromium: 8 ms against 28 ms for 5 MB), and the worker reads it at every cold start. Keyed by the pack's SHA-256, so that
 * an older version's copy is never taken for this one's.
 */
export async function bundledCopy(sha256: string): Promise<Blob | null> {
  const found = await read((database) => database.get('bundled', sha256));
  return found.kind === 'done' ? (found.value ?? null) : null;
}

/** Keeps a copy, and drops every other. */
export function keepBundledCopy(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Answer<void>> {
  return change(async (transaction) => {
    const store = transaction.objectStore('bundled');
    await store.clear();
    await store.put(new Blob([bytes]), sha256);
  });
}

export function dropBundledCopies(): Promise<Answer<void>> {
  return change((transaction) => transaction.objectStore('bundled').clear());
}
