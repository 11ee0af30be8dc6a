import { browser, type Tabs } from '../browser/api.ts';
import { loadTexts, say } from '../browser/i18n.ts';
import { openSource } from '../browser/own-source.ts';
import { readSettings } from '../browser/settings.ts';
import { ENGINES } from '../protocol/settings.ts';
import { checkTab } from './tabs.ts';

/** Longest selection that is sent to a search engine, in UTF-16 code units; engines cut off longer ones. */
const SEARCH_LIMIT = 300;

/** Longest selection that is compared, in UTF-16 code units: a long answer in an interview, and far below the longest address. */
const WORDS_LIMIT = 4_000;

let made: Promise<void> = Promise.resolve();

/** Makes the entries of the context menu anew, once all that was asked for before is made: an entry cannot be made twice. */
export function createMenus(): Promise<void> {
  made = made.then(makeMenus, makeMenus);
  return made;
}

/** The engine's name stands in one of the entries. */
async function makeMenus(): Promise<void> {
  const { engine } = await readSettings();
  await loadTexts();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'check', title: say('menuCheck'), contexts: ['page', 'link', 'image'] });
  browser.contextMenus.create({ id: 'words', title: say('menuWords'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'source', title: say('useAsSource'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'source-words', title: say('menuSourceWords'), contexts: ['selection'] });
  browser.contextMenus.create({
    id: 'search',
    title: say('menuSearch', ENGINES[engine].name),
    contexts: ['selection'],
  });
}

/** What happens on a click in the menu. */
export async function followMenu(entry: string | number, selection: string, at: Tabs.Tab | undefined): Promise<void> {
  const tab = at?.id;
  if (entry === 'check' && tab !== undefined) await checkTab(tab, true);
  // Nothing of a private window is kept.
  if ((entry === 'source' || entry === 'source-words') && tab !== undefined && !at?.incognito) {
    await checkTab(tab, false);
    await openSource(tab, entry === 'source-words');
  }
  if (entry === 'words') {
    const query = new URLSearchParams({ words: selection.trim().slice(0, WORDS_LIMIT) });
    await browser.tabs.create({ url: `${browser.runtime.getURL('popup.html')}?${query}` });
  }
  if (entry !== 'search') return;
  const { engine } = await readSettings();
  const words = selection.trim().slice(0, SEARCH_LIMIT);
  await browser.tabs.create({ url: ENGINES[engine].address + encodeURIComponent(`"${words}"`) });
}
