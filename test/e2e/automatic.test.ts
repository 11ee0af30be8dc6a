import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

/** A public name that leads to this machine: automatic checking leaves localhost alone. */
const HOST = 'vane.example';

describe.each(NAMES)('checking by itself in %s', (name) => {
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name, {
      args: name === 'chromium' ? [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] : [],
      preferences: { 'network.dns.localDomains': HOST },
    });
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  const badgeOn = async (url: string, wait: number) => {
    const page = await driven.browser.newPage();
    await page.goto(url);
    const tab = await driven.tabOf(page);
    const end = Date.now() + wait;
    while (Date.now() < end && ['', '…'].includes(await driven.badge(tab)))
      await new Promise((done) => setTimeout(done, 100));
    const badge = await driven.badge(tab);
    await page.close();
    return badge;
  };

  test('nothing is checked before it is allowed', async () => {
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 1500)).toBe('');
  });
  test('"always check this site" is offered where it can be, and does it', async () => {
    const local = await checkPage(driven, `http://localhost:${server.port}/harbour`);
    expect(await local.report.$eval('#always', (button) => (button as HTMLElement).hidden)).toBe(true);
    await driven.answerYes();
    const { page, report } = await checkPage(driven, `http://${HOST}:${server.port}/harbour`);
    await report.bringToFront();
    await report.waitForSelector('#always:not([hidden])');
    expect(await report.$eval('#always', (button) => button.textContent)).toBe(`Always check ${HOST}`);
    await report.click('#always');
    await until('the permission to show', () => report.$eval('#always', (button) => (button as HTMLElement).hidden));
    await page.close();
    await report.close();
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 8000)).toBe('0');
    const options = await driven.open('options.html');
    await until('the list', () => options.$eval('#sites', (list) => list.textContent?.includes('vane.example')));
    await options.$eval('#sites button', (remove) => (remove as HTMLButtonElement).click());
    await until('the list to be empty', () => options.$eval('#sites', (list) => !list.textContent));
    // The registration follows in the background.
    await new Promise((done) => setTimeout(done, 500));
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 1500)).toBe('');
    await options.close();
  });
  test('allowed: articles are checked as they open, other pages and local addresses are not', async () => {
    await driven.answerYes();
    const own = await driven.open('options.html');
    await own.bringToFront();
    await own.click('#everywhere');
    await until('the permission to show', () =>
      own.evaluate(() => (document.getElementById('everywhere') as HTMLInputElement).checked),
    );
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 8000)).toBe('0');
    expect(await badgeOn(`http://${HOST}:${server.port}/login`, 1500)).toBe('');
    expect(await badgeOn(`http://localhost:${server.port}/harbour`, 1500)).toBe('');
  });
  test('a single-page site: each of its articles is checked by itself', async () => {
    const page = await driven.browser.newPage();
    await page.goto(`http://${HOST}:${server.port}/single`);
    const tab = await driven.tabOf(page);
    for (const [button, badge] of [
      ['#to-2', '1'],
      ['#to-1', '0'],
      ['#to-3', '1'],
    ] as const) {
      await page.click(button);
      await until(`the badge of ${button}`, async () => (await driven.badge(tab)) === badge);
    }
    await page.close();
  });
  test('a site that is never to be checked is left alone', async () => {
    const own = await driven.open('options.html');
    await own.bringToFront();
    await own.type('#never-name', HOST);
    await own.click('#never-add');
    await until('the list', () => own.$eval('#never', (list) => list.textContent));
    // The registration follows in the background.
    await new Promise((done) => setTimeout(done, 500));
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 1500)).toBe('');
    await own.bringToFront();
    await own.$eval('#never button', (remove) => (remove as HTMLButtonElement).click());
    await until('the list to be empty', () => own.$eval('#never', (list) => !list.textContent));
    await new Promise((done) => setTimeout(done, 500));
    expect(await badgeOn(`http://${HOST}:${server.port}/harbour`, 8000)).toBe('0');
  });
});
