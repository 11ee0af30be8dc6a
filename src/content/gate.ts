import { isAlive, isPrivateWindow, tellBackground } from '../browser/in-page.ts';
import { watchChanges } from '../page/changes.ts';
import { isNewsArticle } from '../page/gate.ts';
import { mayBeRead } from '../protocol/automatic.ts';

/**
 * Registered where the reader allowed automatic checking: asks for the rest only on news articles. A page that becomes one
 * later (late paragraphs, a step within a single-page site) counts; from then on the rest watches the page itself.
 */
function start(): void {
  if (isPrivateWindow() || !mayBeRead(location) || ask()) return;
  const changes = watchChanges(document, async () => {
    if (!isAlive() || ask()) changes.stop();
    return true;
  });
}

function ask(): boolean {
  if (!isNewsArticle(document)) return false;
  void tellBackground({ kind: 'newsPage' });
  return true;
}

start();
