import type { MessageKey } from '../protocol/wording.ts';
import { interfaceLanguage, loadTexts, say } from './i18n.ts';
import { onSettings, readSettings } from './settings.ts';

/**
 * Puts the interface's texts where a page says `data-say="key"`, and draws the page anew when the reader chooses another
 * language. A test holds the keys of the pages against the locale.
 */
export async function fillTexts(document: Document): Promise<void> {
  const { language } = await readSettings();
  await loadTexts();
  document.documentElement.lang = interfaceLanguage();
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
  onSettings(() => {
    void readSettings().then((now) => {
      if (now.language !== language) document.defaultView?.location.reload();
    });
  });
}
