import type { TabState } from '../protocol/messages.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { countToCompare } from '../report/wording.ts';

/** What the button shows: a short text, whether it asks for a look, and its title. */
export interface Badge {
  readonly text: string;
  readonly calls: boolean;
  readonly title: MessageKey;
  readonly count?: number;
}

/** Greatest number that fits on the button. */
const MOST = 99;
/** What the button shows for a state. An empty text is "not checked"; a zero is "checked, nothing to show". */
export function badgeOf(state: TabState): Badge {
  switch (state.kind) {
    case 'not-checked':
      return { text: '', calls: false, title: 'stateNotChecked' };
    case 'checking':
      return { text: '…', calls: false, title: 'stateChecking' };
    case 'refused':
      return { text: '–', calls: false, title: 'stateRefused' };
    case 'failed':
      return { text: '!', calls: false, title: 'stateFailed' };
    case 'checked': {
      const { kind } = state.report.page;
      if (kind === 'front-page') return { text: '–', calls: false, title: 'stateFrontPage' };
      const count = countToCompare(state.report);
      if (count > 0)
        return { text: count > MOST ? `${MOST}+` : String(count), calls: true, title: 'stateToCompare', count };
      if (kind === 'no-article') return { text: '–', calls: false, title: 'stateNoArticle' };
      return { text: '0', calls: false, title: 'stateNothing' };
    }
  }
}
