import { browser } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';
import { detect } from '../detect/detect.ts';
import { check } from '../match/check.ts';
import type { Article } from '../protocol/article.ts';
import type { CheckAnswer, CheckPage } from '../protocol/messages.ts';
import { parseToBackground } from '../protocol/parse.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Reference } from '../reference/reference.ts';
import { withMemory } from './memory.ts';
import { wordsToMark } from './page-marks.ts';
import { openReference } from './reference.ts';
import { withoutSilenced } from './silence.ts';
import { checkTab, sendToPage, setState } from './tabs.ts';
import { reportOfWords } from './words.ts';

/** Who sent a message; the part of the browser's sender that counts. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Answers a message from one of our own scripts. Rejects for others, and for what is no message. */
export async function answer(value: unknown, sender: Sender): Promise<CheckAnswer | null> {
  if (sender.id !== browser.runtime.id) throw new Error('a message from elsewhere');
  const message = parseToBackground(value);
  if (message.kind === 'checkTab' || message.kind === 'checkWords') {
    // Pages may ask for themselves only; a tab by its number, and words from anywhere, are for our own pages.
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('only for our own pages');
    if (message.kind === 'checkWords') return checkWords(message.words);
    await checkTab(message.tab, message.again);
    return null;
  }
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) throw new Error('not from the top of a tab');
  if (message.kind === 'newsPage') {
    await checkTab(tab, false);
    return null;
  }
  if (message.kind === 'checkPage') {
    const { address, article } = message;
    // What a page is remembered and looked up by is the browser's to say, as far as it can: the site.
    for (const url of [address, article.page.url ?? address])
      if (originOf(url) !== originOf(sender.url ?? '')) throw new Error('the address of another site');
    return checkPage(tab, message, sender.tab?.incognito === true);
  }
  await setState(tab, { kind: 'refused', why: 'document' });
  return { kind: 'refused', reason: 'document' };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** Compares words alone: no page is touched, and nothing is kept. */
async function checkWords(words: string): Promise<CheckAnswer> {
  const done = await attempt('reference', async () => reportOfWords(words, await openReference()));
  return done.kind === 'refused' ? done : { kind: 'report', report: done.value };
}

async function checkPage(tab: number, { article, address: url }: CheckPage, isPrivate: boolean): Promise<CheckAnswer> {
  const settings = await readSettings();
  const opened = await attempt('reference', openReference);
  const done =
    opened.kind === 'refused'
      ? opened
      : await attempt('page', () => reportOf(article, opened.value, settings, isPrivate));
  if (done.kind === 'refused') {
    await setState(tab, { kind: 'failed', what: done.reason });
    return done;
  }
  const report = done.value;
  // The reader may have left the page meanwhile: its report is not shown for another.
  if (await sendToPage(tab, { kind: 'ping', url })) await setState(tab, { kind: 'checked', report, at: Date.now() });
  return { kind: 'marks', words: await wordsToMark(report, settings) };
}

async function reportOf(article: Article, reference: Reference, settings: Settings, isPrivate: boolean) {
  const all = { ...check(article, detect(article), reference, settings), text: article.text };
  const shown = withoutSilenced(all, settings.silenced);
  return isPrivate ? shown : withMemory(shown, reference, settings.memoryDays, Date.now());
}

type Reason = 'reference' | 'page';

/** Does a part of a check. What goes wrong is told once, here, and a refusal for whoever asked. */
async function attempt<Value>(reason: Reason, work: () => Promise<Value>) {
  try {
    return { kind: 'done' as const, value: await work() };
  } catch (error) {
    console.error(`Sic: failed at the ${reason}`, error);
    return { kind: 'refused' as const, reason };
  }
}
