import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { type Checked, checkPage, NAMES, openBrowser, sendToTab, servePages, until } from './open.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The line boxes of the first words of a mark, brought to a height of the window. */
function boxesOf(page: Page, mark: string, block: 'start' | 'center' | 'end' = 'center'): Promise<Box[]> {
  return page.evaluate(
    (name, where) => {
      const range = [...(CSS.highlights.get(name) ?? [])][0];
      if (!(range instanceof Range)) return [];
      range.startContainer.parentElement?.scrollIntoView({ block: where });
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    },
    mark,
    block,
  );
}

function cardOf(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const box = document.querySelector('sic-card:popover-open')?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  });
}

async function pointAt(page: Page, box: Box): Promise<void> {
  await page.mouse.move(2, 2);
  // Moves within one frame count as one: let the page see that the pointer was away.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(NAMES)('marks in %s', (name) => {
  let driven: Driven;
  let server: Server;
  let checked: Checked;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    checked = await checkPage(driven, `http://localhost:${server.port}/sample`);
    await checked.page.setViewport({ width: 900, height: 700 });
  });
  beforeEach(() => checked.page.bringToFront());
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('words that differ from their record are marked', async () => {
    const marked = await checked.page.evaluate(() =>
      [...(CSS.highlights.get('sic-differs') ?? [])].map((range) => range.toString()),
    );
    expect(marked.join(' ')).toContain('The fall of Bakhmut does not necessarily mean');
  });
  test('a card opens on a rest of the pointer, beside the words and inside the window', async () => {
    const { page } = checked;
    for (const block of ['start', 'center', 'end'] as const) {
      const words = await boxesOf(page, 'sic-differs', block);
      const [first] = words;
      if (!first) throw new Error('no words are marked');
      await pointAt(page, first);
      const card = await until('the card', () => cardOf(page));
      expect(words.filter((box) => overlap(box, card))).toEqual([]);
      expect(card.left >= 0 && card.top >= 0 && card.right <= 900 && card.bottom <= 700).toBe(true);
      await page.keyboard.press('Escape');
      expect(await cardOf(page)).toBeNull();
    }
  });
  test('the pointer can go into the card, and leaving closes it', async () => {
    const { page } = checked;
    const [first] = await boxesOf(page, 'sic-differs');
    if (!first) throw new Error('no words are marked');
    await pointAt(page, first);
    const card = await until('the card', () => cardOf(page));
    await page.mouse.move(card.left + 40, card.top + 30, { steps: 4 });
    await new Promise((done) => setTimeout(done, 700));
    expect(await cardOf(page)).not.toBeNull();
    await page.mouse.move(2, 2, { steps: 4 });
    await until('the card to close', async () => (await cardOf(page)) === null);
  });
  test('a click opens the card at once; a click beside closes it; a selection is not disturbed', async () => {
    const { page } = checked;
    const [first] = await boxesOf(page, 'sic-differs');
    if (!first) throw new Error('no words are marked');
    await page.mouse.click(first.left + 10, (first.top + first.bottom) / 2);
    await until('the card', () => cardOf(page));
    await page.mouse.click(4, 4);
    await until('the card to close', async () => (await cardOf(page)) === null);
    expect(await page.evaluate(() => document.querySelector('sic-card'))).toBeNull();
  });
  test('what the reader does not want marked is not marked', async () => {
    await sendToTab(checked.report, checked.tab, { kind: 'redraw', words: [] });
    await until('the marks to go', () =>
      checked.page.evaluate(() => ![...CSS.highlights.keys()].some((key) => key.startsWith('sic-'))),
    );
  });
  test('a page under a strict policy is marked, and has its card', async () => {
    const { page } = await checkPage(driven, `http://localhost:${server.port}/strict`);
    await page.bringToFront();
    const [first] = await until('the marks', async () => {
      const boxes = await boxesOf(page, 'sic-differs');
      return boxes.length > 0 && boxes;
    });
    if (!first) throw new Error('no words are marked');
    await pointAt(page, first);
    const card = await until('the card', () => cardOf(page));
    expect(card.right - card.left).toBe(340);
  });
});
