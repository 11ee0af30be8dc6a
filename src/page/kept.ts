import { Readability } from '@mozilla/readability';
import { gapsBetween, inLinkLists } from './gaps.ts';

/**
 * Prefix of the attributes that tell the elements of the clone apart. Every element gets an attribute of its own name,
 * because Readability copies attributes from an element to the one that takes its place: the names add up, where one
 * attribute's value would be overwritten. They also outlive its second tries, which parse the page from a string.
 */
const MARK = 'data-sic-';

/** Fewest code units of an article; below, Readability tries again with looser rules. A short news item has about 60 words. */
const SHORTEST = 300;

/** Consent walls, logins and offers that lie over a page, by their role and by the names that their makers give them. */
const NOTICE =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], [id*="cookie" i], [id*="consent" i], [class*="consent" i]';

/** Some sites open the article itself in a layer, or write what was agreed to on the body. */
function isBeside(notice: Element): boolean {
  return !notice.matches('html, body, main, article') && notice.querySelector('article, h1') === null;
}

/** What Readability takes for the article, as elements of the live document. */
export interface Kept {
  /** Elements whose own text (not that of their children) belongs to the article. */
  readonly elements: ReadonlySet<Element>;
  readonly title: string | null;
}

/** Where a reading may pause: `on` when it may as well go on, `apart` before a step that is long enough for a task of its own. */
export type Pause = 'on' | 'apart';

/**
 * Finds the elements of the article, in steps. Works on a clone; the live document is not touched. Elements for which
 * `isHidden` is true are left out with all they hold.
 */
export function* keptElements(document: Document, isHidden: (element: Element) => boolean): Generator<Pause, Kept> {
  const hidden = yield* hiddenElements(document, isHidden);
  yield 'apart';
  const { clone, originals } = markedClone(document, hidden);
  yield 'apart';
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: SHORTEST }).parse();
  yield 'apart';
  const elements = new Set<Element>();
  if (parsed?.content) collect(parsed.content, (index) => originals[index] && elements.add(originals[index]));
  for (const element of gapsBetween(elements)) if (!hidden.has(element)) elements.add(element);
  for (const element of inLinkLists(elements)) elements.delete(element);
  return { elements, title: parsed?.title ?? null };
}

/** The elements that are not shown, with all that they hold. Only those with words of their own are looked at. */
function* hiddenElements(
  document: Document,
  isHidden: (element: Element) => boolean,
): Generator<Pause, ReadonlySet<Element>> {
  const hidden = new Set<Element>();
  for (const element of document.querySelectorAll('*')) {
    const isWithin = element.parentElement !== null && hidden.has(element.parentElement);
    if (isWithin || (hasOwnWords(element) && isHidden(element))) hidden.add(element);
    yield 'on';
  }
  return hidden;
}

/** A clone without what is hidden, each element with words marked by its number among the originals. */
function markedClone(document: Document, hidden: ReadonlySet<Element>): { clone: Document; originals: Element[] } {
  const clone = document.cloneNode(true) as Document;
  const originals = [...document.querySelectorAll('*')];
  // Both lists are in the order of the same tree.
  const copies = clone.querySelectorAll('*');
  for (const [at, original] of originals.entries()) {
    const copy = copies[at];
    if (!copy?.parentElement) continue;
    if (hidden.has(original)) copy.remove();
    else if (hasOwnWords(original)) {
      if (copy.getAttribute('href')?.trimStart().toLowerCase().startsWith('javascript:')) copy.removeAttribute('href');
      for (const carrier of carriersOf(copy)) carrier.setAttribute(MARK + at, '');
    }
  }
  for (const notice of clone.querySelectorAll(NOTICE)) if (isBeside(notice)) notice.remove();
  return { clone, originals };
}

/**
 * What carries the mark of an element of the clone: the element itself. A box is another matter, because Readability puts
 * paragraphs of its own in its place, without its attributes: there each piece of its own words gets an element to carry it.
 */
function carriersOf(copy: Element): readonly Element[] {
  if (copy.tagName.toUpperCase() !== 'DIV') return [copy];
  const words = [...copy.childNodes].filter(
    (child): child is Text => child.nodeType === 3 && /\S/.test((child as Text).data),
  );
  return words.map((text) => {
    const carrier = copy.ownerDocument.createElement('span');
    text.replaceWith(carrier);
    carrier.append(text);
    return carrier;
  });
}

/** Whether text other than white space stands directly in an element. */
export function hasOwnWords(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && /\S/.test((child as Text).data)) return true;
  }
  return false;
}

/** Calls back with the mark of every element that the words of the result stand in. */
function collect(content: Node, each: (index: number) => void): void {
  const seen = new Set<Element>();
  const walk = content.ownerDocument?.createTreeWalker(content, 4);
  for (let node = walk?.nextNode(); node; node = walk?.nextNode()) {
    if (!/\S/.test((node as Text).data)) continue;
    let holder = node.parentElement;
    while (holder && marksOf(holder).length === 0 && holder !== content) holder = holder.parentElement;
    if (!holder || seen.has(holder)) continue;
    seen.add(holder);
    for (const index of marksOf(holder)) each(index);
  }
}

function marksOf(element: Element): number[] {
  return element
    .getAttributeNames()
    .filter((name) => name.startsWith(MARK))
    .map((name) => Number(name.slice(MARK.length)));
}
