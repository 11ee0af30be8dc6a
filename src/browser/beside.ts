import { browser } from './api.ts';

/** Chromium's side panel, which the shared interface does not know. */
interface SidePanel {
  open(where: { readonly windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** Whether the browser has a place beside the page (Firefox for Android has none). */
export function hasBeside(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens the side panel (Chromium) or the sidebar (Firefox) of a window; must be called at once in a click. */
export function openBeside(windowId: number): Promise<void> {
  return sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}
