import { sayIn } from '../protocol/say-in.ts';
import type { InterfaceLanguage } from '../protocol/settings.ts';
import type { Say } from '../protocol/wording.ts';
import { browser } from './api.ts';
import { readSettings } from './settings.ts';

/** The texts of the language that the reader chose; null where the interface follows the browser's. */
let chosen: { readonly language: InterfaceLanguage; readonly say: Say } | null = null;

/** The interface's texts in the reader's language. */
export const say: Say = (key, ...values) =>
  chosen ? chosen.say(key, ...values) : browser.i18n.getMessage(key, values);

/** Gets the texts of the language that the reader chose, where they are not there yet. To be awaited before anything is said. */
export async function loadTexts(): Promise<void> {
  const { language } = await readSettings();
  if (language === (chosen?.language ?? 'browser')) return;
  chosen = language === 'browser' ? null : { language, say: sayIn(await textsIn(language)) };
}

/** The language of the interface, as a BCP 47 tag: the browser's with its region where the texts are in it. */
export function interfaceLanguage(): string {
  const [texts, wanted] = [say('language'), browser.i18n.getUILanguage()];
  return wanted.split('-')[0] === texts ? wanted : texts;
}

/** The browser gives texts in its own language only; those of the others are read from the extension's own files. */
async function textsIn(language: InterfaceLanguage): Promise<Parameters<typeof sayIn>[0]> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return response.json();
}
