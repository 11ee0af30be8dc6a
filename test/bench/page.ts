import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../src/build/build.ts';
import { type Driven, drive } from '../../src/build/drive.ts';
import { ROOT } from '../../src/build/paths.ts';
import { serve } from '../../src/build/serve.ts';
import type { Figure } from './measure.ts';
import { longArticle, longFeed } from './page-markup.ts';
import { BEGIN, type Task, tasksOf, trace } from './trace.ts';

/** How often each page is opened and checked; of its figures the median counts. */
const ROUNDS = 5;
/** How long a page is left alone before the click, and after the report came, in milliseconds. */
const STILL = 1500;
/** Longest wait for a report, in milliseconds. */
const PATIENCE = 15_000;

const PAGES: ReadonlyMap<string, () => string> = new Map([
  ['sample', () => readFileSync(join(ROOT, 'src/build/sample/bakhmut.html'), 'utf8')],
  ['10,000 words', () => longArticle(10_000)],
  ['live blog, 20,000 words', () => longFeed(20_000)],
]);

/**
 * What a check costs a page's main thread, in Chromium's own trace. The pages have no scripts and rest when the button is
 * clicked: every task from then on is ours, painting included. The longest is the extraction of the article, which has a
 * budget of its own; the second longest stands for all others. Times are of the thread's processor time.
 */
export async function benchPage(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sic-bench-'));
  await buildAll(folder);
  const pages = [...PAGES].map(([name, make]) => ({ name, body: make() }));
  const server = await serve((path) => {
    const page = pages[Number(path.slice(1))];
    return page && /^\/\d+$/.test(path) ? { body: page.body } : null;
  });
  const driven = await drive('chromium', join(folder, 'chromium'));
  try {
    const figures: Figure[] = [];
    for (const [at, { name }] of pages.entries()) {
      const runs: Task[][] = [];
      for (let round = 0; round < ROUNDS; round++)
        runs.push(await checkOnce(driven, `http://localhost:${server.port}/${at}`));
      figures.push(...figuresOf(name, runs));
    }
    return figures;
  } finally {
    await driven.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** The tasks of a page's main thread from the click to the time when all is painted, longest first. */
async function checkOnce(driven: Driven, url: string): Promise<Task[]> {
  const page = await driven.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tab = await driven.tabOf(page);
  await pause(STILL);
  const events = await trace(driven.browser, async () => {
    await page.evaluate((begin) => console.timeStamp(begin), BEGIN);
    const popup = await driven.click(page);
    const end = Date.now() + PATIENCE;
    while (!/\d/.test(await driven.badge(tab))) {
      if (Date.now() > end) throw new Error(`no report of ${url}`);
      await pause(50);
    }
    await pause(STILL);
    await popup?.close();
  });
  await page.close();
  return tasksOf(events);
}

function figuresOf(name: string, runs: readonly Task[][]): Figure[] {
  const middle = (of: (tasks: readonly Task[]) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  const nth = (at: number) => (tasks: readonly Task[]) => tasks[at]?.time ?? 0;
  const sum = middle((tasks) => tasks.reduce((total, { time }) => total + time, 0));
  const clock = (at: number) => middle((tasks) => tasks[at]?.clock ?? 0).toFixed(1);
  const common = { unit: 'ms', atMost: true } as const;
  return [
    {
      ...common,
      what: `${name}: the longest task`,
      against: 'article extraction',
      value: middle(nth(0)),
      goal: 150,
      detail: `${clock(0)} ms by the clock; all tasks together ${sum.toFixed(1)} ms`,
    },
    {
      ...common,
      what: `${name}: the longest other task`,
      against: 'a long task',
      value: middle(nth(1)),
      goal: 50,
      detail: `${clock(1)} ms by the clock; then ${middle(nth(2)).toFixed(1)}, ${middle(nth(3)).toFixed(1)} ms`,
    },
  ];
}
