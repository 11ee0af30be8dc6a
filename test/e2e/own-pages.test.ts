import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { complaints } from './complaints.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

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
    expect(await complaints(page)).toEqual([]);
  });
  test('options: a choice stays', async () => {
    const page = await driven.open('options.html');
    expect(await complaints(page)).toEqual([]);
    await page.$eval('[data-mark=same]', (box) => (box as HTMLInputElement).click());
    await page.select('#engine', 'startpage');
    const again = await driven.open('options.html');
    await until('the stored choice', () =>
      again.evaluate(() => (document.querySelector('#engine') as HTMLSelectElement).value === 'startpage'),
    );
    expect(await again.$eval('[data-mark=same]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });
  test.each(['sample', 'many'])('the report of %s has nothing that axe finds', async (path) => {
    const { report } = await checkPage(driven, `http://localhost:${server.port}/${path}`);
    expect(await complaints(report)).toEqual([]);
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
