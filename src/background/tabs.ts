import { browser } from '../browser/api.ts';
import { forgetTab, readTabState, writeTabState } from '../browser/tab-states.ts';
import type { Refusal, TabState, ToContent } from '../protocol/messages.ts';
import { showBadge } from './badge.ts';
import { refusalFor } from './refusal.ts';

/** How long a check may take before it counts as lost (its worker or its page went away), in milliseconds. */
const LOST = 15_000;

/** Sets what is known of a tab, and shows it on the button, for which nobody waits. */
export async function setState(tab: number, state: TabState): Promise<void> {
  await writeTabState(tab, state, Date.now());
  // The tab may be gone by now.
  showBadge(tab, state).catch(() => undefined);
}

/** Sends a message to the content script of a tab; false when there is none. */
export async function sendToPage(tab: number, message: ToContent): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/**
 * Starts the check of a tab: the content script does the rest. Without `again`, a check that is under way or done
 * stays as it is, unless it found no whole article (a consent wall may have gone since).
 */
export async function checkTab(tab: number, again: boolean): Promise<void> {
  const state = await readTabState(tab);
  if (!again && isUnderWay(state)) return;
  const isDone = state.kind === 'checked' && state.report.page.kind === 'article';
  if (!again && isDone && (await sendToPage(tab, { kind: 'ping' }))) return;
  await setState(tab, { kind: 'checking', since: Date.now() });
  if (await sendToPage(tab, { kind: 'read' })) return;
  try {
    await inject(tab);
  } catch (error) {
    await setState(tab, { kind: 'refused', why: await refusalOf(tab, error) });
  }
}

/** Another page begins to load in a tab: the check of the one before will not end. */
export async function forgetUnfinished(tab: number): Promise<void> {
  if ((await readTabState(tab)).kind === 'checking') await forget(tab);
}

/** The page in a tab has been loaded: what was known of an earlier page goes, unless its content script is still there. */
export async function forgetOldPage(tab: number): Promise<void> {
  const state = await readTabState(tab);
  if (state.kind === 'not-checked' || isUnderWay(state)) return;
  if (await sendToPage(tab, { kind: 'ping' })) return;
  await forget(tab);
}

async function forget(tab: number): Promise<void> {
  await forgetTab(tab);
  await showBadge(tab, { kind: 'not-checked' }).catch(() => undefined);
}

function isUnderWay(state: TabState): boolean {
  return state.kind === 'checking' && Date.now() - state.since < LOST;
}

async function inject(tabId: number): Promise<void> {
  // Into frames too: one of the same origin may hold the article.
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: ['marks.css'] });
  await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
}

async function refusalOf(tab: number, error: unknown): Promise<Refusal> {
  const url = await browser.tabs.get(tab).then(
    (found) => found.url ?? '',
    () => '',
  );
  return refusalFor(url, String(error));
}
