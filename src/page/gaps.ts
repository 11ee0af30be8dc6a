/** Elements that carry an article's text and that Readability drops between its paragraphs on some pages. */
const FILLING = new Set(['P', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'UL', 'OL', 'FIGURE']);
/** Fewest children of one element that were kept, for it to count as the article's own container. */
const KEPT_CHILDREN = 3;
/** Greatest share of an element's text inside links for it to be part of the story; lists of related stories have more. */
const LINK_SHARE = 1 / 3;

/**
 * The elements with words of their own that stand between two kept paragraphs, in the very container of the article:
 * Readability keeps the paragraphs of some pages, and drops the quotations, subheadings and lists between them.
 */
export function gapsBetween(kept: ReadonlySet<Element>): Element[] {
  const byParent = new Map<Element, number>();
  for (const element of kept) {
    const parent = element.tagName.toUpperCase() === 'P' ? element.parentElement : null;
    if (parent) byParent.set(parent, (byParent.get(parent) ?? 0) + 1);
  }
  return [...byParent]
    .filter(([, count]) => count >= KEPT_CHILDREN)
    .flatMap(([parent]) => between([...parent.children], kept))
    .flatMap((element) => [element, ...element.querySelectorAll('*')]);
}

function between(children: readonly Element[], kept: ReadonlySet<Element>): Element[] {
  const first = children.findIndex((child) => kept.has(child));
  const last = children.findLastIndex((child) => kept.has(child));
  return children.slice(first, last).filter((child) => FILLING.has(child.tagName.toUpperCase()) && isProse(child));
}

/** Whether most of an element's text stands outside of links. */
export function isProse(element: Element): boolean {
  const length = element.textContent?.length ?? 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked <= length * LINK_SHARE;
}
