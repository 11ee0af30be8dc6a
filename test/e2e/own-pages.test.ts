import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { complaints, complaintsInEveryLook } from './complaints.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

/** What the button says of a tab when it is pointed at. */
const titleOn = (own: Page, tab: number) =>
  own.evaluate((tabId) => {
    type Api = { action: { getTitle(of: object): Promise<string> } };
    const { browser = undefined, chrome = undefined } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
    return (browser ?? chrome)?.action.getTitle({ tabId }) ?? '';
  }, tab);

describe.each(NAMES)('the pages of the extension in %s', (name) => {
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('the welcome page opens at install, and its sample is checked', async () => {
    const page = await driven.open('welcome.html');
    await until('the sample to be checked', () =>
      page.evaluate(() => /\d/.test(document.getElementById('sample-state')?.textContent ?? '')),
    );
    await until('the marks', () => page.evaluate(() => CSS.highlights.has('sic-differs')));
    expect(await complaintsInEveryLook(page, name)).toEqual([]);
  });
  test('options: a choice stays', async () => {
    const page = await driven.open('options.html');
    expect(await complaintsInEveryLook(page, name)).toEqual([]);
    await page.$eval('[data-mark=same]', (box) => (box as HTMLInputElement).click());
    await page.select('#engine', 'startpage');
    const again = await driven.open('options.html');
    await until('the stored choice', () =>
      again.evaluate(() => (document.querySelector('#engine') as HTMLSelectElement).value === 'startpage'),
    );
    expect(await again.$eval('[data-mark=same]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });
  test('options: changes at the same moment, in two pages, are all kept', async () => {
    const pages = [await driven.open('options.html'), await driven.open('options.html')];
    const listed = (page: Page) => page.$$eval('#never li', (items) => items.length);
    await Promise.all(
      pages.map((page, at) =>
        page.evaluate((number) => {
          const name = document.querySelector('#never-name') as HTMLInputElement;
          for (let site = 0; site < 8; site++) {
            name.value = `vane${number}${site}.example`;
            (document.querySelector('#never-add') as HTMLButtonElement).click();
          }
        }, at),
      ),
    );
    for (const page of pages) {
      await until('all sixteen', async () => (await listed(page)) === 16);
      await page.close();
    }
  });
  test('options: another language of the interface, at once and everywhere', async () => {
    const options = await driven.open('options.html');
    const { page, tab, report } = await checkPage(driven, `http://localhost:${server.port}/sample`);
    const said = (own: Page, part: string) => own.evaluate((at) => document.querySelector(at)?.textContent ?? '', part);
    const language = (own: Page, wanted: string) =>
      // The page is drawn anew: for a moment there is nothing that can be asked.
      until(wanted, () =>
        own.evaluate((tag) => document.documentElement.lang.startsWith(tag), wanted).catch(() => false),
      );
    await options.bringToFront();
    await options.select('#language', 'uk');
    await language(options, 'uk');
    expect(await said(options, '#language-title')).toBe('Мова');
    expect(await options.$eval('#language', (list) => (list as HTMLSelectElement).value)).toBe('uk');
    await language(report, 'uk');
    await until('the list', async () => (await said(report, '.compare h2')).startsWith('Для порівняння'));
    await until('the button', async () => (await titleOn(options, tab)).includes('порівняння'));
    expect(await complaints(options)).toEqual([]);
    await options.select('#language', 'browser');
    await language(options, 'en');
    await language(report, 'en');
    await page.close();
    await report.close();
  });
  test('options: another archive, in the list', async () => {
    const options = await driven.open('options.html');
    await options.select('#archive', 'ghostarchive');
    const { page, report } = await checkPage(driven, `http://localhost:${server.port}/sample`);
    const hrefs = () => report.$$eval('.beside a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect((await hrefs()).some((href) => href.startsWith('https://ghostarchive.org/search?term=https%3A%2F%2F'))).toBe(
      true,
    );
    expect((await hrefs()).some((href) => href.startsWith('https://web.archive.org/'))).toBe(false);
    await options.select('#archive', 'wayback');
    await page.close();
    await report.close();
    await options.close();
  });
  test.each(['sample', 'many'])('the report of %s has nothing that axe finds', async (path) => {
    const { report } = await checkPage(driven, `http://localhost:${server.port}/${path}`);
    expect(await complaintsInEveryLook(report, name)).toEqual([]);
  });
  test('links lead out in tabs of their own, without a referrer', async () => {
    const { report } = await checkPage(driven, `http://localhost:${server.port}/sample`);
    const links = await report.$$eval('main a', (all) =>
      all.map((link) => [link.getAttribute('target'), link.getAttribute('rel'), link.protocol] as const),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const link of links)
      expect(link).toEqual(['_blank', 'noopener noreferrer', expect.stringMatching(/^https?:$/)]);
  });
});
