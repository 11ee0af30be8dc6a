import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import type { QuotationReport } from '../../src/protocol/report.ts';
import { docx, pdf, wrapped } from '../cli/made-files.ts';
import { type Checked, checkPage, NAMES, openBrowser, servePages, until } from './open.ts';
import { choose, field, fill, form, listed, press, told } from './options-page.ts';

const TITLE = 'Transcript: briefing on the bridges of Ostermoor';

const LINES = [
  'Press briefing of Mayor Anna Berg',
  '6 March 2026',
  'MAYOR BERG: The old bridge will be closed for at least nine months while we replace its cables.',
  'MR. HILL: The ferry will run every ten minutes from Monday on, free of charge for everybody who lives here.',
];

/** The report's quotation that begins with these words. */
function quote({ state }: Checked, beginning: string): QuotationReport | undefined {
  return state.kind === 'checked' ? state.report.quotes.find(({ text }) => text.startsWith(beginning)) : undefined;
}

/** A source that takes a second or two, and the longest time in which the page may not answer, in milliseconds. */
const SENTENCES = 30_000;
const LONGEST_PAUSE = 400;

interface Watching {
  longest: number;
}

const WATCH_PAUSES = () => {
  const watching = globalThis as unknown as Watching;
  let last = performance.now();
  watching.longest = 0;
  setInterval(() => {
    watching.longest = Math.max(watching.longest, performance.now() - last);
    last = performance.now();
  }, 10);
};

/** Chooses a file that is made in the page: it is too long to send. */
const CHOOSE_LOG_BOOK = (sentences: number) => {
  const words = (day: number) => `On day ${day} the ferry of Ostermoor carried ${day * 7} cyclists and a band.`;
  const text = Array.from({ length: sentences }, (_, at) => words(at)).join('\n\n');
  const [box, files] = [document.querySelector('#own-files') as HTMLInputElement, new DataTransfer()];
  files.items.add(new File([text], 'log-book.txt'));
  box.files = files.files;
  box.dispatchEvent(new Event('change'));
};

describe.each(NAMES)('sources and packs of one’s own in %s', (name) => {
  let driven: Driven;
  let server: Server;
  const address = (path: string) => `http://localhost:${server.port}/${path}`;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test('a page becomes a source; an article that changes its words is compared with it, after a restart too; removed, it is gone', async () => {
    const briefing = await checkPage(driven, address('briefing'));
    expect(await briefing.report.$eval('#use-source', (it) => (it as HTMLElement).hidden)).toBe(false);
    const options = await driven.open(`options.html?source=${briefing.tab}`);
    await form(options);
    expect([await field(options, 'title'), await field(options, 'date'), await field(options, 'url')]).toEqual([
      TITLE,
      '2026-03-06',
      address('briefing'),
    ]);
    await press(options, '#source-add');
    await until('the source in the list', async () => (await listed(options)).includes(TITLE));
    expect(await listed(options)).toContain('City of Ostermoor');

    for (const restart of [false, true]) {
      if (restart) await driven.stopBackground();
      const article = await checkPage(driven, address('ferry'));
      const [changed, same] = [quote(article, 'The old bridge'), quote(article, 'The ferry will run')];
      expect(changed).toMatchObject({ verdict: 'altered', statement: { pack: 'your sources', date: '2026-03-06' } });
      expect(changed?.statement?.sources[0]?.url).toBe(address('briefing'));
      expect(same?.verdict).toBe('verbatim');
      const row = await article.report.$eval('#list .compare .row', (it) => it.textContent ?? '');
      expect(row).toContain('Record in your sources');
      expect(row).toContain('nine');
      const link = await article.report.$eval('#list .compare .original a', (it) => (it as HTMLAnchorElement).href);
      expect(link).toContain(`${address('briefing')}#:~:text=`);
      await article.page.close();
      await article.report.close();
    }

    await options.bringToFront();
    await press(options, '#packs .pack button:last-of-type');
    await until('the source to go', async () => !(await listed(options)).includes(TITLE));
    const after = await checkPage(driven, address('ferry'));
    expect(quote(after, 'The old bridge')).toMatchObject({ verdict: 'unknown', statement: null });
    await options.close();
  });

  test('a file is put right before it is added: title, day and speaker', async () => {
    const options = await driven.open('options.html');
    const text =
      'The weir at the mill will be lowered by forty centimetres in the first week of April, and not before.';
    await choose(options, 'weir.txt', text);
    await form(options);
    await fill(options, '#source-title', 'A word on the weir');
    await fill(options, '#source-date', '2026-03-07');
    await fill(options, '#source-speakers input', 'Ida Kranz');
    await press(options, '#source-add');
    await until('the source in the list', async () => (await listed(options)).includes('A word on the weir'));
    expect(await listed(options)).toContain('March 7, 2026');
    const changed = `“${text.replace('forty', 'ninety')}” Ida Kranz said on 7 March 2026.`;
    const words = await driven.open(`popup.html?${new URLSearchParams({ words: changed })}`);
    const row = await until('the comparison', () =>
      words.$eval('#words-list', (list) => list.textContent?.includes('forty') && list.textContent),
    );
    expect(row).toContain('your sources');
    await words.close();
    await options.close();
  });

  test('a long source is added behind a page that goes on; stopped, nothing of it is there', async () => {
    const options = await driven.open('options.html');
    await options.evaluate(WATCH_PAUSES);
    for (const isStopped of [true, false]) {
      await options.evaluate(CHOOSE_LOG_BOOK, SENTENCES);
      await form(options);
      await press(options, '#source-add');
      await until('words on how far it is', async () => /^Writing 30,000 statements: \d+%$/.test(await told(options)));
      expect(await options.$eval('#own-progress', (it) => (it as HTMLElement).hidden)).toBe(false);
      if (isStopped) await press(options, '#own-stop');
      const end = isStopped ? 'Stopped: nothing was added.' : '“log-book” was added: 30,000 statements';
      await until(end, async () => (await told(options)) === end);
      expect((await listed(options)).includes('log-book')).toBe(!isStopped);
    }
    expect(await options.evaluate(() => (globalThis as unknown as Watching).longest)).toBeLessThan(LONGEST_PAUSE);
    await options.close();
  });

  test.each([
    ['docx', docx(LINES)],
    ['pdf', pdf(wrapped(LINES))],
  ])('a %s is read in the options page', async (ending, content) => {
    const options = await driven.open('options.html');
    await choose(options, `minutes.${ending}`, content);
    await form(options);
    expect(await options.$eval('#source-speakers', (list) => list.textContent)).toContain('BERG');
    await press(options, '#source-add');
    await until('the source', async () => (await told(options)).endsWith('was added: 2 statements'));
    await options.close();
  });
});
