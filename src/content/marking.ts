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
  let marked: Entry[] = [];
  let light: ReturnType<typeof setTimeout> | undefined;
  let current: Entry | null = null;
  const open = (entry: Entry, focus: boolean) => card().open(entry.card, entry.range, focus);
  const pointer: Pointer = watchPointer(document, {
    marked: () => marked,
    open: ({ id }) => {
      const found = marked.find((entry) => entry.id === id);
      if (found) open(found, false);
    },
    close: () => opened?.close(),
    isCard: (event) => opened?.holds(event) === true,
  });
  // Most pages are left without a card having been opened.
  let opened: Card | null = null;
  const card = () => {
    opened ??= createCard(document, CARD_STYLE, pointer.release, pointer.keep);
    return opened;
  };
  const bring = (range: Range, isCalm: boolean) => {
    showRange(range, isCalm);
    paintCurrent(document, range);
    clearTimeout(light);
    light = setTimeout(() => paintCurrent(document, null), LIT);
  };
  return {
    draw(page, words) {
      opened?.close();
      current = null;
      marked = words.flatMap(({ mark, span, card }, index) => {
        const range = page.rangeOf(span);
        return range ? [{ mark, range, id: String(index), card }] : [];
      });
      paintMarks(document, marked);
    },
    tidy() {
      const there = marked.filter(({ range }) => range.startContainer.isConnected && !range.collapsed);
      if (there.length === marked.length) return true;
      opened?.close();
      marked = there;
      paintMarks(document, marked);
      return false;
    },
    show: (range) => bring(range, false),
    step(by) {
      const next = nextOf(marked, current, by);
      if (!next) return;
      current = next;
      bring(next.range, true);
      pointer.adopt(next);
      open(next, true);
    },
    stop() {
      clearTimeout(light);
      pointer.stop();
      opened?.remove();
      paintMarks(document, []);
      paintCurrent(document, null);
    },
  };
}
