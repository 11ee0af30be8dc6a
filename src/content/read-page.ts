import { frameDocuments } from '../page/frames.ts';
import { isOutOfSight } from '../page/out-of-sight.ts';
import { type PageArticle, readInSteps } from '../page/read-article.ts';
import { inSlices } from './in-slices.ts';

/** An article, the document that holds it, and the address of the page at the time. */
export interface Reading {
  readonly page: PageArticle;
  /** The page's own document, or that of a frame of the same origin. */
  readonly place: Document;
  readonly address: string;
}

/** Reads the page, a little at a time. Where it shows no article of its own, that of a frame counts. */
export async function readPage(): Promise<Reading> {
  const address = location.href;
  const page = await inSlices(readInSteps(document, address, { isHidden }));
  const { kind, posts } = page.article.page;
  if (kind === 'no-article' && !posts) {
    for (const place of frameDocuments(document)) {
      // A frame without an address of its own (`srcdoc`) is part of the page.
      const url = /^https?:/.test(place.URL) ? place.URL : address;
      const inner = await inSlices(readInSteps(place, url, { isHidden }));
      if (inner.article.page.kind === 'article') return { page: inner, place, address };
    }
  }
  return { page, place: document, address };
}

/** Laid out, but not shown. Without `opacityProperty`: words that fade in while scrolling are read. */
function isHidden(element: Element): boolean {
  return !element.checkVisibility({ visibilityProperty: true }) || isOutOfSight(element);
}
