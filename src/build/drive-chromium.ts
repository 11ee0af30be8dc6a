import type { Browser, Page, Target } from 'puppeteer-core';
import type { Driven, DriveOptions } from './drive.ts';
import { launchChromium } from './launch.ts';
import { stands } from './stands.ts';

/** How long a part of the browser may take to appear, in milliseconds; a cold start on a busy machine. */
const PATIENCE = 15_000;
const POLL = 50;

/** Opens Chromium with the extension in `folder`. */
export async function driveChromium(folder: string, options: DriveOptions = {}): Promise<Driven> {
  const browser = await launchChromium({
    headless: options.headless ?? true,
    extension: folder,
    args: ['--lang=en', ...(options.args ?? [])],
    ...(options.program && { program: options.program }),
    ...(options.headless === false && { viewport: null }),
  });
  const target = await browser.waitForTarget((found) => found.type() === 'service_worker', { timeout: PATIENCE });
  const home = new URL('/', target.url()).href;
  // It opens at install, in front of whatever is there: a popup that is opened meanwhile would close.
  await browser.waitForTarget((found) => found.url() === `${home}welcome.html`, { timeout: PATIENCE });
  await collectErrors(browser, home);
  return {
    browser,
    home,
    click: (page) => click(browser, page),
    tabOf: async (page) => {
      // What wakes the background opens a page in front.
      await inWorker(browser, home, '0');
      await page.bringToFront();
      return inWorker(
        browser,
        home,
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id ?? -1)',
      );
    },
    addresses: async () => browser.targets().map((target) => target.url()),
    badge: (tab) => inWorker(browser, home, `chrome.action.getBadgeText({ tabId: ${tab} })`),
    choose: (entry, tab, selection = '') =>
      inWorker(
        browser,
        home,
        `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: entry, selectionText: selection })}, { id: ${tab} })`,
      ),
    command: (name, tab) => inWorker(browser, home, `chrome.commands.onCommand.dispatch("${name}", { id: ${tab} })`),
    stopBackground: async () => {
      const session = await (await workerTarget(browser, home)).createCDPSession();
      const { targetInfo } = await session.send('Target.getTargetInfo');
      await session.send('Target.closeTarget', { targetId: targetInfo.targetId });
      await session.detach().catch(() => undefined);
    },
    memory: () => memory(browser, home),
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(home + path);
      await page.waitForFunction(stands);
      return page;
    },
    answerYes: () => answerYes(browser, home),
    warnings: () => warnings(browser, home),
    close: () => browser.close(),
  };
}

/** The interface that Chromium's own page of extensions works with. */
declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<
      { id: string; installWarnings?: string[]; manifestErrors: object[]; runtimeErrors: object[] }[]
    >;
    addHostPermission(id: string, host: string): Promise<void>;
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(to: { extensionId: string; errorCollection: boolean }): Promise<void>;
  };
};

function workerTarget(browser: Browser, home: string) {
  const isOurs = (url: string) => url.startsWith(home);
  return browser.waitForTarget((found) => found.type() === 'service_worker' && isOurs(found.url()), {
    timeout: PATIENCE,
  });
}

/** Runs an expression in the background; wakes it first when it sleeps, and again when it was stopped under the question. */
async function inWorker<Result>(browser: Browser, home: string, expression: string): Promise<Result> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      await wake(browser, home);
      return await evaluate(await workerTarget(browser, home), expression);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, POLL));
    }
  }
}

/** In a session of its own: the driver's own handle of a worker is dead once the browser has started it again under the same name. */
async function evaluate<Result>(target: Target, expression: string): Promise<Result> {
  const session = await target.createCDPSession();
  try {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked, { timeout: PATIENCE / 5 });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function wake(browser: Browser, home: string): Promise<void> {
  if (browser.targets().some((found) => found.type() === 'service_worker' && found.url().startsWith(home))) return;
  const page = await browser.newPage();
  await page.goto(`${home}popup.html?tab=0`);
  // No message that the background knows: it wakes, refuses, and nothing else happens.
  await page.evaluate('chrome.runtime.sendMessage({ kind: "wake" }).catch(() => undefined)');
  await page.close();
}

async function memory(browser: Browser, home: string): Promise<number> {
  await inWorker(browser, home, '0');
  const session = await (await workerTarget(browser, home)).createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.backingStorageSize;
}

/** Clicks the button of the extension while a page is in view; gives the popup that opens. */
async function click(browser: Browser, page: Page): Promise<Page | null> {
  await page.bringToFront();
  const extension = [...(await browser.extensions()).values()].find(({ name }) => name === 'Sic');
  if (!extension) throw new Error('the extension is not loaded');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((found) => found.url().endsWith('/popup.html'), { timeout: PATIENCE });
  return target.asPage();
}

/** A host that was granted on the browser's own page of extensions is granted again without a prompt. */
async function answerYes(browser: Browser, home: string): Promise<void> {
  await onExtensionsPage(browser, (id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), new URL(home).host);
}

/** Else Chromium keeps none of what fails in the background, on our own pages and in the scripts in pages. */
async function collectErrors(browser: Browser, home: string): Promise<void> {
  await onExtensionsPage(
    browser,
    async (extensionId) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
    },
    new URL(home).host,
  );
}

async function warnings(browser: Browser, home: string): Promise<string[]> {
  return onExtensionsPage(
    browser,
    async (id) => {
      const found = (await chrome.developerPrivate.getExtensionsInfo()).find((info) => info.id === id);
      if (!found) return ['not loaded'];
      const errors = [...found.manifestErrors, ...found.runtimeErrors].map((error) => JSON.stringify(error));
      return [...(found.installWarnings ?? []), ...errors];
    },
    new URL(home).host,
  );
}

async function onExtensionsPage<Result>(
  browser: Browser,
  act: (id: string) => Promise<Result>,
  id: string,
): Promise<Result> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const result = (await page.evaluate(act, id)) as Result;
  await page.close();
  return result;
}
