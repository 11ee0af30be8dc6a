import { browser } from '../browser/api.ts';
import { loadTexts, say } from '../browser/i18n.ts';
import type { TabState } from '../protocol/messages.ts';
import { badgeOf } from './badge-of.ts';

/** The accent of the marks, and a grey for what asks for nothing; white is read on both. */
const ACCENT = '#5b3fd6';
const QUIET = '#6b6878';

export async function showBadge(tabId: number, state: TabState): Promise<void> {
  await loadTexts();
  const { text, calls, title } = badgeOf(state, say);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: calls ? ACCENT : QUIET }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: `${say('extensionName')}: ${title}` }),
  ]);
}
