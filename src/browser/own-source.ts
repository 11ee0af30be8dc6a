import { browser } from './api.ts';

/** Opens the page on which the reader makes a source of what is in a tab, or of what is selected in it. */
export async function openSource(tab: number, isSelection: boolean): Promise<void> {
  const query = `?source=${tab}${isSelection ? '&selection' : ''}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${query}`) });
}
