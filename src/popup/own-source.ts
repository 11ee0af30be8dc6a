import { browser } from '../browser/api.ts';
import { openSource } from '../browser/own-source.ts';
import { part } from './part.ts';

let shown: number | null = null;

/** Wires the button that makes a source of the page. */
export function wireSource(): void {
  part('use-source', HTMLButtonElement).addEventListener('click', () => {
    if (shown !== null) void openSource(shown, false);
  });
}

/** Shows it for a tab that was read; null where there is none. Nothing of a private window is kept. */
export async function drawSource(tab: number | null): Promise<void> {
  shown = tab;
  const found = tab === null ? null : await browser.tabs.get(tab).catch(() => null);
  part('use-source', HTMLButtonElement).hidden = found === null || found.incognito;
}
