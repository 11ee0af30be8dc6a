import { createCard } from '../../src/page/card.ts';
import { CARD_STYLE } from '../../src/page/card-style.ts';
import type { CardView } from '../../src/protocol/marked.ts';

/** Opens a card at the first paragraph of a page, open to those who test it. Bundled for a page. */
function openCard(view: CardView): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const words = document.createRange();
  words.selectNodeContents(document.querySelector('p') ?? document.body);
  const nothing = () => undefined;
  createCard(document, CARD_STYLE, nothing, nothing).open(view, words, true);
}

Object.assign(globalThis, { openCard });
