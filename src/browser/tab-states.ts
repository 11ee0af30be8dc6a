import type { TabState } from '../protocol/messages.ts';
import { parseTabState } from '../protocol/parse-stored.ts';
import { browser } from './api.ts';
import { oldestOver } from './oldest.ts';

const PREFIX = 'tab:';
const NOT_CHECKED: TabState = { kind: 'not-checked' };

/**
 * Most of `storage.session` that tab states may fill, in UTF-16 code units of their JSON. The quota is 10 MB in both
 * browsers; half of it leaves room for the growth from code units to bytes in other scripts.
 */
const BUDGET = 4_000_000;

interface Entry {
  readonly state: TabState;
  /** Milliseconds since 1970 of the last change: the oldest goes first. */
  readonly touched: number;
}

export async function readTabState(tab: number): Promise<TabState> {
  const key = PREFIX + tab;
  return stateIn((await browser.storage.session.get(key))[key]);
}

function stateIn(stored: unknown): TabState {
  return parseTabState((stored as Partial<Entry> | undefined)?.state) ?? NOT_CHECKED;
}

/** Sets the state of a tab, and forgets the oldest other tabs when all together grow too large. */
export async function writeTabState(tab: number, state: TabState, now: number): Promise<void> {
  const key = PREFIX + tab;
  const entry: Entry = { state, touched: now };
  const all = await browser.storage.session.get(null);
  const others = Object.keys(all).filter((name) => name.startsWith(PREFIX) && name !== key);
  const outdated = oldestOver(
    BUDGET - JSON.stringify(entry).length,
    others.map((name) => ({
      name,
      touched: (all[name] as Partial<Entry> | null)?.touched ?? 0,
      size: JSON.stringify(all[name]).length,
    })),
  );
  if (outdated.length > 0) await browser.storage.session.remove(outdated);
  await browser.storage.session.set({ [key]: entry });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tab);
}

/** Calls back after every change of a tab's state. */
export function onTabState(listener: (tab: number, state: TabState) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)), stateIn(newValue));
    }
  });
}
