import { browser } from './api.ts';

const EVERYWHERE = '*://*/*';

/** Where Sic may check by itself: match patterns that the reader allowed. */
export async function allowedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks the reader; must be called at once in a click. The background does what follows, since the prompt can close the page. */
export function allowEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] });
}

/** The same for one site and what is under it. */
export function allowSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://*.${site}/*`] });
}

/** Whether a site is checked by itself, alone or with all others. */
export function isAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${site}/*`] });
}

/** Takes the permission back; gives false where a policy of the browser keeps it. */
export function withdraw(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when the reader allows or withdraws something, here or in the browser's own settings. */
export function onAllowed(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
