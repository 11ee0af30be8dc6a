import { Readability } from '@mozilla/readability';
import { gapsBetween } from './gaps.ts';

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

/**
 * Finds the elements of the article. Works on a clone; the live document is not touched. Elements for which `isHidden`
 * is true are left out with all they hold.
 */
export function keptElements(document: Document, isHidden: (element: Element) => boolean): Kept {
  const clone = document.cloneNode(true) as Document;
  const originals: Element[] = [];
  pair(document.documentElement, clone.documentElement, (original, copy) => {
    if (isHidden(original)) {
      copy.remove();
      return;
    }
    if (copy.getAttribute('href')?.trimStart().toLowerCase().startsWith('javascript:')) copy.removeAttribute('href');
    copy.setAttribute(MARK + originals.length, '');
    originals.push(original);
  });
  for (const notice of clone.querySelectorAll(NOTICE)) if (isBeside(notice)) notice.remove();
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, charThreshold: SHORTEST }).parse();
  const elements = new Set<Element>();
  if (parsed?.content) collect(parsed.content, (index) => originals[index] && elements.add(originals[index]));
  for (const element of gapsBetween(elements)) if (!isHidden(element)) elements.add(element);
  return { elements, title: parsed?.title ?? null };
}

/** Walks two equal trees side by side: every element that holds words of its own, and every element's children. */
function pair(original: Element | null, copy: Element | null, each: (original: Element, copy: Element) => void): void {
  if (!original || !copy) return;
  const stack: [Element, Element][] = [[original, copy]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [element, twin] = top;
    let twinChild = twin.firstElementChild;
    for (let child = element.firstElementChild; child && twinChild; child = child.nextElementSibling) {
      stack.push([child, twinChild]);
      twinChild = twinChild.nextElementSibling;
    }
    if (twin.parentElement && hasOwnWords(element)) each(element, twin);
  }
}

function hasOwnWords(element: Element): boolean {
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
