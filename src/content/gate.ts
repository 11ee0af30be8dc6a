import { browser } from '../browser/api.ts';
import { isNewsArticle, mayBeRead } from '../page/gate.ts';
import type { ToBackground } from '../protocol/messages.ts';

/** Registered where the reader allowed automatic checking: asks for the rest only on news articles. */
if (!browser.extension.inIncognitoContext && mayBeRead(location) && isNewsArticle(document)) {
  const message: ToBackground = { kind: 'newsPage' };
  void browser.runtime.sendMessage(message);
}
