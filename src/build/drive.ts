import type { Browser, Page } from 'puppeteer-core';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import type { Browser as Name } from './manifest.ts';

export interface DriveOptions {
  readonly headless?: boolean;
  readonly program?: string;
  readonly args?: readonly string[];
  /** Preferences of Firefox; Chromium has none. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A browser with Sic in it, driven the same way in both. */
export interface Driven {
  readonly browser: Browser;
  /** The address of the extension's own pages, with a slash at its end. */
  readonly home: string;
  /** Clicks the extension's button while a page is in view. Gives the popup where it can be driven (Chromium). */
  click(page: Page): Promise<Page | null>;
  /** The number of a page's tab, as the extension knows it. */
  tabOf(page: Page): Promise<number>;
  /** The addresses of all tabs, also of those that no driver can look into. */
  addresses(): Promise<readonly string[]>;
  badge(tab: number): Promise<string>;
  /** Chooses an entry of the context menu, with some words selected. Through the handler: no driver can open the menu. */
  choose(entry: string, tab: number, selection?: string): Promise<void>;
  /** Gives a keyboard command of the manifest while a tab is in view. Through the handler as well. */
  command(name: string, tab: number): Promise<void>;
  /** Stops the worker or the event page; the next message starts it again. */
  stopBackground(): Promise<void>;
  /** Bytes held after a collection: by the worker's heap and its buffers (Chromium), or by the extension's process (Firefox). */
  memory(): Promise<number>;
  /** Opens one of the extension's own pages in a new tab. */
  open(path: string): Promise<Page>;
  /** Makes the browser grant the next request for every site without a prompt, which nobody here could answer. */
  answerYes(): Promise<void>;
  /** What the browser complained about in the manifest, or while the extension ran. */
  warnings(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a browser with the built extension in it. */
export function drive(name: Name, folder: string, options?: DriveOptions): Promise<Driven> {
  return name === 'chromium' ? driveChromium(folder, options) : driveFirefox(folder, options);
}
