import { type Card, createCard } from '../page/card.ts';
import { CARD_STYLE } from '../page/card-style.ts';
import { type Marked, paintCurrent, paintMarks } from '../page/marks.ts';
import { type Pointer, watchPointer } from '../page/pointer.ts';
import type { PageArticle } from '../page/read-article.ts';
import { LIT, showRange } from '../page/show.ts';
import type { CardView, MarkedWords } from '../protocol/marked.ts';
import { nextOf } from './next-of.ts';

type Entry = Marked & { readonly card: CardView };

/** The marks of a report in a document, and their card. */
export interface Marking {
  /** Draws marks; what was drawn before goes. */
  draw(page: PageArticle, words: readonly MarkedWords[]): void;
  /** Drops marks whose words are gone; false when there were such. */
  tidy(): boolean;
  /** Brings words into view and selects them. */
  show(range: Range): void;
  /** Goes to the next or previous mark, with its card and the keyboard in it. */
  step(by: 1 | -1): void;
  stop(): void;
}

export function startMarking(document: Document): Marking {
  let marked: readonly Entry[] = [];
  let current: Entry | null = null;
  const light = spotlight(document);
  const { pointer, card } = cardsOver(document, () => marked);
  return {
    draw(page, words) {
      card.close();
      current = null;
      marked = entriesOf(page, words);
      paintMarks(document, marked);
    },
    tidy() {
      const there = marked.filter(({ range }) => range.startContainer.isConnected && !range.collapsed);
      if (there.length === marked.length) return true;
      card.close();
      marked = there;
      paintMarks(document, marked);
      return false;
    },
    show: (range) => light.on(range, false),
    step(by) {
      const next = nextOf(marked, current, by);
      if (!next) return;
      current = next;
      light.on(next.range, true);
      pointer.adopt(next);
      card.open(next, true);
    },
    stop() {
      light.off();
      pointer.stop();
      card.remove();
      paintMarks(document, []);
    },
  };
}

/** The words that are still on the page, each with its card. */
function entriesOf(page: PageArticle, words: readonly MarkedWords[]): Entry[] {
  return words.flatMap(({ mark, span, card }, index) => {
    const range = page.rangeOf(span);
    return range ? [{ mark, range, id: String(index), card }] : [];
  });
}

/** The card over the marks, and the pointer that opens it. The card is made when it is first wanted: most pages are left without. */
function cardsOver(document: Document, marked: () => readonly Entry[]) {
  let made: Card | null = null;
  const card = {
    open(entry: Entry, focus: boolean) {
      made ??= createCard(document, CARD_STYLE, pointer.release, pointer.keep);
      made.open(entry.card, entry.range, focus);
    },
    close: () => made?.close(),
    remove: () => made?.remove(),
  };
  const pointer: Pointer = watchPointer(document, {
    marked,
    open({ id }) {
      const found = marked().find((entry) => entry.id === id);
      if (found) card.open(found, false);
    },
    close: card.close,
    isCard: (event) => made?.holds(event) === true,
  });
  return { pointer, card };
}

/** Brings words into view and lights them up for a while. */
function spotlight(document: Document) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const off = () => {
    clearTimeout(timer);
    paintCurrent(document, null);
  };
  return {
    on(range: Range, isCalm: boolean) {
      showRange(range, isCalm);
      paintCurrent(document, range);
      clearTimeout(timer);
      timer = setTimeout(off, LIT);
    },
    off,
  };
}
