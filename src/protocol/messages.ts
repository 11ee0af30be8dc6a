import type { Article, Span } from './article.ts';
import type { MarkedWords } from './marked.ts';
import type { Report } from './report.ts';

/** The page was read; the answer is a `CheckAnswer`. Sent by `content.js`. */
export interface CheckPage {
  readonly kind: 'checkPage';
  readonly article: Article;
  /** Of the document when it was read. The browser knows only the one that it was loaded with. */
  readonly address: string;
}

/** The document is none that can be read (a PDF file, an image). Sent by `content.js`; the answer is a `CheckAnswer`. */
export interface Unreadable {
  readonly kind: 'unreadable';
}

/** A registered `gate.js` took the page for a news article: inject the rest here. */
export interface NewsPage {
  readonly kind: 'newsPage';
}

/** The popup was opened on a tab, or (`again`) asks for another look. */
export interface CheckTab {
  readonly kind: 'checkTab';
  readonly tab: number;
  readonly again: boolean;
}

/** Words alone are to be compared, from wherever they are; sent by our own pages. The answer is a `CheckAnswer`. */
export interface CheckWords {
  readonly kind: 'checkWords';
  readonly words: string;
}

export type ToBackground = CheckPage | Unreadable | NewsPage | CheckTab | CheckWords;

/** A page is told what to mark, and no more; our own pages get the report of words. */
export type CheckAnswer =
  | { readonly kind: 'marks'; readonly words: readonly MarkedWords[] }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly reason: 'reference' | 'page' | 'document' };

/** Brings a span of the article into view and selects it. Sent to `content.js`. */
export interface Show {
  readonly kind: 'show';
  readonly span: Span;
}

/** Draws the marks again after a choice in the options or a silenced name. Sent to `content.js`. */
export interface Redraw {
  readonly kind: 'redraw';
  readonly words: readonly MarkedWords[];
}

/** Asks the content script of a page, if there is one, to read it again. Every message to it but `Give` is answered with `true`. */
export interface Read {
  readonly kind: 'read';
}

/** Asks whether there is a content script and, with `url`, whether it is in the page of this address. Else nothing answers. */
export interface Ping {
  readonly kind: 'ping';
  readonly url?: string;
}

/** Goes to the next or the previous of the marks, selects its words and opens its card. Sent to `content.js`. */
export interface Step {
  readonly kind: 'step';
  readonly by: 1 | -1;
}

/** Asks for the article as it was read, or for the words that are selected; the answer is an `Article`, or null before it was read. Sent to `content.js`. */
export interface Give {
  readonly kind: 'give';
  readonly selection: boolean;
}

export type ToContent = Show | Redraw | Read | Ping | Step | Give;

/** Why a tab cannot be read. */
export type Refusal =
  | 'browser-page' // the browser's own pages, other extensions, stores
  | 'no-access' // the reader has not clicked the button on this page yet
  | 'document'; // the built-in viewer of PDF files and other documents

/** What Sic knows of a tab. Stored in `storage.session`; a tab without an entry was not checked. */
export type TabState =
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'checking'; readonly since: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed'; readonly what: 'reference' | 'page' }
  | { readonly kind: 'checked'; readonly report: Report; readonly at: number };
