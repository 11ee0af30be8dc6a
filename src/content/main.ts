import { browser } from '../browser/api.ts';
import { parseToContent } from '../protocol/parse.ts';
import { startSession } from './session.ts';

declare global {
  /** Stops the content script that runs in this document; left by an earlier injection, perhaps of an earlier version. */
  var sicStop: (() => void) | undefined;
}

globalThis.sicStop?.();
const session = startSession();

const listener = (message: unknown): Promise<true> | undefined => {
  const parsed = parseToContent(message);
  if (!parsed) return undefined;
  if (parsed.kind === 'show') session.show(parsed.span);
  else if (parsed.kind === 'redraw') session.draw(parsed.report, parsed.marks);
  else if (parsed.kind === 'step') session.step(parsed.by);
  else if (parsed.kind === 'read') void session.check();
  return Promise.resolve(true);
};

/** Back from the browser's memory of pages: the report was forgotten when the page was left. */
const restored = (event: PageTransitionEvent) => {
  if (event.persisted) void session.check();
};

browser.runtime.onMessage.addListener(listener);
addEventListener('pageshow', restored);
globalThis.sicStop = () => {
  // After an update the old script's interface is dead; its marks and listeners must still go.
  browser.runtime?.onMessage?.removeListener(listener);
  removeEventListener('pageshow', restored);
  session.stop();
};
void session.check();
