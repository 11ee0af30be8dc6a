import { browser } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';
import { detect } from '../detect/detect.ts';
import { check } from '../match/check.ts';
import type { CheckAnswer, CheckPage } from '../protocol/messages.ts';
import { parseToBackground } from '../protocol/parse.ts';
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
  if (message.kind === 'checkPage') return checkPage(tab, message, sender.tab?.incognito === true);
  await setState(tab, { kind: 'refused', why: 'document' });
  return { kind: 'refused', reason: 'document' };
}

/** Compares words alone: no page is touched, and nothing is kept. */
async function checkWords(words: string): Promise<CheckAnswer> {
  let reference: Reference;
  try {
    reference = await openReference();
  } catch (error) {
    console.error('the reference could not be opened', error);
    return { kind: 'refused', reason: 'reference' };
  }
  return { kind: 'report', report: reportOfWords(words, reference) };
}

async function checkPage(tab: number, { article, address: url }: CheckPage, isPrivate: boolean): Promise<CheckAnswer> {
  let reference: Reference;
  try {
    reference = await openReference();
  } catch (error) {
    console.error('the reference could not be opened', error);
    await setState(tab, { kind: 'failed', what: 'reference' });
    return { kind: 'refused', reason: 'reference' };
  }
  const settings = await readSettings();
  const all = { ...check(article, detect(article), reference, settings), text: article.text };
  const shown = withoutSilenced(all, settings.silenced);
  const report = isPrivate ? shown : await withMemory(shown, reference, settings.memoryDays, Date.now());
  // The reader may have left the page meanwhile: its report is not shown for another.
  if (await sendToPage(tab, { kind: 'ping', url })) await setState(tab, { kind: 'checked', report, at: Date.now() });
  return { kind: 'marks', words: wordsToMark(report, settings.marks) };
}
