import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { type Checked, checkPage, NAMES, openBrowser, servePages, stateOf, until } from './open.ts';

const text = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector);

describe.each(NAMES)('a check in %s', (name) => {
  let driven: Driven;
  let server: Server;
  let sample: Checked;
  let before: string;
  const at = (path: string) => `http://localhost:${server.port}/${path}`;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    const page = await driven.browser.newPage();
    await page.goto(at('sample'));
    before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();
    sample = await checkPage(driven, at('sample'));
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('the click checks the page, and the popup lists what was found', async () => {
    expect(sample.state.kind).toBe('checked');
    if (sample.state.kind !== 'checked') return;
    expect(sample.state.report.page.kind).toBe('article');
    const rows = await sample.report.$$eval('.quotations .row', (all) => all.length);
    expect(rows).toBe(sample.state.report.quotes.length);
    expect(rows).toBeGreaterThan(8);
    expect(await text(sample.report, '#status')).not.toBe('');
  });
  test('what the sample holds is there to compare', async () => {
    const compare = await text(sample.report, '.compare');
    for (const words of [
      'Lloyd Austin',
      'Institute for the Study of War',
      'Yevgeny Progozhin',
      'TVNZ',
      'Komsomolskaya Pravda',
    ])
      expect(compare).toContain(words);
    expect(await text(sample.report, '#head')).toContain('The i Paper');
    expect(await driven.badge(sample.tab)).toMatch(/^[5-9]$/);
  });
  test('the page is the same, byte for byte', async () => {
    expect(await sample.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
  test('"show on page" selects the words and brings them into view', async () => {
    const words = await text(sample.report, '.quotations .row:last-child .words');
    await sample.report.bringToFront();
    await sample.report.$$eval('.quotations .row:last-child > .actions button', ([show]) =>
      (show as HTMLButtonElement | undefined)?.click(),
    );
    const selected = await until('the selection', () => sample.page.evaluate(() => getSelection()?.toString()));
    expect(words.replace(/[“”"]/g, '')).toContain(selected.slice(0, 12));
  });
  test('the worker is stopped between two actions: nothing is lost', async () => {
    await driven.stopBackground();
    expect((await stateOf(sample.report, sample.tab))?.kind).toBe('checked');
    await sample.report.reload({ waitUntil: [] }).catch(() => undefined);
    const again = await checkPage(driven, at('harbour'));
    expect(again.state.kind).toBe('checked');
  });
  test('a page that is left in the middle of its check is forgotten, and the next one is checked at once', async () => {
    const page = await driven.browser.newPage();
    await page.goto(at('harbour'));
    const tab = await driven.tabOf(page);
    const popup = await driven.click(page);
    await until('the check to begin', async () => (await driven.badge(tab)) !== '');
    await popup?.close().catch(() => undefined);
    await page.goto(at('sample'));
    await driven.click(page);
    await until('the report of the second page', async () => {
      const state = await stateOf(sample.report, tab);
      return state?.kind === 'checked' && state.report.page.url === at('sample');
    });
    await page.close();
  });
  test.each([
    ['harbour', 'article', '0'],
    ['front-page', 'front-page', '–'],
    ['login', 'no-article', '–'],
    ['wall', 'partial', '0'],
  ])('%s is told as %s, with the badge %s', async (path, kind, badge) => {
    const { state, tab, report } = await checkPage(driven, at(path));
    expect(state.kind === 'checked' && state.report.page.kind).toBe(kind);
    expect(await driven.badge(tab)).toBe(badge);
    expect(await text(report, '#status')).not.toBe('');
  });
  test('a page that was not checked has no badge; one that was left loses it', async () => {
    const page = await driven.browser.newPage();
    await page.goto(at('harbour'));
    const tab = await driven.tabOf(page);
    expect(await driven.badge(tab)).toBe('');
    await driven.click(page);
    await until('the badge', async () => (await driven.badge(tab)) === '0');
    await page.goto(at('login'));
    await until('the badge to go', async () => (await driven.badge(tab)) === '');
  });
  test("the browser's own pages are refused in words", async () => {
    const own = await driven.open('options.html');
    const tab = await driven.tabOf(own);
    await driven.click(own);
    await until('the refusal on the button', async () => (await driven.badge(tab)) === '–');
    const report = await driven.open(`popup.html?tab=${tab}`);
    const state = await until('the refusal', async () => {
      const now = await stateOf(report, tab);
      return now?.kind === 'refused' && now;
    });
    expect(state).toEqual({ kind: 'refused', why: 'browser-page' });
  });
  test('the browser has nothing to complain about', async () => expect(await driven.warnings()).toEqual([]));
  test('no request but those of the pages', () => {
    const paths = ['sample', 'harbour', 'front-page', 'login', 'wall', 'favicon.ico'].map((path) => `GET /${path}`);
    expect(server.requests.filter((request) => !paths.includes(request))).toEqual([]);
  });
});
