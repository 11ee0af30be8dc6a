import { parseSettings } from '../protocol/parse.ts';
import type { Settings } from '../protocol/settings.ts';
import { browser } from './api.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const after = change(await readSettings());
  await browser.storage.local.set({ [KEY]: after });
  return after;
}

/** Calls back after every change of the settings, in whichever context it was made. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  });
}
