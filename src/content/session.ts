import { isAlive, tellBackground } from '../browser/in-page.ts';
import { type Changed, type Changes, watchChanges } from '../page/changes.ts';
import { frameDocuments } from '../page/frames.ts';
import type { PageArticle } from '../page/read-article.ts';
import { type Article, articleOf, type Span } from '../protocol/article.ts';
import { SOURCE_LIMITS, withinLimits } from '../protocol/limits.ts';
import type { MarkedWords } from '../protocol/marked.ts';
import type { CheckAnswer } from '../protocol/messages.ts';
import { type Place, startPlace } from './place.ts';
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

/** What a session holds while it lasts. */
interface Work {
  readonly place: Place;
  readonly changes: Changes;
  known: Known | null;
  /** The reading that is under way, or the last one. */
  reading: Promise<unknown>;
  /** Builds of paragraphs that had the page of this address extracted again. */
  tried: Set<string>;
  isStopped: boolean;
}

export function startSession(): Session {
  const look = (changed: Changed | null) => lookAgain(work, changed);
  const place = startPlace(look);
  const changes = watchChanges(document, look, () => place.marking.tidy());
  const work: Work = { place, changes, known: null, reading: Promise.resolve(), tried: new Set(), isStopped: false };
  const framed = (event: Event) => lookIntoFrame(work, event);
  document.addEventListener('load', framed, { capture: true });
  return {
    check: () => check(work),
    draw(words) {
      if (!work.known) return;
      work.known.words = words;
      place.marking.draw(work.known.page, words);
    },
    article: (selection) => articleIn(work.known, selection),
    show(span) {
      const range = work.known?.page.rangeOf(span);
      if (range) place.marking.show(range);
    },
    step: (by) => place.marking.step(by),
    stop() {
      work.isStopped = true;
      changes.stop();
      document.removeEventListener('load', framed, { capture: true });
      place.stop();
    },
  };
}

async function check(work: Work): Promise<void> {
  const read = readPage();
  work.reading = read;
  const fresh = await read;
  if (!work.isStopped) await ask(work, fresh);
}

/** Has an article checked, and marks what comes back. */
async function ask(work: Work, reading: Reading): Promise<void> {
  const fresh: Known = { ...reading, words: null };
  work.place.moveTo(fresh.place);
  work.known = fresh;
  const { article } = fresh.page;
  const { kind, posts } = article.page;
  // A network's pages are never at rest, and no notice lies over an article there.
  work.changes.watchLooks(kind !== 'article' && !posts);
  const answer = (await tellBackground(
    isDocument()
      ? { kind: 'unreadable' }
      : { kind: 'checkPage', article: withinLimits(article), address: fresh.address },
  )) as CheckAnswer | undefined;
  // Another reading may have overtaken this one.
  if (answer?.kind !== 'marks' || work.known !== fresh || work.isStopped) return;
  fresh.words = answer.words;
  work.place.marking.draw(fresh.page, answer.words);
}

/** Looks at a page that changed: only at what changed where that can tell. Gives whether there was something new. */
async function lookAgain(work: Work, changed: Changed | null): Promise<boolean> {
  const { changes, place } = work;
  if (!isAlive()) {
    // After an update of the extension this script is an orphan: the next injection takes its place.
    changes.stop();
    place.stop();
    return false;
  }
  await work.reading;
  const isWhole = place.marking.tidy();
  if (work.known && !isHere(work.known)) work.tried = new Set();
  const grown = work.known && changed && renewed(work.known, changed, work.tried);
  if (grown === 'same') return false;
  return take(work, grown && grown !== 'other' ? grown : await readPage(), isWhole);
}

/** What became of an article by changes on its page. */
function renewed(known: Known, changed: Changed, tried: Set<string>): Reading | 'same' | 'other' {
  if (!isHere(known) || !isArticle(known.page)) return 'other';
  const page = known.page.renew(changed, tried);
  return typeof page === 'string' ? page : { ...known, page };
}

/** Takes another reading over: it is checked where its words are others. `isWhole` where no mark was lost. */
async function take(work: Work, fresh: Reading, isWhole: boolean): Promise<boolean> {
  const { known, place } = work;
  if (work.isStopped) return false;
  if (!known || !isSame(known, fresh)) {
    await ask(work, fresh);
    return true;
  }
  // The same words in other nodes: the page drew itself anew.
  work.known = { ...fresh, words: known.words };
  if (!isWhole && known.words) place.marking.draw(fresh.page, known.words);
  return false;
}

/** A frame was loaded: it may hold the article that the page itself lacks. */
function lookIntoFrame({ known, changes }: Work, { target }: Event): void {
  const { contentDocument } = target as Partial<HTMLIFrameElement>;
  if (!contentDocument || !known || (known.place === document && isArticle(known.page))) return;
  if (frameDocuments(document).includes(contentDocument)) changes.lookSoon();
}

function articleIn(known: Known | null, selection: boolean): Article | null {
  if (!known) return null;
  const { article } = known.page;
  const words = selection ? String(known.place.getSelection()) : '';
  return withinLimits(words.trim() === '' ? article : articleOf(words, article.page), SOURCE_LIMITS);
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
