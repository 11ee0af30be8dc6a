import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.ts';
import { sizesOf } from './bundle.ts';
import { type Driven, drive } from './drive.ts';
import { findBrowser } from './find-browser.ts';
import type { Browser } from './manifest.ts';
import { DIST, ROOT } from './paths.ts';
import { serve } from './serve.ts';

const SAMPLE = join(import.meta.dirname, 'sample/bakhmut.html');
const HOW_TO_LOAD = `
To load Sic yourself (built in ${DIST}):
  Chromium, Chrome, Edge: chrome://extensions, switch on "Developer mode", "Load unpacked", choose dist/chromium
  Firefox: about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose dist/firefox/manifest.json
           (it is gone after a restart)
`;

/** What `npm start -- …` was asked for. */
export interface Wish {
  /** An http(s) address or the path of a file. */
  readonly target: string;
  readonly browser: Browser | null;
  /** Without a window; for tests. */
  readonly headless: boolean;
}

/** Reads the arguments: `[--headless] [--browser chromium|firefox] [url or file]`. Throws for anything else. */
export function wishOf(args: readonly string[]): Wish {
  let [target, browser, headless]: [string, Browser | null, boolean] = [SAMPLE, null, false];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--headless') headless = true;
    else if (arg === '--browser') {
      const name = rest.shift();
      if (name !== 'chromium' && name !== 'firefox') throw new Error('--browser takes chromium or firefox');
      browser = name;
    } else if (arg.startsWith('--')) throw new Error(`unknown argument ${arg}`);
    else target = arg;
  }
  return { target, browser, headless };
}

/** Whether windows can be opened here. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function browserFor(wish: Wish): Browser | null {
  if (!wish.headless && !hasDisplay()) return null;
  const names: readonly Browser[] = wish.browser ? [wish.browser] : ['chromium', 'firefox'];
  return names.find((name) => findBrowser(name) !== null) ?? null;
}

/** The report in the terminal, for machines without a browser or a display. Gives the exit code. */
function inTerminal(target: string): number {
  if (/^https?:/i.test(target)) {
    console.error('There is no browser or no display here: without one only files can be checked, not addresses.');
    return 2;
  }
  console.log('No browser or no display was found: this is the report of the page in the terminal.\n');
  const { status } = spawnSync(process.execPath, [join(DIST, 'sic.mjs'), 'check', target], { stdio: 'inherit' });
  console.log(HOW_TO_LOAD);
  return status ?? 2;
}

/** How long the first check of a new browser may take, in milliseconds. */
const PATIENCE = 15_000;

interface Opened {
  readonly driven: Driven;
  /** What the button says of the page. */
  readonly badge: string;
  close(): Promise<void>;
}

/** Opens the page and clicks the button. Resolves when the page has been checked. */
async function inBrowser(name: Browser, wish: Wish): Promise<Opened> {
  const isAddress = /^https?:/i.test(wish.target);
  const server = await serve((path) => (isAddress || path !== '/' ? null : { body: readFileSync(wish.target) }));
  const driven = await drive(name, join(DIST, name), { headless: wish.headless });
  const page = await driven.browser.newPage();
  await page.goto(isAddress ? wish.target : `http://localhost:${server.port}/`, { waitUntil: 'domcontentloaded' });
  const tab = await driven.tabOf(page);
  await driven.click(page);
  const end = Date.now() + PATIENCE;
  while (Date.now() < end && ['', '…'].includes(await driven.badge(tab)))
    await new Promise((done) => setTimeout(done, 100));
  const badge = await driven.badge(tab);
  const close = async () => {
    await driven.close().catch(() => undefined);
    await server.close();
  };
  return { driven, badge, close };
}

async function main(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (!/^https?:/i.test(wish.target) && !existsSync(resolve(wish.target)))
    throw new Error(`no such file: ${wish.target}`);
  console.log(sizesOf(await buildAll(DIST)));
  const name = browserFor(wish);
  if (!name) return inTerminal(wish.target);
  const { driven, badge, close } = await inBrowser(name, wish);
  console.log(`${name} has the page open, checked: the button says ${badge === '' ? 'nothing' : badge}.`);
  if (!wish.headless) console.log(`Close its window to end.${HOW_TO_LOAD}`);
  if (!wish.headless) await new Promise((done) => driven.browser.once('disconnected', done));
  await close();
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(process.env.INIT_CWD ?? ROOT);
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  });
}
