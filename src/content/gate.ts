import { browser } from '../browser/api.ts';
import { watchChanges } from '../page/changes.ts';
import { isNewsArticle, mayBeRead } from '../page/gate.ts';
import type { ToBackground } from '../protocol/messages.ts';

/**
 * Registered where the reader allowed automatic checking: asks for the rest only on news articles. A page that becomes one
 * later (late paragraphs, a step within a single-page site) counts; from then on the rest watches the page itself.
 */
function start(): void {
  if (browser.extension.inIncognitoContext || !mayBeRead(location) || ask()) return;
  const changes = watchChanges(
    document,
    () => {
      if (!browser.runtime?.id || ask()) changes.stop();
    },
    () => undefined,
  );
}

function ask(): boolean {
  if (!isNewsArticle(document)) return false;
  const message: ToBackground = { kind: 'newsPage' };
  void browser.runtime.sendMessage(message);
  return true;
}

start();
