import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/build/build.ts';
import { type Driven, drive } from '../../src/build/drive.ts';
import type { Browser } from '../../src/build/manifest.ts';
import type { Figure } from './measure.ts';

/** Sentences of the source, and of the one that is added when it is there. */
const SIZES = [10_000, 100_000, 500_000];
const SMALL = 1_000;
/** Longest wait for anything, in milliseconds: half a million sentences are written in a minute on a busy machine. */
const PATIENCE = 300_000;
const CHECKS = 5;

/** Milliseconds, by the clock of the page. */
interface Times {
  readonly add: number;
  readonly first: number;
  readonly warm: number;
  readonly reopened: number;
  readonly another: number;
  /** Of the altered quotations of the article, those that were found. */
  readonly found: number;
  readonly about: string;
}

/**
 * A source of one's own in both browsers: how long it takes to add it, to check an article of ten quotations with it, to do that with a
 * worker that was stopped, and until a second, small source is found. All through the options page and the messages that the popup sends.
 */
export async function benchOwn(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sic-bench-'));
  await buildAll(folder);
  const figures: Figure[] = [];
  try {
    for (const name of ['chromium', 'firefox'] as const)
      for (const size of SIZES) figures.push(...figuresOf(name, size, await timesOf(name, join(folder, name), size)));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return figures;
}

async function timesOf(name: Browser, folder: string, size: number): Promise<Times> {
  const driven = await drive(name, folder);
  try {
    const options = await driven.open('options.html');
    await options.evaluate(PREPARE);
    const add = await added(options, size, 'speech');
    const about = await options.$eval('#packs .about', (line) => line.textContent ?? '');
    const first = await checked(options);
    const warm: { time: number; found: number }[] = [];
    for (let at = 0; at < CHECKS; at++) warm.push(await checked(options));
    const reopened = await afterStop(driven, options);
    const another = (await added(options, SMALL, 'another')) + (await checked(options)).time;
    const middle = warm.map(({ time }) => time).sort((a, b) => a - b)[Math.floor(CHECKS / 2)] ?? 0;
    return { add, first: first.time, warm: middle, reopened, another, found: first.found, about };
  } finally {
    await driven.close();
  }
}

async function afterStop(driven: Driven, options: Page): Promise<number> {
  await driven.stopBackground();
  return (await checked(options)).time;
}

/** Adds a text of so many sentences as a reader does, and gives the time from the click on "add". */
function added(options: Page, size: number, title: string): Promise<number> {
  return options.evaluate(`bench.add(${size}, ${JSON.stringify(title)}, ${PATIENCE})`) as Promise<number>;
}

/** Has the article checked. */
function checked(options: Page): Promise<{ time: number; found: number }> {
  return options.evaluate('bench.check()') as Promise<{ time: number; found: number }>;
}

/** Runs in the options page: makes the texts there, since half a million sentences would take minutes to send. */
const PREPARE = `globalThis.bench = (() => {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const syllable = () => 'bcdfghklmnprstvw'[Math.floor(random() * 16)] + 'aeiou'[Math.floor(random() * 5)];
  const words = Array.from({ length: 20000 }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''));
  const common = 'the of and to in that is was for on with as at by we have not this from they are will it be'.split(' ');
  // As in real sentences, every other word is one of a few.
  const word = () => (random() < 0.45 ? common[Math.floor(common.length * random())] : words[Math.floor(words.length * random() ** 3)]);
  const sentence = () => {
    const text = Array.from({ length: 12 + Math.floor(random() * 14) }, word).join(' ');
    return text[0].toUpperCase() + text.slice(1) + '.';
  };
  const until = async (is, patience) => {
    for (const end = Date.now() + patience; !is(); ) {
      if (Date.now() > end) throw new Error('waited in vain: ' + is);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  const part = (id) => document.querySelector(id);
  let article = '';
  return {
    async add(size, title, patience) {
      const sentences = Array.from({ length: size }, sentence);
      const paragraphs = [];
      for (let at = 0; at < size; at += 4) paragraphs.push(sentences.slice(at, at + 4).join(' '));
      // The quotations are spread over the last source, one word changed in each.
      article = Array.from({ length: 10 }, (_, at) => sentences[Math.floor((size * (at + 0.5)) / 10)])
        .map((text) => '“' + text.replace(/ \\S+ /, ' never ') + '” Anna Berg said on 20 November 2026.')
        .join('\\n');
      const files = new DataTransfer();
      files.items.add(new File([paragraphs.join('\\n\\n')], title + '.txt'));
      part('#own-files').files = files.files;
      part('#own-files').dispatchEvent(new Event('change'));
      await until(() => !part('#source').hidden, patience);
      part('#source-date').value = '2026-11-20';
      part('#source-speakers input').value = 'Anna Berg';
      part('#own-told').textContent = '';
      const begun = performance.now();
      part('#source-add').click();
      await until(() => part('#own-told').textContent.includes(title), patience);
      return performance.now() - begun;
    },
    async check() {
      const begun = performance.now();
      const { report } = await (globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'checkWords', words: article });
      const time = performance.now() - begun;
      return { time, found: report.quotes.filter(({ statement }) => statement !== null).length };
    },
  };
})(); undefined`;

function figuresOf(name: Browser, size: number, times: Times): Figure[] {
  const sentences = `${name}, ${size.toLocaleString('en')} sentences`;
  const common = { against: '', unit: 'ms', atMost: true } as const;
  return [
    {
      ...common,
      what: `${sentences}: added`,
      value: times.add,
      goal: size / 5,
      detail: `${times.about}; the first check after it ${times.first.toFixed(0)} ms`,
    },
    {
      ...common,
      what: `${sentences}: an article of ten quotations checked`,
      value: times.warm,
      goal: 200,
      detail: `${times.found} of 10 found`,
    },
    {
      ...common,
      what: `${sentences}: the same after the worker was stopped`,
      value: times.reopened,
      goal: 1500,
      detail: '',
    },
    {
      ...common,
      what: `${sentences}: ${SMALL} more are added and found`,
      value: times.another,
      goal: 1000,
      detail: '',
    },
  ];
}
