import { onMessage } from '../browser/in-page.ts';
import { parseToContent } from '../protocol/parse.ts';
import { placeOf, startSession } from './session.ts';

declare global {
  /** Stops the content script that runs in this document; left by an earlier injection, perhaps of an earlier version. */
  var sicStop: (() => void) | undefined;
}

globalThis.sicStop?.();
const session = startSession();

const unhear = onMessage((message) => {
  const parsed = parseToContent(message);
  if (!parsed) return undefined;
  if (parsed.kind === 'give') return session.article(parsed.selection);
  if (parsed.kind === 'ping' && parsed.url !== undefined && placeOf(parsed.url) !== placeOf(location.href))
    return undefined;
  if (parsed.kind === 'show') session.show(parsed.span);
  else if (parsed.kind === 'redraw') session.draw(parsed.words);
  else if (parsed.kind === 'step') session.step(parsed.by);
  else if (parsed.kind === 'read') void session.check();
  return true;
});

/** Back from the browser's memory of pages: the report was forgotten when the page was left. */
const restored = (event: PageTransitionEvent) => {
  if (event.persisted) void session.check();
};

addEventListener('pageshow', restored);
globalThis.sicStop = () => {
  unhear();
  removeEventListener('pageshow', restored);
  session.stop();
};
void session.check();
