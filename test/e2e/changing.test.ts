import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { type Checked, checkPage, NAMES, openBrowser, sendToTab, servePages, stateOf, until } from './open.ts';

/** The words that carry a mark. */
const markedOn = (page: Page, mark: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()), mark);

describe.each(NAMES)('pages that change in %s', (name) => {
  let driven: Driven;
  let server: Server;
  let single: Checked;
  const at = (path: string) => `http://localhost:${server.port}/${path}`;
  const badge = (tab: number, text: string) =>
    until(`the badge ${text}`, async () => (await driven.badge(tab)) === text);
  const titleOf = async ({ report, tab }: Checked) => {
    const state = await stateOf(report, tab);
    return state?.kind === 'checked' ? (state.report.text ?? '').split('\n')[0] : state?.kind;
  };

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    // The welcome page opens by itself after the installation; once another page of ours is there, it is past.
    await (await driven.open('options.html')).close();
    single = await checkPage(driven, at('single'));
    await single.page.bringToFront();
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('three pages of a single-page site: each is checked, and old marks go', async () => {
    const { page, tab } = single;
    expect(await driven.badge(tab)).toBe('0');
    await page.click('#to-2');
    await until('the mark', async () => (await markedOn(page, 'sic-name')).includes('Yevgeny Progozhin'));
    await badge(tab, '1');
    expect(await titleOf(single)).toBe('A founder on the quay');
    await page.click('#to-1');
    await until('the mark to go', async () => (await markedOn(page, 'sic-name')).length === 0);
    await badge(tab, '0');
    await page.click('#to-3');
    await until('the third article', async () => (await titleOf(single)) === 'What the barometer says');
  });
  test('a paragraph that comes late is checked', async () => {
    await until('the mark', async () => (await markedOn(single.page, 'sic-name')).includes('Yevgeny Progozhin'));
    await badge(single.tab, '1');
  });
  test('a clock that never rests causes no check', async () => {
    const before = await stateOf(single.report, single.tab);
    await single.page.bringToFront();
    await new Promise((done) => setTimeout(done, 4000));
    const after = await stateOf(single.report, single.tab);
    expect(before?.kind === 'checked' && after?.kind === 'checked' && after.at - before.at).toBe(0);
  });
  test('back: the page before is checked again', async () => {
    await single.page.bringToFront();
    await single.page.evaluate(() => history.back());
    await badge(single.tab, '0');
  });
  test('a notice that goes: its words were not the article, and the article is checked', async () => {
    const { page, tab, report, state } = await checkPage(driven, at('consent'));
    expect(state.kind === 'checked' && state.report.page.kind).not.toBe('article');
    await page.bringToFront();
    await page.click('#yes');
    await badge(tab, '1');
    const now = await stateOf(report, tab);
    expect(now?.kind === 'checked' && now.report.page.kind).toBe('article');
    expect(now?.kind === 'checked' && now.report.text).not.toContain('partners');
    expect(await markedOn(page, 'sic-name')).toEqual(['Yevgeny Progozhin']);
  });
  test('next and previous: the words are selected, the card opens with the keyboard in it, Escape closes it', async () => {
    const { page, tab, report } = await checkPage(driven, at('sample'));
    await page.bringToFront();
    await until('the marks', async () => (await markedOn(page, 'sic-differs')).length > 0);
    const step = async (by: 1 | -1) => {
      await sendToTab(report, tab, { kind: 'step', by });
      await until('the card', () => page.evaluate(() => document.activeElement?.localName === 'sic-card'));
      return page.evaluate(() => getSelection()?.toString() ?? '');
    };
    const first = await step(1);
    expect(first).not.toBe('');
    const second = await step(1);
    expect(second).not.toBe(first);
    expect(await step(-1)).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('sic-card'))).toBeNull();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(first);
  });
});
