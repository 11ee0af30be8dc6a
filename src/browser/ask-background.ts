import type { CheckAnswer, ToBackground } from '../protocol/messages.ts';
import { browser } from './api.ts';

/**
 * Asks the background from one of our own pages. A background that was stopped before it answered is asked once more, with
 * `again` where it may have begun; null where nothing comes back.
 */
export async function askBackground(message: ToBackground, again = message): Promise<CheckAnswer | null> {
  for (const asked of [message, again]) {
    try {
      // Firefox resolves with nothing where Chromium rejects.
      const answer: CheckAnswer | null | undefined = await browser.runtime.sendMessage(asked);
      if (answer !== undefined) return answer;
    } catch {
      // It was stopped, or could not do it and said so where it runs.
    }
  }
  return null;
}
