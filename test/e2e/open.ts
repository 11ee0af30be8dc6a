import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { type Driven, type DriveOptions, drive } from '../../src/build/drive.ts';
import type { Browser } from '../../src/build/manifest.ts';
import { ROOT } from '../../src/build/paths.ts';
import { type Answer, type Server, serve } from '../../src/build/serve.ts';
import type { TabState } from '../../src/protocol/messages.ts';

export const NAMES: readonly Browser[] = ['chromium', 'firefox'];

/** Strictest policy a page can have: no styles, no scripts, no strings as code. */
export const STRICT: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

export function openBrowser(name: Browser, options: DriveOptions = {}): Promise<Driven> {
  return drive(name, join(inject('built'), name), { program: inject(name), ...options });
}

/** An article with so many quotations, each of its own words. */
export function quoting(count: number): string {
  const paragraphs = Array.from(
    { length: count },
    (_, at) =>
      `<p>“The mill has turned ${at + 2} times since the morning, and nobody has counted the stones of it,” said Dora Pell, who leads the council.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Stones</title><meta property="og:type" content="article"><link rel="icon" href="data:,"><article><h1>The stones of the mill</h1>${paragraphs.join('')}</article>`;
}

/** The smallest picture there is, in a browser's own viewer a document that cannot be read. */
const PICTURE: Answer = {
  body: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'),
  headers: { 'content-type': 'image/gif' },
};

/** The sample at /sample, the same under a strict policy at /strict, 300 quotations at /many, a picture at /picture, and every page of test/pages at /<slug>. */
export function pageAt(path: string): Answer | null {
  const sample = () => readFileSync(join(ROOT, 'src/build/sample/bakhmut.html'));
  if (path === '/sample') return { body: sample() };
  if (path === '/strict') return { body: sample(), headers: STRICT };
  if (path === '/many') return { body: quoting(300) };
  if (path === '/picture') return PICTURE;
  if (!/^\/[\w-]+$/.test(path)) return null;
  try {
    return { body: readFileSync(join(ROOT, `test/pages${path}/page.html`)) };
  } catch {
    return null;
  }
}

export function servePages(): Promise<Server> {
  return serve(pageAt);
}

/** How long a check may take on a busy machine, in milliseconds. */
const PATIENCE = 15_000;
const POLL = 50;

/** Asks again and again until there is an answer. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | false | undefined>): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((done) => setTimeout(done, POLL));
  }
}

/** What the extension knows of a tab, read on one of its own pages. */
export function stateOf(own: Page, tab: number): Promise<TabState | null> {
  return own.evaluate(async (key) => {
    const { browser = undefined, chrome = undefined } = globalThis as unknown as Record<
      'browser' | 'chrome',
      Api | undefined
    >;
    const stored = await (browser ?? chrome)?.storage.session.get(key);
    return (stored?.[key] as { state: TabState } | undefined)?.state ?? null;
  }, `tab:${tab}`);
}

interface Api {
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
}

/** Sends a message to a page's content script, from one of the extension's own pages. */
export async function sendToTab(own: Page, tab: number, message: object): Promise<void> {
  await own.evaluate(
    (number, payload) => {
      const { browser = undefined, chrome = undefined } = globalThis as unknown as Record<
        'browser' | 'chrome',
        Api | undefined
      >;
      return (browser ?? chrome)?.tabs.sendMessage(number, payload);
    },
    tab,
    message,
  );
}

/** A page that was opened, and checked by a click on the button. */
export interface Checked {
  readonly page: Page;
  readonly tab: number;
  /** The report in a tab of its own. */
  readonly report: Page;
  readonly state: TabState;
}

/** Opens a page, clicks the button, and waits until the check has ended. */
export async function checkPage(driven: Driven, url: string): Promise<Checked> {
  const page = await driven.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tab = await driven.tabOf(page);
  const popup = await driven.click(page);
  // The popup closes as soon as another tab opens: the check must be under way by then.
  await until('the check to begin', async () => (await driven.badge(tab)) !== '');
  const report = await driven.open(`popup.html?tab=${tab}`);
  const state = await until('the end of the check', async () => {
    const now = await stateOf(report, tab);
    return now && now.kind !== 'checking' && now;
  });
  await popup?.close().catch(() => undefined);
  await until('the report', () =>
    report.evaluate(() => document.body.dataset.state !== undefined && document.body.dataset.state !== 'checking'),
  );
  return { page, tab, report, state };
}
