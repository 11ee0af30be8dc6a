import type { Article } from '../protocol/article.ts';
import type { Said } from './facts.ts';

type Body = Omit<Article, 'page'>;

/** Fewest code units of a paragraph that carries a story; captions, teasers and bylines are shorter. */
const PARAGRAPH = 80;
/** Fewest such paragraphs of a page that does not call itself an article. */
const PARAGRAPHS = 3;
/** Most such paragraphs of an article whose publisher says that it is not free, to count as the visible part of it. */
const VISIBLE_PART = 6;
/** Fewest headings that are links on a page that lists articles; an article's own related links are fewer. */
const TEASERS = 12;
/** Types of Open Graph that are no single article. */
const LISTS = /^(?:website|profile|blog)$/;

/** A page that lists articles: the root of a site, or many headings that are links and nothing that says "article". */
export function isFrontPage(document: Document, url: string, said: Said): boolean {
  const isRoot = URL.canParse(url) && /^\/?(?:index\.\w+)?$/.test(new URL(url).pathname) && !new URL(url).search;
  if (said.linked || said.ogType === 'article') return false;
  const teasers = document.querySelectorAll(':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)').length;
  return teasers >= TEASERS && (isRoot || said.ogType === null || LISTS.test(said.ogType));
}

export function looksLikeArticle(article: Body, said: Said): boolean {
  const paragraphs = paragraphsOf(article);
  return said.linked || said.ogType === 'article' ? paragraphs >= 1 : paragraphs >= PARAGRAPHS;
}

/** An article of which the page shows only the beginning. */
export function isPartial(document: Document, article: Body, said: Said): boolean {
  if (paragraphsOf(article) > VISIBLE_PART) return false;
  return said.linked?.free === false || document.querySelector('[class*="paywall" i], [id*="paywall" i]') !== null;
}

function paragraphsOf(article: Body): number {
  return article.blocks.filter((block) => block.kind !== 'headline' && block.end - block.start >= PARAGRAPH).length;
}
