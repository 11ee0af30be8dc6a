import { interfaceLanguage, say } from '../browser/i18n.ts';
import { createCard } from '../page/card.ts';
import { CARD_STYLE } from '../page/card-style.ts';
import { type Marked, paintCurrent, paintMarks } from '../page/marks.ts';
import { type Pointer, watchPointer } from '../page/pointer.ts';
import type { PageArticle } from '../page/read-article.ts';
import { LIT, showRange } from '../page/show.ts';
import type { Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/settings.ts';
import { dateFormatter } from '../report/dates.ts';
import { cardOf } from './card-of.ts';
import { nextOf } from './next-of.ts';
import { type ToMark, toMark } from './to-mark.ts';

type Entry = Marked & { readonly what: ToMark };

/** The marks of a report on a page, and their card. */
export interface Marking {
  /** Draws a report; what was drawn before goes. */
  draw(page: PageArticle, report: Report, marks: Settings['marks']): void;
  /** Drops marks whose words are gone; false when there were such. */
  tidy(): boolean;
  /** Brings words into view and selects them. */
  show(range: Range): void;
  /** Goes to the next or previous mark, with its card and the keyboard in it. */
  step(by: 1 | -1): void;
  stop(): void;
}

export function startMarking(): Marking {
  let lang = '';
  let marked: Entry[] = [];
  let light: ReturnType<typeof setTimeout> | undefined;
  let current: Entry | null = null;
  const open = ({ what, range }: Entry, focus: boolean) =>
    // The first formatter of a process loads the browser's tables (some 50 ms): not before a card is wanted.
    card.open(cardOf(what.entry, lang, say, dateFormatter(interfaceLanguage())), range, focus);
  const pointer: Pointer = watchPointer(document, {
    marked: () => marked,
    open: ({ id }) => {
      const found = marked.find((entry) => entry.id === id);
      if (found) open(found, false);
    },
    close: () => card.close(),
    isCard: (event) => card.holds(event),
  });
  const card = createCard(document, CARD_STYLE, pointer.release, pointer.keep);
  const bring = (range: Range, isCalm: boolean) => {
    showRange(range, isCalm);
    paintCurrent(range);
    clearTimeout(light);
    light = setTimeout(() => paintCurrent(null), LIT);
  };
  return {
    draw(page, report, marks) {
      card.close();
      current = null;
      lang = report.page.lang;
      marked = toMark(report, marks).flatMap((what, index) => {
        const range = page.rangeOf(what.span);
        return range ? [{ mark: what.mark, range, id: String(index), what }] : [];
      });
      paintMarks(marked);
    },
    tidy() {
      const there = marked.filter(({ range }) => range.startContainer.isConnected && !range.collapsed);
      if (there.length === marked.length) return true;
      card.close();
      marked = there;
      paintMarks(marked);
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
      card.remove();
      paintMarks([]);
      paintCurrent(null);
    },
  };
}
