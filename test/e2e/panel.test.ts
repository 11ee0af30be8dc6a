import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { NAMES, openBrowser, servePages, until } from './open.ts';

interface Api {
  readonly sidebarAction: { isOpen(where: object): Promise<boolean> };
}

describe.each(NAMES)('beside the page in %s', (name) => {
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    await (await driven.open('options.html')).close();
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test.runIf(name === 'chromium')('the side panel opens from the popup, and follows the tab in view', async () => {
    const page = await driven.browser.newPage();
    await page.goto(`http://localhost:${server.port}/sample`);
    const popup = await driven.click(page);
    if (!popup) throw new Error('no popup');
    await popup.waitForSelector('#beside:not([hidden])');
    await popup.click('#beside');
    const target = await driven.browser.waitForTarget((found) => found.url().endsWith('popup.html?panel'));
    const panel = await target.asPage();
    const status = () => panel.$eval('#status', (line) => line.textContent ?? '');
    await until('the report', async () => /to compare/.test(await status()));
    const other = await driven.browser.newPage();
    await other.goto(`http://localhost:${server.port}/harbour`);
    await until('the other tab', async () => (await status()) === 'Not checked');
    await page.bringToFront();
    await until('the first tab again', async () => /to compare/.test(await status()));
    expect(await panel.$$eval('#list .row', (rows) => rows.length)).toBeGreaterThan(5);
    expect(await panel.$eval('#beside', (button) => (button as HTMLElement).hidden)).toBe(true);
  });
  test.runIf(name === 'firefox')('the sidebar opens on a click', async () => {
    const own = await driven.open('options.html');
    const popup = await driven.open('popup.html');
    await popup.bringToFront();
    await popup.waitForSelector('#beside:not([hidden])');
    await popup.click('#beside');
    await until('the sidebar', () =>
      own.evaluate(() => (globalThis as unknown as { browser: Api }).browser.sidebarAction.isOpen({})),
    );
  });
});
