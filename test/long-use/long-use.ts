import type { Page } from 'puppeteer-core';
import type { Driven } from '../../src/build/drive.ts';
import type { TabState } from '../../src/protocol/messages.ts';
import { stateOf, until } from '../e2e/open.ts';

export interface LongUse {
  readonly checks: number;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** Milliseconds after which a check that has not ended is lost. */
const PATIENCE = 30_000;
const POLL = 40;
const TABS_AT_ONCE = 20;
const REPORT_EVERY = 50;
/** How often the worker is stopped in the middle of a check, and how often the page is left there. */
const STOPPED = 0.15;
const LEFT = 0.15;
/** Share of the checks after which the worker is stopped no more: what one worker holds after hundreds of checks is seen then. */
const UNSTOPPED_FROM = 0.4;

/** A long day: the browser, a page of the extension's own that knows the states, and what went wrong so far. */
interface Day {
  readonly driven: Driven;
  readonly own: Page;
  /** The tab in which pages are read one after the other. */
  readonly page: Page;
  readonly lost: string[];
  /** Milliseconds of the checks that nothing disturbed, since the last line. */
  readonly times: number[];
}

/**
 * Checks pages one after the other in one tab, leaves pages in the middle of checks and (in the first part) stops the worker at
 * random, and at the end checks twenty tabs at once. Returns what was lost, in words.
 */
export async function longUse(driven: Driven, pages: readonly string[], use: LongUse): Promise<string[]> {
  const random = randomFrom(use.seed);
  const any = () => pages[Math.floor(random() * pages.length)] ?? '';
  const own = await driven.open('options.html');
  const day: Day = { driven, own, page: await driven.browser.newPage(), lost: [], times: [] };
  for (let at = 0; at < use.checks; at++) {
    const url = any();
    const [stop, leave] = [random() < STOPPED && at < use.checks * UNSTOPPED_FROM, random() < LEFT];
    if (leave) await leaveEarly(day, url, any());
    else await checkOne(day, url, stop);
    if ((at + 1) % REPORT_EVERY === 0) use.say(await line(day, at + 1));
  }
  await manyTabs(day, pages);
  use.say(await line(day, use.checks + TABS_AT_ONCE));
  return day.lost;
}

async function checkOne({ driven, own, page, lost, times }: Day, url: string, stop: boolean): Promise<void> {
  await visit(page, url);
  const tab = await driven.tabOf(page);
  const started = Date.now();
  await driven.click(page);
  if (stop) await driven.stopBackground();
  const state = await ended(own, tab, url);
  if (!state) lost.push(`${url}${stop ? ', the worker was stopped' : ''}`);
  else if (!stop) times.push(Date.now() - started);
}

async function leaveEarly({ driven, own, page, lost }: Day, url: string, next: string): Promise<void> {
  await visit(page, url);
  const tab = await driven.tabOf(page);
  const popup = await driven.click(page);
  await begun(driven, tab);
  await popup?.close().catch(() => undefined);
  await visit(page, next);
  await driven.click(page);
  if (!(await ended(own, tab, next))) lost.push(`${next}, opened in the middle of ${url}`);
}

async function manyTabs({ driven, own, lost }: Day, pages: readonly string[]): Promise<void> {
  const tabs: { tab: number; url: string; page: Page }[] = [];
  for (let at = 0; at < TABS_AT_ONCE; at++) {
    const page = await driven.browser.newPage();
    const url = pages[at % pages.length] ?? '';
    await visit(page, url);
    const tab = await driven.tabOf(page);
    tabs.push({ page, url, tab });
    await driven.click(page);
    await begun(driven, tab);
  }
  for (const { tab, url } of tabs)
    if (!(await ended(own, tab, url))) lost.push(`tab ${tab} of ${TABS_AT_ONCE}: ${url}`);
  for (const { page } of tabs) await page.close();
}

/** A popup that closes before it has asked for the check asks for none. */
async function begun(driven: Driven, tab: number): Promise<void> {
  await until('the check to begin', async () => (await driven.badge(tab)) !== '');
}

/** A page that never finishes loading is there all the same. */
async function visit(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}

/** The state in which a check of this address ends; null when it does not. */
async function ended(own: Page, tab: number, url: string): Promise<TabState | null> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const state = await stateOf(own, tab);
    if (state && state.kind !== 'checking' && state.kind !== 'not-checked' && isOf(state, url)) return state;
    await new Promise((done) => setTimeout(done, POLL));
  }
  return null;
}

/** A report of another page in this tab is one that was lost, or one shown for the wrong page. */
const isOf = (state: TabState, url: string): boolean => state.kind !== 'checked' || state.report.page.url === url;

async function line({ driven, own, times }: Day, checks: number): Promise<string> {
  const sorted = times.splice(0).sort((a, b) => a - b);
  const of = (share: number) => `${sorted[Math.floor(share * (sorted.length - 1))] ?? '-'} ms`;
  const megabytes = ((await driven.memory()) / 1e6).toFixed(1);
  return `${checks} checks, median ${of(0.5)}, 95 % ${of(0.95)}, ${megabytes} MB held, ${await stored(own)} kB of session`;
}

/** Kilobytes of JSON in the session's storage. */
function stored(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const { browser = undefined, chrome = undefined } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { session: { get(key: null): Promise<object> } } } | undefined
    >;
    const all = (await (browser ?? chrome)?.storage.session.get(null)) ?? {};
    return Math.round(JSON.stringify(all).length / 1000);
  });
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
