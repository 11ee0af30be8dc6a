import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

describe.each(NAMES)('what was read, in %s', (name) => {
  let driven: Driven;
  let server: Server;
  const at = (path: string) => `http://localhost:${server.port}/${path}`;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  /** What the report of a page says of other articles. */
  const elsewhere = async (path: string) => {
    const { report, page, state } = await checkPage(driven, at(path));
    const text = await report.evaluate(() => document.querySelector('.elsewhere')?.textContent ?? '');
    await report.close();
    await page.close();
    return { text, quotes: state.kind === 'checked' ? state.report.quotes : [] };
  };

  test('nothing is remembered until the reader asks for it', async () => {
    await elsewhere('dredger-morning');
    expect((await elsewhere('dredger-evening')).text).toBe('');
  });
  test('the same statement in another article is shown, with what differs and which was first', async () => {
    const options = await driven.open('options.html');
    await options.select('#memory', '30');
    await elsewhere('dredger-morning');
    await driven.stopBackground();
    const { text, quotes } = await elsewhere('dredger-evening');
    for (const part of ['localhost', '2024', 'Published before this page. In other words:', 'shut', 'closed'])
      expect(text).toContain(part);
    expect(quotes.flatMap(({ elsewhere: found = [] }) => found.map(({ first }) => first))).toEqual(['there']);
    await options.close();
  });
  test('every article read before is named, with which was first; a site is forgotten by itself', async () => {
    const third = (await elsewhere('dredger-third')).quotes.flatMap(({ elsewhere: found = [] }) => found);
    expect(third.map(({ url, first }) => `${new URL(url).pathname} ${first}`).sort()).toEqual([
      '/dredger-evening there',
      '/dredger-morning there',
    ]);
    // Another host, as far as a browser is concerned.
    const { page, report } = await checkPage(driven, `http://127.0.0.1:${server.port}/dredger-third`);
    await page.close();
    await report.close();
    const options = await driven.open('options.html');
    const hosts = () => options.$$eval('#memory-hosts li', (all) => all.map((item) => item.textContent ?? ''));
    expect(await hosts()).toHaveLength(2);
    await options.$eval('#memory-hosts li button', (button) => (button as HTMLButtonElement).click());
    await until('one host to go', async () => (await hosts()).length === 1);
    expect((await hosts())[0]).toContain(`localhost:${server.port}: 3`);
    await options.close();
  });
  test('switched off, all of it is forgotten', async () => {
    const options = await driven.open('options.html');
    const hosts = await options.$$eval('#memory-hosts li', (all) => all.map((item) => item.textContent));
    expect(hosts).toEqual([expect.stringContaining(`localhost:${server.port}: 3`)]);
    await options.select('#memory', '0');
    await until('the list to be empty', () =>
      options.evaluate(() => document.querySelectorAll('#memory-hosts li').length === 0),
    );
    expect((await elsewhere('dredger-evening')).text).toBe('');
  });
  test('"forget everything" forgets what was read, too', async () => {
    const before = await driven.open('options.html');
    await before.select('#memory', '30');
    await elsewhere('dredger-morning');
    const options = await driven.open('options.html');
    const hosts = () => options.evaluate(() => document.querySelectorAll('#memory-hosts li').length);
    await until('the host', async () => (await hosts()) === 1);
    for (let click = 0; click < 2; click++)
      await options.$eval('#own-forget', (button) => (button as HTMLButtonElement).click());
    await until('the list to be empty', async () => (await hosts()) === 0);
  });
});
