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
  test('a page that clears the registry, removes our card and posts messages in every frame is looked at now and then', async () => {
    const { page, report, tab } = await checkPage(driven, at('hostile-restless'));
    await page.bringToFront();
    const frames = () => page.evaluate(() => Number(document.getElementById('frame')?.textContent));
    const before = await frames();
    const checks = new Set<number>();
    for (const end = Date.now() + 4000; Date.now() < end; ) {
      const state = await stateOf(report, tab);
      if (state?.kind !== 'checked') throw new Error('not checked');
      checks.add(state.at);
      expect(state.report.quotes.map(({ text }) => text)).toEqual(['The road stays shut,', 'Nobody asked the shops,']);
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(checks.size).toBeLessThanOrEqual(3);
    expect((await frames()) - before).toBeGreaterThan(20);
    expect(await driven.warnings()).toEqual([]);
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
  test('a live blog: what comes is checked, comments and counters are not', async () => {
    const live = await checkPage(driven, at('live'));
    const { page, tab, report } = live;
    await page.bringToFront();
    const checkedAt = async () => {
      const state = await stateOf(report, tab);
      return state?.kind === 'checked' ? state.at : 0;
    };
    const marks = () => markedOn(page, 'sic-name').then((all) => all.length);
    expect(await marks()).toBe(0);
    await page.click('#post');
    await until('the new post', async () => (await marks()) === 1);
    // Scrolled to the end again and again, as one reads on.
    await until('the older posts', async () => {
      await page.evaluate(() => scrollTo(0, scrollY > 0 ? 0 : document.body.scrollHeight));
      return (await marks()) === 4;
    });
    const before = await checkedAt();
    await page.click('#talk');
    await page.click('#talk');
    await new Promise((done) => setTimeout(done, 4000));
    expect(await marks()).toBe(4);
    expect(await checkedAt()).toBe(before);
  });
  test('an article in a frame of the same site is read, marked and shown there', async () => {
    const { page, state, report } = await checkPage(driven, at('framed'));
    expect(state.kind === 'checked' && state.report.page.kind).toBe('article');
    const frame = await (await page.$('iframe'))?.contentFrame();
    if (!frame) throw new Error('no frame');
    const marked = () => frame.evaluate(() => [...(CSS.highlights.get('sic-name') ?? [])].join());
    await until('the mark', async () => (await marked()) === 'Yevgeny Progozhin');
    await report.bringToFront();
    await report.$eval('.compare .row > .actions button', (show) => (show as HTMLButtonElement).click());
    const selected = () => frame.evaluate(() => String(getSelection()));
    await until('the selection', async () => (await selected()) === 'Yevgeny Progozhin');
    await page.bringToFront();
    const words = await frame.evaluate(() => {
      const { left, top, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const corner = await page.$eval('iframe', (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(1, 1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.mouse.move(corner.left + words.x, corner.top + words.y);
    await until('the card', () => frame.evaluate(() => document.querySelector('sic-card:popover-open') !== null));
  });
});
