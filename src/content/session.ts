import { browser } from '../browser/api.ts';
import { proseOf, watchChanges } from '../page/changes.ts';
import { isOutOfSight } from '../page/out-of-sight.ts';
import { type PageArticle, readArticle } from '../page/read-article.ts';
import type { Span } from '../protocol/article.ts';
import type { CheckAnswer, ToBackground } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/settings.ts';
import { startMarking } from './marking.ts';

/** The work on one page: read, ask, mark. */
export interface Session {
  /** Reads the page and has it checked; draws what comes back. */
  check(): Promise<void>;
  draw(report: Report, marks: Settings['marks']): void;
  /** Brings a span of the article into view. */
  show(span: Span): void;
  /** Goes to the next or previous mark. */
  step(by: 1 | -1): void;
  stop(): void;
}

/** How long the first reading waits for an idle moment, in milliseconds. */
const PATIENCE = 500;

/** The article that was last read, with the report that came back for it. */
interface Known {
  readonly page: PageArticle;
  readonly prose: number;
  answer: Extract<CheckAnswer, { kind: 'report' }> | null;
}

export function startSession(): Session {
  let known: Known | null = null;
  let isStopped = false;
  const marking = startMarking();
  const ask = async (fresh: Known) => {
    known = fresh;
    changes.watchLooks(fresh.page.article.page.kind !== 'article');
    const message: ToBackground = isDocument()
      ? { kind: 'unreadable' }
      : { kind: 'checkPage', article: fresh.page.article };
    const answer: CheckAnswer = await browser.runtime.sendMessage(message);
    // Another reading may have overtaken this one.
    if (answer.kind !== 'report' || known !== fresh || isStopped) return;
    fresh.answer = answer;
    marking.draw(fresh.page, answer.report, answer.marks);
  };
  const lookAgain = async () => {
    // After an update of the extension this script is an orphan: the next injection takes its place.
    if (!browser.runtime?.id) return changes.stop();
    const isWhole = marking.tidy();
    const isLooking = known?.page.article.page.kind !== 'article';
    if (known && isWhole && !isLooking && known.prose === proseOf(document) && isHere(known)) return;
    const fresh = read();
    if (!known || !isSame(known, fresh)) return ask(fresh);
    // The same words in other nodes: the page drew itself anew.
    known = { ...fresh, answer: known.answer };
    if (!isWhole && known.answer) marking.draw(known.page, known.answer.report, known.answer.marks);
  };
  const changes = watchChanges(document, lookAgain, () => marking.tidy());
  return {
    async check() {
      await idle();
      if (!isStopped) await ask(read());
    },
    draw(report, marks) {
      if (!known) return;
      if (known.answer) known.answer = { ...known.answer, report, marks };
      marking.draw(known.page, report, marks);
    },
    show(span) {
      const range = known?.page.rangeOf(span);
      if (range) marking.show(range);
    },
    step: marking.step,
    stop() {
      isStopped = true;
      changes.stop();
      marking.stop();
    },
  };
}

function read(): Known {
  return { page: readArticle(document, location.href, { isHidden }), prose: proseOf(document), answer: null };
}

function isHere({ page }: Known): boolean {
  return placeOf(page.article.page.url ?? location.href) === placeOf(location.href);
}

function isSame(one: Known, other: Known): boolean {
  const [before, after] = [one.page.article, other.page.article];
  return before.text === after.text && before.page.kind === after.page.kind && isHere(one);
}

/** An address without the place on its page. */
function placeOf(url: string): string {
  return url.replace(/#.*/s, '');
}

function idle(): Promise<void> {
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: PATIENCE }));
}

/** Laid out, but not shown. Without `opacityProperty`: words that fade in while scrolling are read. */
function isHidden(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true }) || isOutOfSight(element);
}

/** The browser's viewer of something that is no web page. */
function isDocument(): boolean {
  return !/html|xml/.test(document.contentType);
}
