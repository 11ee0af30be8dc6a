import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from './build.ts';
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

async function theme(browser: Browser, driven: Driven, base: string, light: Theme): Promise<void> {
  const name = (what: string) => `${what}-${browser}-${light}`;
  const dress = async (page: Page) => {
    if (browser === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: light }]);
  };
  const own = async (path: string, what: string, width: number, height: number) => {
    const page = await driven.open(path);
    await page.setViewport({ width, height });
    await dress(page);
    await pause();
    await picture(page, name(what), true);
    await page.close();
  };
  await own('welcome.html', 'welcome', 900, 800);
  await own('options.html', 'options', 900, 800);
  for (const path of ['sample', 'harbour', 'front-page', 'login', 'wall']) {
    const { page, tab } = await checked(driven, `${base}/${path}`);
    await own(`popup.html?tab=${tab}`, `popup-${path}`, 420, 620);
    if (path === 'sample') {
      await dress(page);
      await picture(page, name('page'), true);
      await cards(page, name('page'));
    }
    await page.close();
  }
  await own('popup.html?tab=999999', 'popup-not-checked', 420, 200);
}

mkdirSync(OUT, { recursive: true });
mkdirSync(join(ROOT, '.github'), { recursive: true });
console.log(await buildAll(DIST));
const server = await serve((path) => {
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
