import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from './build.ts';
import { sizesOf } from './bundle.ts';
import { crowdedReport } from './crowded-report.ts';
import { type Driven, drive } from './drive.ts';
import type { Browser } from './manifest.ts';
import { DIST, ROOT } from './paths.ts';
import { serve } from './serve.ts';

/** `npm run screenshots`: every state in light and dark, in both browsers, into ./screenshots; the README's two into .github. */
const OUT = join(ROOT, 'screenshots');
/** How long a picture waits for what it shows, in milliseconds: the card opens after a rest of the pointer. */
const SETTLE = 900;

/** Pictures of the README, and what they are made from: what is in the window, without what is to be scrolled to. */
const README: ReadonlyMap<string, string> = new Map([
  ['popup-sample-chromium-light', 'popup'],
  ['page-chromium-light-card-differs', 'marks'],
]);

type Theme = 'light' | 'dark';

const pause = (time = SETTLE) => new Promise((done) => setTimeout(done, time));
const pageFile = (path: string) =>
  path === '/sample' ? 'src/build/sample/bakhmut.html' : `test/pages${path}/page.html`;

async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png`, fullPage });
  const shown = README.get(name);
  if (shown) await page.screenshot({ path: join(ROOT, `.github/${shown}.png`) as `${string}.png` });
}

async function checked(driven: Driven, url: string): Promise<{ page: Page; tab: number }> {
  const page = await driven.browser.newPage();
  await page.setViewport({ width: 900, height: 760 });
  await page.goto(url);
  const tab = await driven.tabOf(page);
  const popup = await driven.click(page);
  await pause(2 * SETTLE);
  await popup?.close();
  return { page, tab };
}

/** The place of some words with a mark, in the window. */
async function placeOf(page: Page, mark: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((name) => {
    // The third where there are so many: it stands in the middle of the sample.
    const ranges = [...(CSS.highlights.get(name) ?? [])];
    const range = ranges[2] ?? ranges[0];
    if (!(range instanceof Range)) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.left + 20, y: box.top + box.height / 2 } : null;
  }, mark);
}

async function cards(page: Page, name: string): Promise<void> {
  for (const mark of ['sic-differs', 'sic-name', 'sic-outlet', 'sic-same']) {
    const place = await placeOf(page, mark);
    if (!place) continue;
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await page.mouse.move(place.x, place.y);
    await pause();
    await picture(page, `${name}-card-${mark.slice(4)}`);
    await page.keyboard.press('Escape');
  }
}

/** A look at one of our own pages: its window, and how the reader wants it. */
interface Look {
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
  readonly isForced?: boolean;
  readonly isPrinted?: boolean;
  readonly isAtEnd?: boolean;
}

/** What pages look like beyond light and dark: Chromium alone lets a driver ask for it. */
async function dress(
  browser: Browser,
  page: Page,
  light: Theme,
  { zoom = 1, isForced, isPrinted }: Look,
): Promise<void> {
  if (browser !== 'chromium') return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: isPrinted ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: light },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  });
  if (zoom !== 1)
    await page.evaluate((factor) => document.documentElement.style.setProperty('zoom', String(factor)), zoom);
}

/** A tab's number that no browser gives: what is known of it is put there. */
const CROWDED = 888_888;

async function crowd(page: Page): Promise<void> {
  const entry = { state: { kind: 'checked', report: crowdedReport(), at: 0 }, touched: Date.now() };
  await page.evaluate(
    (key, value) =>
      (
        globalThis as unknown as { chrome: { storage: { session: { set(entry: object): Promise<void> } } } }
      ).chrome.storage.session.set({ [key]: value }),
    `tab:${CROWDED}`,
    entry,
  );
}

const WINDOW: Look = { width: 900, height: 800 };
const POPUP: Look = { width: 420, height: 900 };

/** Our own pages, each by the name of its picture. */
const OWN: readonly (readonly [string, string, Look])[] = [
  ['welcome', 'welcome.html', WINDOW],
  ['welcome-narrow', 'welcome.html', { width: 360, height: 700 }],
  ['welcome-forced', 'welcome.html', { ...WINDOW, isForced: true }],
  ['options', 'options.html', WINDOW],
  ['options-zoomed', 'options.html', { ...WINDOW, zoom: 2 }],
  ['options-forced', 'options.html', { ...WINDOW, isForced: true }],
  ['popup-not-checked', 'popup.html?tab=999999', { ...POPUP, height: 200 }],
  [
    'popup-words',
    'popup.html?words=The%20fall%20of%20Bakhmut%20does%20not%20necessarily%20mean%20that%20the%20Russians%20turned%20the%20tide%20of%20this%20battle',
    POPUP,
  ],
  ['popup-crowded', `popup.html?tab=${CROWDED}`, POPUP],
  ['popup-crowded-narrow', `popup.html?tab=${CROWDED}`, { ...POPUP, width: 280 }],
  ['popup-crowded-zoomed', `popup.html?tab=${CROWDED}`, { ...POPUP, width: 640, zoom: 2 }],
  ['popup-crowded-forced', `popup.html?tab=${CROWDED}`, { ...POPUP, isForced: true }],
  ['popup-crowded-end', `popup.html?tab=${CROWDED}`, { ...POPUP, isAtEnd: true }],
  ['popup-crowded-printed', `popup.html?tab=${CROWDED}`, { width: 800, height: 1100, isPrinted: true }],
];

async function theme(browser: Browser, driven: Driven, base: string, light: Theme): Promise<void> {
  const name = (what: string) => `${what}-${browser}-${light}`;
  const own = async (what: string, path: string, look: Look) => {
    const page = await driven.open(path);
    await page.setViewport({ width: look.width, height: look.height });
    if (what.includes('crowded')) {
      await crowd(page);
    }
    await dress(browser, page, light, look);
    await pause();
    if (look.isAtEnd) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    if (look.isPrinted) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // A list is as long as its report: what is in the window will do.
    await picture(page, name(what), !path.startsWith('popup'));
    await page.close();
  };
  for (const [what, path, look] of OWN) {
    // Only Chromium can be asked for these.
    if (browser === 'chromium' || !(look.zoom || look.isForced || look.isPrinted)) await own(what, path, look);
  }
  for (const path of ['sample', 'harbour', 'front-page', 'post', 'italian', 'wall', 'picture']) {
    const { page, tab } = await checked(driven, `${base}/${path}`);
    await own(`popup-${path}`, `popup.html?tab=${tab}`, POPUP);
    if (path === 'sample') {
      await dress(browser, page, light, WINDOW);
      await picture(page, name('page'), true);
      await cards(page, name('page'));
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await cards(page, name('page-right-to-left'));
    }
    await page.close();
  }
}

mkdirSync(OUT, { recursive: true });
mkdirSync(join(ROOT, '.github'), { recursive: true });
console.log(sizesOf(await buildAll(DIST)));
const server = await serve((path) => {
  if (path === '/picture')
    return { body: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'), headers: { 'content-type': 'image/gif' } };
  try {
    return { body: readFileSync(join(ROOT, pageFile(path))) };
  } catch {
    return null;
  }
});
const wanted = process.argv.slice(2);
for (const browser of ['chromium', 'firefox'] as const) {
  for (const light of ['light', 'dark'] as const) {
    if (wanted.some((word) => word !== browser && word !== light)) continue;
    const driven = await drive(browser, join(DIST, browser), {
      preferences: { 'ui.systemUsesDarkTheme': light === 'dark' ? 1 : 0 },
    });
    await theme(browser, driven, `http://localhost:${server.port}`, light);
    await driven.close();
  }
}
await server.close();
