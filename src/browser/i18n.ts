import type { Say } from '../protocol/wording.ts';
import { browser } from './api.ts';

/** The interface's texts in the reader's language. */
export const say: Say = (key, ...values) => browser.i18n.getMessage(key, values);

/** The language of the interface, as a BCP 47 tag: the browser's with its region, English where there are no texts in it. */
export function interfaceLanguage(): string {
  const [texts, wanted] = [say('language'), browser.i18n.getUILanguage()];
  return wanted.split('-')[0] === texts ? wanted : texts;
}
