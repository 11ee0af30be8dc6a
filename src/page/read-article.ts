import type { Article, PageFacts, Span } from '../protocol/article.ts';
import { readBlocks } from './blocks.ts';
import type { Changed } from './changes.ts';
import { declaredLanguage } from './declared-language.ts';
import { readFacts, type Said } from './facts.ts';
import { grow } from './grow.ts';
import { keptElements, type Pause } from './kept.ts';
import { isFrontPage, isPartial, looksLikeArticle } from './kind.ts';
import { showsPosts } from './posts.ts';

/** An article together with the place of its words on the page. */
export interface PageArticle {
  readonly article: Article;
  /** The range of a span of the article's text in the live document; null when it is no longer there. */
  rangeOf(span: Span): Range | null;
  /** The article after changes on the page, as `grow` finds it; `tried` as there. */
  renew(changed: Changed, tried: Set<string>): PageArticle | 'same' | 'other';
}

interface Options {
  /** Whether an element is not shown; without it (no layout), only markup that hides counts. */
  readonly isHidden?: (element: Element) => boolean;
}

/**
 * Finds and reads the article of a page. The document is not changed. A page without an article gives the kind
 * `no-article` or `front-page`, with whatever text there is.
 */
export function readArticle(document: Document, url: string, options: Options = {}): PageArticle {
  const steps = readInSteps(document, url, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a page that must not be kept waiting; what changes meanwhile may or may not be read. */
export function* readInSteps(
  document: Document,
  url: string,
  { isHidden = () => false }: Options = {},
): Generator<Pause, PageArticle> {
  const said = readFacts(document, url);
  const kept = yield* keptElements(document, isHidden);
  const headline = headlineOf(document, said.facts.title ?? kept.title ?? '', isHidden);
  yield 'apart';
  return readKept({ document, url, said, headline, isHidden }, kept.elements);
}

/** What stays as it is when an article grows. */
interface Frame {
  readonly document: Document;
  readonly url: string;
  readonly said: Said;
  readonly headline: Element | null;
  readonly isHidden: (element: Element) => boolean;
}

function readKept(frame: Frame, elements: ReadonlySet<Element>): PageArticle {
  const { document, url, said, headline, isHidden } = frame;
  const root = document.body ?? document.documentElement;
  const { map, blocks, links, quoted } = readBlocks(
    root,
    (element) => elements.has(element),
    headline,
    baseOf(document, url),
  );
  const article = { text: map.text, blocks, links, quoted };
  const lang = declaredLanguage(elements);
  const page = { ...said.facts, ...(lang && { lang }), ...kindOf(document, url, article, said) };
  return {
    article: { ...article, page },
    rangeOf: map.rangeOf,
    renew(changed, tried) {
      if (headline && !headline.isConnected) return 'other';
      const grown = grow(elements, changed, isHidden, tried);
      return typeof grown === 'string' ? grown : readKept(frame, grown);
    },
  };
}

function kindOf(
  document: Document,
  url: string,
  article: Omit<Article, 'page'>,
  said: Said,
): Pick<PageFacts, 'kind' | 'posts'> {
  if (showsPosts(document, url, said)) return { kind: 'no-article', posts: true };
  if (isFrontPage(document, url, said)) return { kind: 'front-page' };
  if (!looksLikeArticle(article, said)) return { kind: 'no-article' };
  return { kind: isPartial(document, article, said) ? 'partial' : 'article' };
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  if (!base || !URL.canParse(base, url)) return url;
  const { href, protocol } = new URL(base, url);
  // as browsers do: a page may not make scripts or data of its relative addresses
  return protocol === 'javascript:' || protocol === 'data:' ? url : href;
}

/** The element of the page's title: the `h1` that shares most words with it, or the only `h1`. */
function headlineOf(document: Document, title: string, isHidden: (element: Element) => boolean): Element | null {
  const candidates = [...document.querySelectorAll('h1')].filter(
    (element) => /\S/.test(element.textContent ?? '') && !isHidden(element) && !element.closest('nav, footer'),
  );
  const wanted = wordsOf(title);
  const scored = candidates.map((element) => ({ element, score: share(wordsOf(element.textContent ?? ''), wanted) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best) return null;
  return best.score >= SAME_TITLE || candidates.length === 1 ? best.element : null;
}

/** Share of a heading's words that stand in the page's title from which on it is the article's headline. */
const SAME_TITLE = 0.5;

function share(words: ReadonlySet<string>, of: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => of.has(word)).length / words.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
