import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import { type Server, serve } from '../../src/build/serve.ts';
import { fragmentLink } from '../../src/report/links.ts';
import { openBrowser, until } from './open.ts';

/** Milliseconds in which a page would have moved, if there were something to move to. */
const WAIT = 800;
const FAR = '<div style="height: 4000px"></div>';
/** Nobody's words; every paragraph lies screens below the last. */
const PARAGRAPHS = [
  'The council met in the “Old Customs House” on a wet night, and the harbour-master’s report on salt-works, rope &amp; tar took an hour.',
  'Fares rose by 12.5% – or $3 – for C#-trained pilots; nobody asked “why?” and the clerk wrote nothing down until the lamps were lit again.',
  'Ніхто не питав про ціну, і пором пішов о п’ятій.',
];
const BODY = `<!doctype html><meta charset="utf-8"><title>Minutes</title>${PARAGRAPHS.map((text) => `${FAR}<p>${text}</p>`).join('')}${FAR}`;

describe('links to the very words in Chromium', () => {
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve((path) => (path === '/minutes' ? { body: BODY } : null));
    driven = await openBrowser('chromium');
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  /** Which paragraph is in view after a visit; -1 where the page stands at its top. */
  async function seenAt(page: Page): Promise<number> {
    return page.evaluate(() =>
      [...document.querySelectorAll('p')].findIndex((p) => {
        const { top, bottom } = p.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }),
    );
  }

  test.each([
    ['hyphen, comma, ampersand', 'report on salt-works, rope & tar took an hour', 0],
    ['straight marks for curly ones', 'met in the "Old Customs House"', 0],
    ['percent, dollar, dash, hash', 'rose by 12.5% – or $3 – for C#-trained pilots', 1],
    ['a question in marks', 'nobody asked “why?”', 1],
    [
      'a long passage by its ends',
      'Fares rose by 12.5% – or $3 – for C#-trained pilots; nobody asked “why?” and the clerk wrote nothing down until the lamps were lit again.',
      1,
    ],
    ['over two paragraphs', 'nothing down until the lamps were lit again.\nНіхто не питав про ціну', 1],
    ['an ellipsis', '… for C#-trained pilots … the lamps were lit again …', 1],
    ['Cyrillic with an apostrophe', 'і пором пішов о п’ятій', 2],
    ['words that are not there', 'the ferry burned down', -1],
  ])('%s', async (_, words, paragraph) => {
    const page = await driven.browser.newPage();
    // A page behind the welcome page, which opens at install, is not scrolled.
    await page.bringToFront();
    await page.goto(fragmentLink(`http://localhost:${server.port}/minutes`, words) ?? '');
    expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(true);
    if (paragraph >= 0) await until('the words to come into view', async () => (await seenAt(page)) === paragraph);
    else await new Promise((done) => setTimeout(done, WAIT));
    expect(await seenAt(page)).toBe(paragraph);
    await page.close();
  });
});
