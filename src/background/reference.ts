import { browser } from '../browser/api.ts';
import { openReference as openPacks } from '../reference/open-reference.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { Reference } from '../reference/reference.ts';
import { bundledCopy, dropBundledCopies, keepBundledCopy } from '../store/bundled-copy.ts';
import { revision } from '../store/database.ts';
import { hashOf } from '../store/hash.ts';
import { openOwnPacks } from './own-packs.ts';

/** The SHA-256 of the bundled pack, put in by the build. */
declare const PACK_SHA256: string;

/** Held as long as the worker lives; a new worker opens them again. */
let bundled: Promise<Pack> | null = null;
let opened: { readonly revision: number; readonly reference: Promise<Reference> } | null = null;

/**
 * Opens the reference that ships with the extension and, after it, the packs of the reader's own that are switched on. Rejects when
 * the bundled one cannot be opened; the next call tries again.
 */
export async function openReference(): Promise<Reference> {
  const [now, copy] = await Promise.all([revision(), bundled ? null : bundledCopy(PACK_SHA256)]);
  bundled ??= openBundled(copy).catch((error) => {
    bundled = null;
    throw error;
  });
  // Without the store there are no packs of one's own, and what was opened stays right.
  const latest = now.kind === 'done' ? now.value : (opened?.revision ?? 0);
  if (opened?.revision !== latest) opened = { revision: latest, reference: open(bundled) };
  return opened.reference.catch((error) => {
    opened = null;
    throw error;
  });
}

/** Copies the pack to where it is read faster; run once after an install or an update. Rejects for a damaged pack. */
export async function installReference(): Promise<void> {
  const bytes = await packaged();
  const hash = await hashOf(bytes);
  if (hash !== PACK_SHA256) throw new Error(`the bundled reference is damaged: its SHA-256 is ${hash}`);
  await keepBundledCopy(hash, bytes);
}

async function open(bundledOne: Promise<Pack>): Promise<Reference> {
  const [first, own] = await Promise.all([bundledOne, openOwnPacks()]);
  return openPacks([first, ...own]);
}

async function openBundled(copy: Blob | null): Promise<Pack> {
  const bytes = await copy?.arrayBuffer().catch(() => null);
  if (bytes) {
    // It is kept under the hash that was compared when it was stored.
    const pack = openPack(new Uint8Array(bytes), { trusted: true, checked: true });
    if (pack.kind !== 'refused') return pack;
    await dropBundledCopies();
  }
  const pack = openPack(await packaged(), { trusted: true });
  if (pack.kind === 'refused') throw new Error(`the bundled reference cannot be used: ${pack.reason}`);
  return pack;
}

async function packaged(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL('reference.sicpack'));
  return new Uint8Array(await response.arrayBuffer());
}
