import type { TabState } from '../protocol/messages.ts';
import type { Say } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import { countToCompare } from '../report/wording.ts';

/** What the welcome page says of its sample: how many marks there are to point at, or what went wrong. */
export function sampleState(state: TabState, say: Say): string {
  if (state.kind === 'failed') return say('explainNoReference');
  if (state.kind !== 'checked') return '';
  const count = countToCompare(state.report);
  return count === 0 ? say('stateNothing') : sayCount(say, 'welcomePoint', count);
}
