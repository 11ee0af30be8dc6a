import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { type Checked, checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

const rowsOf = (page: Page, selector = '#list .row:not([hidden])') => page.$$eval(selector, (rows) => rows.length);

/** Clicks the first button of the list with these words. */
const press = (page: Page, label: string, within = '#list') =>
  page.$$eval(
    `${within} button`,
    (buttons, words) => (buttons.find(({ textContent }) => textContent === words) as HTMLButtonElement).click(),
    label,
  );

describe.each(NAMES)('the popup in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'sic-saved-'));
  let driven: Driven;
  let server: Server;
  let sample: Checked;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name, {
      preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
    });
    await (await driven.open('options.html')).close();
    sample = await checkPage(driven, `http://localhost:${server.port}/sample`);
    await sample.report.bringToFront();
    if (name === 'chromium') {
      const session = await driven.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test('a long list has a filter: every word counts, accents and case do not', async () => {
    const { report } = sample;
    const all = await rowsOf(report);
    await report.type('#filter', 'AUSTIN tíde');
    expect(await rowsOf(report)).toBeGreaterThan(0);
    expect(await rowsOf(report)).toBeLessThan(all / 2);
    await report.type('#filter', ' nowhere');
    expect(await rowsOf(report)).toBe(0);
    expect(await report.$eval('#filter-none', (note) => (note as HTMLElement).hidden)).toBe(false);
    await report.$eval('#filter', (box) => {
      (box as HTMLInputElement).value = '';
      box.dispatchEvent(new Event('input'));
    });
    expect(await rowsOf(report)).toBe(all);
  });
  test('the report is saved as Markdown, CSV and JSON', async () => {
    const { report } = sample;
    const labels = await report.$$eval('#formats button', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(labels).toEqual(['Markdown', 'Table (CSV)', 'JSON', 'Print']);
    for (const label of labels.slice(0, 3)) await press(report, label, '#formats');
    const saved = await until('three files', async () => {
      const all = readdirSync(folder);
      // A browser puts an empty file in place, and the words beside it, until all of them are there.
      const isDone = !all.some((file) => /\.(?:part|crdownload|tmp)$/.test(file));
      const files = all.filter((file) => /\.(?:md|csv|json)$/.test(file) && statSync(join(folder, file)).size > 0);
      return isDone && files.length === 3 && files;
    });
    const read = (ending: string) =>
      readFileSync(join(folder, saved.find((file) => file.endsWith(ending)) ?? ''), 'utf8');
    expect(JSON.parse(read('.json'))).toMatchObject({ page: { kind: 'article' } });
    expect(read('.md')).toContain('Lloyd Austin');
    expect(read('.csv').split('\r\n').length).toBeGreaterThan(10);
  });
  test('words alone are compared; no page is touched', async () => {
    const { report } = sample;
    const requests = server.requests.length;
    await report.$eval('#words-box', (box) => (box as HTMLDetailsElement).setAttribute('open', ''));
    await report.type(
      '#words',
      '“The fall of Bakhmut does not necessarily mean that the Russians turned the tide of this battle,” Lloyd Austin said on 6 March 2023.',
    );
    await report.click('#words-check');
    await until('the comparison', async () => (await rowsOf(report, '#words-list .row')) > 0);
    // A record was found: its sources stand beside the words.
    expect(await rowsOf(report, '#words-list .original a')).toBeGreaterThan(0);
    expect(server.requests.length).toBe(requests);
  });
  test('words of a selection, in a tab of their own', async () => {
    const own = await driven.open(
      `popup.html?${new URLSearchParams({ words: 'Nobody ever said these words by the mill.' })}`,
    );
    await until('the answer', async () => (await rowsOf(own, '#words-list .row')) === 1);
    expect(await own.$eval('#words-told', (told) => told.textContent)).not.toBe('');
    await own.close();
  });
  test('a name that is no error here: gone after the check, listed in the options, and undone there', async () => {
    const { report } = sample;
    await report.bringToFront();
    const before = await rowsOf(report, '.compare .row');
    await press(report, 'Not an error on this site', '.compare');
    await until('the row to go', async () => (await rowsOf(report, '.compare .row')) === before - 1);
    const options = await driven.open('options.html');
    const listed = await until('the list', () =>
      options.$eval('#silenced', (list) => list.textContent?.includes('localhost') && list.textContent),
    );
    expect(listed).toContain('(on localhost)');
    await options.$eval('#silenced button', (remove) => (remove as HTMLButtonElement).click());
    await until('the list to be empty', () =>
      options.$eval('#silenced', (list) => !list.textContent?.includes('localhost')),
    );
    await options.close();
    await report.bringToFront();
    await report.click('#again');
    await until('the row to be back', async () => (await rowsOf(report, '.compare .row')) === before);
  });
  test('settings from a file: what is none of ours is refused', async () => {
    const options = await driven.open('options.html');
    const load = (text: string) =>
      options.evaluate((content) => {
        const [box, files] = [document.querySelector('#settings-file') as HTMLInputElement, new DataTransfer()];
        files.items.add(new File([content], 'settings.json'));
        box.files = files.files;
        box.dispatchEvent(new Event('change'));
      }, text);
    const told = () => options.$eval('#settings-told', (line) => line.textContent);
    await load('{"engine":"bing"}');
    await until('the refusal', async () => (await told()) === 'This file holds no settings of Sic.');
    await load('{"kind":"sic-settings","version":1,"engine":"bing","never":["mill.example"]}');
    await until('the choice', () =>
      options.evaluate(() => (document.querySelector('#engine') as HTMLSelectElement).value === 'bing'),
    );
    expect(await options.$eval('#never', (list) => list.textContent)).toContain('mill.example');
    await options.close();
  });
  test('terms are listed, and nothing is said of them', async () => {
    if (sample.state.kind !== 'checked') throw new Error('not checked');
    const terms = await sample.report.$$eval('.terms .row', (rows) =>
      rows.map((row) => [row.querySelector('.words')?.textContent, row.querySelector('.sentence')]),
    );
    expect(terms).toEqual(sample.state.report.terms.map(({ text }) => [text, null]));
    expect(terms.length).toBeGreaterThan(0);
  });
  test('what is copied: the words for a note, a draft of a ClaimReview, a report of a wrong result; nothing is sent', async () => {
    const { report } = sample;
    await report.bringToFront();
    const requests = server.requests.length;
    // Nobody can read the clipboard here: what is put there is kept instead.
    await report.evaluate(() => {
      const kept = globalThis as unknown as { copied: string };
      navigator.clipboard.writeText = async (text) => {
        kept.copied = text;
      };
    });
    const copied = async (label: string) => {
      await press(report, label, '.compare');
      return report.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    };
    const words = (await report.$eval('.compare .row .words', (line) => line.textContent ?? '')).slice(0, 12);
    const markdown = await copied('Copy');
    expect(markdown).toMatch(/^> /);
    expect(markdown).toContain(words);
    const draft = JSON.parse(await copied('Draft of a ClaimReview'));
    expect(draft).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview' });
    expect(JSON.stringify(draft)).toContain(words);
    expect([draft.reviewRating.ratingValue, draft.author.name]).toEqual(['', '']);
    const wrong = await copied('Report a wrong result');
    const told = await report.$$eval('.compare button', (all) => all.map(({ textContent }) => textContent));
    expect(told).toContain('Copied, not sent');
    expect(wrong).toMatch(
      /^Sic \d+\.\d+\.\d+: \w+\nwords: .+\nrecord: \S+ \S+\npage: http:\/\/localhost:\d+\/sample \(en, article\)\n$/,
    );
    expect(wrong).toContain(words);
    expect(server.requests.length).toBe(requests);
  });
  test('300 quotations are there at once, with a filter over them', async () => {
    const { tab, report } = await checkPage(driven, `http://localhost:${server.port}/many`);
    expect(await rowsOf(report, '.quotations .row')).toBe(300);
    const again = await driven.open(`popup.html?tab=${tab}`);
    await again.evaluate(() => {
      const seen = globalThis as unknown as { batches: number[] };
      seen.batches = [];
      new MutationObserver(() => seen.batches.push(document.querySelectorAll('.quotations .row').length)).observe(
        document.getElementById('list') as HTMLElement,
        { childList: true },
      );
      document.getElementById('again')?.click();
    });
    // The list is emptied when the check begins: what stood there before is not the other report.
    await until('another report', () =>
      again.evaluate(() => {
        const { batches } = globalThis as unknown as { batches: number[] };
        return batches.includes(0) && batches.at(-1) === 300;
      }),
    );
    // Either none or all of them: no reader sees a list grow.
    const batches = await again.evaluate(() => (globalThis as unknown as { batches: number[] }).batches);
    expect(batches.filter((rows) => rows !== 0 && rows !== 300)).toEqual([]);
    await again.type('#filter', '299');
    await until('the one row', async () => (await rowsOf(again, '.quotations .row:not([hidden])')) === 1);
    await again.close();
    await report.close();
  });
  test('a report is printed with its page named, all unfolded and no buttons', async () => {
    const printed = await driven.open(`popup.html?tab=${sample.tab}`);
    await until('the rows', async () => (await rowsOf(printed)) > 0);
    await printed.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(
      await printed.$$eval('#list details', (all) => all.every((details) => (details as HTMLDetailsElement).open)),
    ).toBe(true);
    expect(await printed.$eval('#about', (about) => about.textContent)).toContain('/sample');
    if (name === 'chromium') {
      await printed.emulateMediaType('print');
      const seen = await printed.evaluate(() =>
        ['#about', '.actions', 'footer', '.tools', 'summary'].map((part) =>
          document.querySelector(part)?.checkVisibility(),
        ),
      );
      expect(seen).toEqual([true, false, false, false, false]);
    }
    await printed.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(
      await printed.$$eval('#list details', (all) => all.some((details) => (details as HTMLDetailsElement).open)),
    ).toBe(false);
    await printed.close();
  });
});
