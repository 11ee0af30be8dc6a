import type { MessageKey } from '../protocol/wording.ts';
import { interfaceLanguage, say } from './i18n.ts';

/** Puts the interface's texts where a page says `data-say="key"`. A test holds the keys of the pages against the locale. */
export function fillTexts(document: Document): void {
  document.documentElement.lang = interfaceLanguage();
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
}
