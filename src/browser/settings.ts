import { parseSettings } from '../protocol/parse-settings.ts';
import { type Locks, withPolicy } from '../protocol/policy.ts';
import type { Settings } from '../protocol/settings.ts';
import { browser } from './api.ts';

const KEY = 'settings';

/** The settings that hold: the reader's own, and above them what a policy sets. */
export async function readSettings(): Promise<Settings> {
  return (await readLockedSettings()).settings;
}

/** The same, and what of them the reader cannot change. */
export async function readLockedSettings(): Promise<{ readonly settings: Settings; readonly locks: Locks }> {
  return withPolicy(await readOwn(), await readPolicy());
}

/**
 * Changes the reader's own settings, never a policy's; what a policy sets stays in force whatever is stored here. One change
 * after the other, in whichever page or worker they are made: each begins with what the one before has stored.
 */
export async function changeSettings(change: (before: Settings) => Settings): Promise<void> {
  await navigator.locks.request('sic-settings', async () => {
    await browser.storage.local.set({ [KEY]: change(await readOwn()) });
  });
}

/** The reader's own settings, for a file that goes elsewhere. */
export async function readOwn(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back after every change of the settings, in whichever context or policy it was made. */
export function onSettings(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/** Firefox rejects where there is no policy at all. */
async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}
