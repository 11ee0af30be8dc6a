import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/build/build.ts';
import { type Driven, drive } from '../../src/build/drive.ts';
import type { Browser } from '../../src/build/manifest.ts';
import { articleOf } from '../../src/protocol/article.ts';
import type { CheckAnswer } from '../../src/protocol/messages.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import { writePack } from '../../src/reference/writer.ts';
import { seeded } from '../reference/alterations.ts';
import { makeNames, makeStatements, reword } from './data.ts';
import { type Figure, quantile } from './measure.ts';

/** Cold and warm checks of each browser and pack. */
const ROUNDS = 12;
/** How long a browser rests after the install, and after the background was stopped, in milliseconds. */
const SETTLED = 2000;
const STOPPED = 400;
const ARTICLE_LETTERS = 10_000;
const QUOTATIONS = 10;
const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];
const PACKS = [
  { names: 3000, statements: 1000, cold: 35 },
  { names: 100_000, statements: 100_000, cold: 60 },
];
const WARM = 5;

/** Sentences around the quotations; what they say does not matter. */
const FILLER = [
  'The council had met twice that week without an agreement.',
  'Two ferries lay in the harbour, and a third was expected before the evening.',
  'Repairs on the northern bridge will take until spring, according to the plan.',
  'Nobody was hurt when the roof of the old market gave way.',
  'A spokeswoman would not give the number of people who had applied.',
  'Prices rose for the fourth month in a row, though more slowly than before.',
];

/** A background that answers at once and does nothing else: what the browser itself takes. */
const EMPTY = `const { runtime, tabs } = globalThis.browser ?? chrome;
  runtime.onInstalled.addListener(() => tabs.create({ url: runtime.getURL('welcome.html') }));
  runtime.onMessage.addListener((message, sender, answer) => answer({ kind: 'marks', words: [] }));`;

/**
 * From a closed background to the marks on an article of 10 KB with ten quotations, its report stored, and the same when it is
 * awake; by the clock of the welcome page, which sends the article as a page does that was read: neither reading a page nor the driver is in it.
 */
export async function benchBrowser(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sic-bench-'));
  try {
    const figures: Figure[] = [];
    for (const size of PACKS) {
      await buildAll(folder);
      const { pack, article } = contentOf(size.names, size.statements);
      for (const name of BROWSERS) {
        replacePack(join(folder, name), pack);
        figures.push(...figuresOf(name, size, await measure(name, join(folder, name), article)));
      }
    }
    for (const name of BROWSERS) {
      writeFileSync(join(folder, name, 'background.js'), EMPTY);
      figures.push(...emptyFigures(name, await measure(name, join(folder, name), 'Nothing.')));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function contentOf(names: number, statements: number): { pack: Uint8Array; article: string } {
  const people = makeNames(names);
  const texts = makeStatements(statements);
  const rows: ReferenceRecord[] = [
    ...people.map((name, at): ReferenceRecord => ({ kind: 'person', id: `p${at}`, name })),
    ...texts.map((text, at): ReferenceRecord => ({ kind: 'statement', id: `s${at}`, lang: 'en', text })),
  ];
  const random = seeded(21);
  const any = (of: readonly string[]) => of[random(of.length)] ?? '';
  const said = Array.from({ length: QUOTATIONS }, () => `“${reword(any(texts), texts, random)}” ${any(people)} said.`);
  const sentences: string[] = [];
  const apart = ARTICLE_LETTERS / QUOTATIONS;
  for (let length = 0; length < ARTICLE_LETTERS; length += (sentences.at(-1)?.length ?? 0) + 1)
    sentences.push(length >= (QUOTATIONS - said.length) * apart ? (said.pop() ?? any(FILLER)) : any(FILLER));
  return { pack: writePack(rows, { name: 'bench', built: '2026-01-01' }), article: sentences.join(' ') };
}

/** Puts another pack in the place of the one that was built, and its hash into the background, where the build put the other's. */
function replacePack(folder: string, pack: Uint8Array) {
  const [packFile, script] = [join(folder, 'reference.sicpack'), join(folder, 'background.js')];
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const before = readFileSync(script, 'utf8');
  const after = before.replaceAll(hash(readFileSync(packFile)), hash(pack));
  if (after === before) throw new Error('the background does not hold the hash of its pack');
  writeFileSync(script, after);
  writeFileSync(packFile, pack);
}

interface Times {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

async function measure(name: Browser, folder: string, article: string): Promise<Times> {
  const driven = await drive(name, folder);
  try {
    const page = await driven.open('welcome.html');
    await pause(SETTLED);
    await checkOnce(page, article);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      cold.push(await coldCheck(driven, page, article));
      await checkOnce(page, article);
      warm.push(await checkOnce(page, article));
    }
    return { cold, warm };
  } finally {
    await driven.close();
  }
}

async function coldCheck(driven: Driven, page: Page, article: string): Promise<number> {
  await driven.stopBackground();
  await pause(STOPPED);
  return checkOnce(page, article);
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

interface Runtime {
  readonly runtime: { sendMessage(message: object): Promise<CheckAnswer> };
}

/** Sends the article and waits for its marks, in milliseconds. */
async function checkOnce(page: Page, text: string): Promise<number> {
  const { time, answer } = await page.evaluate(
    async (article) => {
      const { browser = undefined, chrome = undefined } = globalThis as unknown as Record<string, Runtime | undefined>;
      const message = { kind: 'checkPage', article, address: location.href };
      const started = performance.now();
      const got = await (browser ?? chrome)?.runtime.sendMessage(message);
      return { time: performance.now() - started, answer: got };
    },
    articleOf(text, { kind: 'article' }),
  );
  if (answer?.kind !== 'marks') throw new Error('no marks');
  return time;
}

function figuresOf(name: Browser, size: (typeof PACKS)[number], { cold, warm }: Times): Figure[] {
  const count = new Intl.NumberFormat('en').format;
  const what = (when: string) =>
    `${name}: ${when}, ${count(size.names)} names and ${count(size.statements)} statements`;
  return [figureOf(what('closed background'), cold, size.cold), figureOf(what('awake'), warm, WARM)];
}

/** What is left of the goals when the browser has had its part. */
function emptyFigures(name: Browser, { cold, warm }: Times): Figure[] {
  const goal = Math.min(...PACKS.map((size) => size.cold));
  return [
    figureOf(`${name}: an empty background, closed`, cold, goal),
    figureOf(`${name}: an empty background, awake`, warm, WARM),
  ];
}

function figureOf(what: string, times: readonly number[], goal: number): Figure {
  return {
    what,
    against: 'a check of 10 KB with ten quotations',
    value: quantile(times, 1 / 2),
    goal,
    unit: 'ms',
    atMost: true,
    detail: `p95 ${quantile(times, 0.95).toFixed(1)} ms, fastest ${quantile(times, 0).toFixed(1)} ms of ${times.length}`,
  };
}
