import { browser } from '../browser/api.ts';
import { interfaceLanguage, say } from '../browser/i18n.ts';
import { createCard } from '../page/card.ts';
import { CARD_STYLE } from '../page/card-style.ts';
import { type Marked, paintCurrent, paintMarks } from '../page/marks.ts';
import { type Pointer, watchPointer } from '../page/pointer.ts';
import { type PageArticle, readArticle } from '../page/read-article.ts';
import { LIT, showRange } from '../page/show.ts';
import type { Span } from '../protocol/article.ts';
import type { CheckAnswer, ToBackground } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/settings.ts';
import { dateFormatter } from '../report/dates.ts';
import { cardOf } from './card-of.ts';
import { type ToMark, toMark } from './to-mark.ts';

/** The work on one page: read, ask, mark. */
export interface Session {
  /** Reads the page and has it checked; draws what comes back. */
  check(): Promise<void>;
  draw(report: Report, marks: Settings['marks']): void;
  /** Brings a span of the article into view. */
  show(span: Span): void;
  stop(): void;
}

/** How long reading waits for an idle moment, in milliseconds. */
const PATIENCE = 500;

export function startSession(): Session {
  let page: PageArticle | null = null;
  let lang = '';
  let marked: (Marked & { readonly what: ToMark })[] = [];
  let light: ReturnType<typeof setTimeout> | undefined;
  const pointer: Pointer = watchPointer(document, {
    marked: () => marked,
    open: (entry) => {
      const found = marked.find(({ id }) => id === entry.id);
      // The first formatter of a process loads the browser's tables (some 50 ms): not before a card is wanted.
      if (found) card.open(cardOf(found.what.entry, lang, say, dateFormatter(interfaceLanguage())), found.range, false);
    },
    close: () => card.close(),
    isCard: (event) => card.holds(event),
  });
  const card = createCard(document, CARD_STYLE, pointer.release, pointer.keep);
  const draw: Session['draw'] = (report, marks) => {
    card.close();
    lang = report.page.lang;
    marked = toMark(report, marks).flatMap((what, index) => {
      const range = page?.rangeOf(what.span);
      return range ? [{ mark: what.mark, range, id: String(index), what }] : [];
    });
    paintMarks(marked);
  };
  return {
    async check() {
      await idle();
      page = readArticle(document, location.href, { isHidden });
      const message: ToBackground = isDocument()
        ? { kind: 'unreadable' }
        : { kind: 'checkPage', article: page.article };
      const answer: CheckAnswer = await browser.runtime.sendMessage(message);
      if (answer.kind === 'report') draw(answer.report, answer.marks);
    },
    draw,
    show(span) {
      const range = page?.rangeOf(span);
      if (!range) return;
      showRange(range);
      paintCurrent(range);
      clearTimeout(light);
      light = setTimeout(() => paintCurrent(null), LIT);
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

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: PATIENCE }));
}

/** Laid out, but not shown. Without `opacityProperty`: words that fade in while scrolling are read. */
function isHidden(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true });
}

/** The browser's viewer of something that is no web page. */
function isDocument(): boolean {
  return !/html|xml/.test(document.contentType);
}
