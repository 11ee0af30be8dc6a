import type { TabState } from '../protocol/messages.ts';
import type { Say } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import { countToCompare, isUnread } from '../report/wording.ts';

/** What the button shows: a short text, whether it asks for a look, and its title. */
export interface Badge {
  readonly text: string;
  readonly calls: boolean;
  readonly title: string;
}

/** Greatest number that fits on the button. */
const MOST = 99;
/** What the button shows for a state. An empty text is "not checked"; a zero is "checked, nothing to show". */
export function badgeOf(state: TabState, say: Say): Badge {
  switch (state.kind) {
    case 'not-checked':
      return { text: '', calls: false, title: say('stateNotChecked') };
    case 'checking':
      return { text: '…', calls: false, title: say('stateChecking') };
    case 'refused':
      return { text: '–', calls: false, title: say('stateRefused') };
    case 'failed':
      return { text: '!', calls: false, title: say('stateFailed') };
    case 'checked': {
      const { kind, posts } = state.report.page;
      if (kind === 'front-page') return { text: '–', calls: false, title: say('stateFrontPage') };
      const count = countToCompare(state.report);
      if (count > 0) {
        const text = count > MOST ? `${MOST}+` : String(count);
        return { text, calls: true, title: sayCount(say, 'stateToCompare', count) };
      }
      if (isUnread(state.report.page)) return { text: '–', calls: false, title: say('stateLanguage') };
      if (kind === 'no-article') return { text: '–', calls: false, title: say(posts ? 'statePost' : 'stateNoArticle') };
      return { text: '0', calls: false, title: say('stateNothing') };
    }
  }
}
