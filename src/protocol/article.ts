import type { Partly } from './limits.ts';

/** A stretch of `Article.text`, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'headline' // the article's title
  | 'heading' // a subheading
  | 'paragraph'
  | 'blockquote' // words that the page itself sets as a quotation
  | 'pull-quote' // words of the article repeated in large type
  | 'caption'
  | 'list-item';

/** One paragraph-like piece. Blocks are in reading order, do not overlap, and are joined by one line feed in `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link inside the article. `href` is absolute and http(s). */
export interface Link extends Span {
  readonly href: string;
}

export type PageKind = 'article' | 'front-page' | 'partial' | 'no-article';

/** What the page says of itself, beside its text. Nothing here is trusted. */
export interface PageFacts {
  readonly kind: PageKind;
  /** Of a page without an article: it shows posts of a network. */
  readonly posts?: true;
  readonly url?: string;
  readonly title?: string;
  /** The declared language, as a BCP 47 tag. */
  readonly lang?: string;
  /** Date of publication, ISO 8601 (a date or a date with time). */
  readonly published?: string;
  /** `og:site_name` or the publisher of the JSON-LD. */
  readonly siteName?: string;
  readonly authors?: readonly string[];
  readonly canonical?: string;
  /** `isBasedOn` and the like: addresses or names of what this page was made from. */
  readonly basedOn?: readonly string[];
  /** The text was too large: it goes only as far as it is checked. */
  readonly partly?: Partly;
}

/** The readable text of a page. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** `<q>` elements: quoted by the page's markup, whether or not marks stand in the text. */
  readonly quoted: readonly Span[];
  readonly page: PageFacts;
}

/** The article of a plain text: every line that is not blank is a paragraph, and offsets are those of the text as given. */
export function articleOf(text: string, page: PageFacts): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\n') continue;
    if (text.slice(start, at).trim() !== '') blocks.push({ start, end: at, kind: 'paragraph' });
    start = at + 1;
  }
  return { text, blocks, links: [], quoted: [], page };
}
