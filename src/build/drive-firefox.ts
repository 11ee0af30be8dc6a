import type { Browser, Page } from 'puppeteer-core';
import type { Driven, DriveOptions } from './drive.ts';
import { launchFirefox } from './launch.ts';
import { stands } from './stands.ts';

/** How long a part of the browser may take to appear, in milliseconds; a cold start on a busy machine. */
const PATIENCE = 15_000;
const POLL = 50;

/** Opens Firefox with the extension in `folder`, as a temporary add-on. */
export async function driveFirefox(folder: string, options: DriveOptions = {}): Promise<Driven> {
  const browser = await launchFirefox({
    headless: options.headless ?? true,
    // The pages of an extension and Firefox's own window can be driven only with this.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en',
      ...options.preferences,
    },
    ...(options.program && { program: options.program }),
    ...(options.headless === false && { viewport: null }),
  });
  const id = await browser.installExtension(folder);
  const inside = <Result>(expression: string) => privileged<Result>(browser, id, expression);
  const home = `moz-extension://${await inside<string>('policy.mozExtensionHostname')}/`;
  // It opens at install, in front of whatever is there: a popup that is opened meanwhile would close.
  await untilTrue('the welcome page', () =>
    inside('window.gBrowser.browsers.some(({ currentURI }) => currentURI.spec.endsWith("/welcome.html"))'),
  );
  await inside(LISTEN);
  return {
    browser,
    home,
    click: async (page) => {
      await page.bringToFront();
      // A second click on the button would only close a popup that is still open.
      await inside('[...document.querySelectorAll("panel")].forEach((panel) => panel.hidePopup?.())');
      await inside('action().triggerAction(window)');
      return null;
    },
    tabOf: async (page) => {
      await page.bringToFront();
      return inside<number>('parent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab)');
    },
    addresses: async () =>
      JSON.parse(
        await inside<string>('JSON.stringify(window.gBrowser.browsers.map(({ currentURI }) => currentURI.spec))'),
      ),
    badge: (tab) =>
      inside<string>(
        `action().action.getProperty(parent.apiManager.global.tabTracker.getTab(${tab}), "badgeText") ?? ""`,
      ),
    choose: async (entry, tab, selection = '') => {
      const info = JSON.stringify({ menuItemId: entry, selectionText: selection, editable: false, modifiers: [] });
      await inside(
        `void extension.emit('webext-menu-menuitem-click', ${info}, parent.apiManager.global.tabTracker.getTab(${tab}))`,
      );
    },
    command: async (name) => {
      await inside(`void extension.shortcuts.onCommand("${name}")`);
    },
    stopBackground: async () => {
      await inside('extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })');
    },
    memory: () => inside<number>(MEMORY),
    open: async (path) => openOwnPage(browser, home + path),
    // The preference above has no prompt shown.
    answerYes: async () => undefined,
    warnings: () => inside<string>('JSON.stringify([...extension.warnings, ...window.sicErrors])').then(JSON.parse),
    close: () => browser.close(),
  };
}

/**
 * Keeps what our scripts do not catch, wherever they run; the console itself keeps the last 250 messages of all pages. That an
 * answer came for a page that was left meanwhile is Firefox's own remark, and nobody could have caught it.
 */
const LISTEN = `(() => {
  window.sicErrors = [];
  Services.console.registerListener({
    observe: (message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      const { sourceName, lineNumber, errorMessage } = message;
      if (sourceName.startsWith('moz-extension:') && !/^Promise \\w+ (?:after|while) context/.test(errorMessage))
        window.sicErrors.push(sourceName + ':' + lineNumber + ' ' + errorMessage);
    },
  });
})()`;

/** What the process of extensions holds, after a collection. */
const MEMORY = `(async () => {
  Services.obs.notifyObservers(null, 'child-gc-request');
  await new Promise((done) => window.setTimeout(done, 500));
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }) => type === 'extension')?.memory ?? 0;
})()`;

/** The address of an extension's page does not "load" for the driver: the process changes under it. */
async function openOwnPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] });
  await untilTrue(url, () => page.evaluate(stands).catch(() => false));
  return page;
}

async function untilTrue(what: string, ask: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await ask())) {
    if (Date.now() > until) throw new Error(`${what} did not open`);
    await new Promise((done) => setTimeout(done, POLL));
  }
}

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Runs an expression in Firefox's own window, with the extension's inside at hand, and gives its plain value. */
async function privileged<Result>(browser: Browser, id: string, expression: string): Promise<Result> {
  const connection = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const source = `(async () => {
    const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const extension = policy.extension;
    const parent = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
    const action = () => parent.apiManager.global.browserActionFor(extension);
    return await (${expression});
  })()`;
  const answer = await connection.send('script.evaluate', {
    target: { context },
    expression: source,
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
  return result?.value as Result;
}
