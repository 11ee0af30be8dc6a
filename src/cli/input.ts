import { readFileSync } from 'node:fs';
import { readArticle } from '../page/read-article.ts';
import { type Article, articleOf, type PageFacts } from '../protocol/article.ts';
import { Failure, firstLine } from './failure.ts';

/** What the caller knows of a page beside its text. */
export interface Hints {
  readonly url?: string;
  readonly lang?: string;
}

/** One input, read: `html` tells whether the report has to carry the article's text. */
export interface Input {
  readonly article: Article;
  readonly html: boolean;
}

/** Reads a file, or standard input for `-`. HTML is known by its ending or, elsewhere, by its first character. */
export async function readInput(path: string, hints: Hints): Promise<Input> {
  const bytes = readBytes(path);
  const looksLikeHtml = /^\s*</.test(
    bytes
      .subarray(0, 512)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
  const html = /\.x?html?$/i.test(path) || (!/\.(txt|md)$/i.test(path) && looksLikeHtml);
  if (html) return { article: await htmlArticle(bytes, hints), html };
  return { article: textArticle(new TextDecoder().decode(bytes), hints), html };
}

/** The article of a plain text, a block a line. */
export function textArticle(text: string, hints: Hints): Article {
  return articleOf(text, { kind: 'article', ...factsOf(hints) });
}

/** The article of an HTML page; bytes are decoded by their declared charset. No script runs and nothing is fetched. */
export async function htmlArticle(html: Uint8Array | string, hints: Hints): Promise<Article> {
  // Loaded only for HTML: it takes longer to load than a text takes to check.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const url = /^https?:/i.test(hints.url ?? '') ? hints.url : undefined;
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  try {
    const { article } = readArticle(window.document, url ?? '');
    return hints.lang ? { ...article, page: { ...article.page, lang: hints.lang } } : article;
  } finally {
    window.close();
  }
}

function factsOf(hints: Hints): Pick<PageFacts, 'url' | 'lang'> {
  return { ...(hints.url && { url: hints.url }), ...(hints.lang && { lang: hints.lang }) };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new Failure(
      `${path} could not be read (${firstLine(error)}): name a text or HTML file, or - for standard input`,
    );
  }
}
