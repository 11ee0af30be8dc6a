import { isAlive, tellBackground } from '../browser/in-page.ts';
import { type Changed, watchChanges } from '../page/changes.ts';
import { frameDocuments } from '../page/frames.ts';
import type { PageArticle } from '../page/read-article.ts';
import { type Article, articleOf, type Span } from '../protocol/article.ts';
import { SOURCE_LIMITS, withinLimits } from '../protocol/limits.ts';
import type { MarkedWords } from '../protocol/marked.ts';
import type { CheckAnswer } from '../protocol/messages.ts';
import { startPlace } from './place.ts';
import { type Reading, readPage } from './read-page.ts';

/** The work on one page: read, ask, mark. */
export interface Session {
  /** Reads the page and has it checked; draws what comes back. */
  check(): Promise<void>;
  draw(words: readonly MarkedWords[]): void;
  /** The article as it was read, or what is selected in the page, a line a paragraph; null before it was read. */
  article(selection: boolean): Article | null;
  /** Brings a span of the article into view. */
  show(span: Span): void;
  /** Goes to the next or previous mark. */
  step(by: 1 | -1): void;
  stop(): void;
}

/** The article that was last read, with what is marked in it. */
interface Known extends Reading {
  words: readonly MarkedWords[] | null;
}

export function startSession(): Session {
  let known: Known | null = null;
  let reading: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  let tried = new Set<string>();

  const ask = async (fresh: Known) => {
    place.moveTo(fresh.place);
    known = fresh;
    const { address, page } = fresh;
    const { article } = page;
    changes.watchLooks(article.page.kind !== 'article');
    const answer = (await tellBackground(
      isDocument() ? { kind: 'unreadable' } : { kind: 'checkPage', article: withinLimits(article), address },
    )) as CheckAnswer | undefined;
    // Another reading may have overtaken this one.
    if (answer?.kind !== 'marks' || known !== fresh || isStopped) return;
    fresh.words = answer.words;
    place.marking.draw(fresh.page, answer.words);
  };
  const take = async (fresh: Reading, isWhole: boolean): Promise<boolean> => {
    if (isStopped) return false;
    if (!known || !isSame(known, fresh)) {
      await ask({ ...fresh, words: null });
      return true;
    }
    // The same words in other nodes: the page drew itself anew.
    known = { ...fresh, words: known.words };
    if (!isWhole && known.words) place.marking.draw(known.page, known.words);
    return false;
  };
  const lookAgain = async (changed: Changed | null): Promise<boolean> => {
    if (!isAlive()) {
      // After an update of the extension this script is an orphan: the next injection takes its place.
      changes.stop();
      place.stop();
      return false;
    }
    await reading;
    const isWhole = place.marking.tidy();
    if (known && !isHere(known)) tried = new Set();
    const grown = known && changed && isHere(known) && isArticle(known.page) && known.page.renew(changed, tried);
    if (grown === 'same') return false;
    return take(known && grown && grown !== 'other' ? { ...known, page: grown } : await readPage(), isWhole);
  };
  const place = startPlace(lookAgain);
  const changes = watchChanges(document, lookAgain, () => place.marking.tidy());
  const framed = ({ target }: Event) => {
    const { contentDocument } = target as Partial<HTMLIFrameElement>;
    const isWhole = known?.place === document && isArticle(known.page);
    if (contentDocument && known && !isWhole && frameDocuments(document).includes(contentDocument)) changes.lookSoon();
  };
  document.addEventListener('load', framed, { capture: true });
  return {
    async check() {
      const read = readPage();
      reading = read;
      const fresh = await read;
      if (!isStopped) await ask({ ...fresh, words: null });
    },
    draw(words) {
      if (!known) return;
      known.words = words;
      place.marking.draw(known.page, words);
    },
    article(selection) {
      if (!known) return null;
      const { article } = known.page;
      const words = selection ? String(known.place.getSelection()) : '';
      return withinLimits(words.trim() === '' ? article : articleOf(words, article.page), SOURCE_LIMITS);
    },
    show(span) {
      const range = known?.page.rangeOf(span);
      if (range) place.marking.show(range);
    },
    step: (by) => place.marking.step(by),
    stop() {
      isStopped = true;
      changes.stop();
      document.removeEventListener('load', framed, { capture: true });
      place.stop();
    },
  };
}

function isArticle({ article }: PageArticle): boolean {
  return article.page.kind === 'article';
}

function isHere({ address }: Reading): boolean {
  return placeOf(address) === placeOf(location.href);
}

function isSame(one: Reading, other: Reading): boolean {
  const [before, after] = [one.page.article, other.page.article];
  return before.text === after.text && before.page.kind === after.page.kind && isHere(one) && one.place === other.place;
}

/** An address without the place on its page. */
export function placeOf(url: string): string {
  return url.replace(/#.*/s, '');
}

/** The browser's viewer of something that is no web page. */
function isDocument(): boolean {
  return !/html|xml/.test(document.contentType);
}
