import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { checkPage, NAMES, openBrowser, servePages, stateOf, until } from './open.ts';
import { form } from './options-page.ts';

describe.each(NAMES)('the context menu and the commands in %s', (name) => {
  let driven: Driven;
  let server: Server;
  let page: Page;
  let tab: number;
  let report: Page;

  /** The address of a tab that opens. */
  const opened = (start: string) =>
    until(`a tab ${start}`, async () => (await driven.addresses()).find((address) => address.startsWith(start)));
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    await (await driven.open('options.html')).close();
    ({ page, tab, report } = await checkPage(driven, `http://localhost:${server.port}/sample`));
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('"check these words" opens the list of words alone, and leaves the page alone', async () => {
    const before = server.requests.length;
    await driven.choose('words', tab, '  It is more of a symbolic value. ');
    const address = await opened(`${driven.home}popup.html?words=`);
    expect(new URL(address).searchParams.get('words')).toBe('It is more of a symbolic value.');
    expect(server.requests.length).toBe(before);
  });
  test('"search for the original" opens the engine with the words, in quotation marks', async () => {
    await driven.choose('search', tab, 'symbolic value');
    const address = await opened('https://duckduckgo.com/');
    expect(new URL(address).searchParams.get('q')).toBe('"symbolic value"');
  });
  test('"use this page as a source" and "use the selection" open the form for what is meant', async () => {
    await page.bringToFront();
    await driven.choose('source', tab);
    await opened(`${driven.home}options.html?source=${tab}`);
    await page.bringToFront();
    const words = await page.evaluate(() => {
      const paragraph = document.querySelector('article p, p') as Element;
      getSelection()?.selectAllChildren(paragraph);
      return paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });
    await driven.choose('source-words', tab, words);
    await opened(`${driven.home}options.html?source=${tab}&selection`);
    // The same page once more, where it can be looked into.
    const options = await driven.open(`options.html?source=${tab}&selection`);
    await form(options);
    const sentences = words.match(/[.!?]["”]?(?= \p{Lu}|$)/gu) ?? [];
    const notes = await options.$eval('#source-notes', (list) => list.textContent ?? '');
    expect(notes).toMatch(new RegExp(`^${sentences.length} statement`));
    await options.close();
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });
  test('"check this page" checks it once more', async () => {
    await page.bringToFront();
    const at = async () => {
      const state = await stateOf(report, tab);
      return state?.kind === 'checked' ? state.at : 0;
    };
    const before = await at();
    await driven.choose('check', tab);
    await until('another report', async () => (await at()) > before);
  });
  test('the commands go to the next finding and to the one before', async () => {
    await page.bringToFront();
    const step = async (command: string, from: string) => {
      await driven.command(command, tab);
      return until(command, async () => {
        const words = await selected();
        return words !== from && words;
      });
    };
    const first = await step('next-finding', '');
    const second = await step('next-finding', first);
    expect(await step('previous-finding', second)).toBe(first);
  });
});
