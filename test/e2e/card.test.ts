import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json' with { type: 'json' };
import { markedWords } from '../../src/background/to-mark.ts';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { sayIn } from '../../src/protocol/say-in.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import { nameRow, outletRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';
import { complaints } from './complaints.ts';
import { NAMES, openBrowser, servePages } from './open.ts';

const CARDS = markedWords(
  reportOf({
    quotes: [quoteRow(), quoteRow({ start: 90, end: 99, verdict: 'verbatim' })],
    names: [nameRow()],
    outlets: [outletRow({ kind: 'rendering' })],
  }),
  DEFAULT_SETTINGS.marks,
  { say: sayIn(english), formatDate: (iso) => iso },
);

describe.each(NAMES)('an open card in %s', (name) => {
  let driven: Driven;
  let server: Server;
  let script: string;

  beforeAll(async () => {
    const bundled = buildSync({
      entryPoints: [join(import.meta.dirname, 'open-card.ts')],
      bundle: true,
      format: 'iife',
      write: false,
    });
    script = bundled.outputFiles[0]?.text ?? '';
    server = await servePages();
    driven = await openBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  const opened = async (card: (typeof CARDS)[number]['card'], dir = 'ltr'): Promise<Page> => {
    const page = await driven.browser.newPage();
    await page.goto(`http://localhost:${server.port}/quay`);
    await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir);
    await page.evaluate(script);
    await page.evaluate((view) => (globalThis as unknown as { openCard(view: object): void }).openCard(view), card);
    return page;
  };

  test.each(CARDS.map(({ mark, card }) => [mark, card] as const))(
    '%s: axe finds nothing, light or dark',
    async (_mark, card) => {
      const page = await opened(card);
      expect(await complaints(page, '{ fromShadowDom: ["sic-card", "section"] }')).toEqual([]);
      if (name === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        expect(await complaints(page, '{ fromShadowDom: ["sic-card", "section"] }')).toEqual([]);
      }
      await page.close();
    },
  );
  test('the keyboard stands in it, and goes through its button and links', async () => {
    const page = await opened(CARDS[0]?.card as (typeof CARDS)[number]['card']);
    const at = () =>
      page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside && (inside.getAttribute('aria-label') ?? inside.textContent);
      });
    expect(await at()).toBe('Dora Pell');
    const stops: unknown[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await at());
    }
    expect(stops[0]).toBe('Close');
    expect(stops.slice(1)).toEqual([
      expect.stringContaining('The council'),
      'look in the archive',
      expect.stringContaining('archive'),
    ]);
    await page.close();
  });
  test('on a page from right to left its own words run from left to right', async () => {
    const page = await opened(CARDS[0]?.card as (typeof CARDS)[number]['card'], 'rtl');
    const direction = await page.evaluate(() => {
      const section = document.querySelector('sic-card')?.shadowRoot?.querySelector('section');
      return section && getComputedStyle(section).direction;
    });
    expect(direction).toBe('ltr');
    await page.close();
  });
});
