import { builds } from './build.ts';

/** Elements that carry an article's text and that Readability drops between its paragraphs on some pages. */
const FILLING = new Set(['P', 'BLOCKQUOTE', 'H2', 'H3', 'H4', 'UL', 'OL', 'FIGURE']);
/** Fewest kept paragraphs in one element, or of one build, for these to count as the article's own. */
const KEPT = 3;
/** Greatest share of an element's text inside links for it to be part of the story; lists of related stories have more. */
const LINK_SHARE = 1 / 3;
/** Least share of a list's text inside links for it to be nothing but a list of links. */
const LINKS_ONLY = 0.9;

/**
 * The elements with words of their own that Readability drops among those that it keeps: quotations, subheadings and lists
 * between paragraphs of one container, and paragraphs in boxes of their own that are built as the others are, but hold too
 * few words to count.
 */
export function gapsBetween(kept: ReadonlySet<Element>): Element[] {
  const paragraphs = [...kept].filter(isParagraph);
  return [...inContainers(paragraphs, kept), ...ofOneBuild(paragraphs, kept)].flatMap((element) => [
    element,
    ...element.querySelectorAll('*'),
  ]);
}

/** The kept elements that stand in lists of nothing but links: other articles, topics, pages of a chapter. */
export function inLinkLists(kept: ReadonlySet<Element>): Element[] {
  const lists = new Map<Element, boolean>();
  return [...kept].filter((element) => {
    const list = element.closest('ul, ol');
    if (!list) return false;
    const isOfLinks = lists.get(list) ?? linkShare(list) >= LINKS_ONLY;
    lists.set(list, isOfLinks);
    return isOfLinks;
  });
}

function inContainers(paragraphs: readonly Element[], kept: ReadonlySet<Element>): Element[] {
  const byParent = grouped(paragraphs, ({ parentElement }) => parentElement);
  return [...byParent].flatMap(([parent, own]) =>
    parent && own.length >= KEPT ? between([...parent.children], kept) : [],
  );
}

function ofOneBuild(paragraphs: readonly Element[], kept: ReadonlySet<Element>): Element[] {
  const buildOf = builds();
  return [...grouped(paragraphs, buildOf)].flatMap(([build, own]) => {
    const box = own.length < KEPT ? null : boxAround(own);
    const all = [...(box?.querySelectorAll('p') ?? [])];
    return all.filter((element) => !kept.has(element) && buildOf(element) === build && isProse(element));
  });
}

/** The innermost element that holds the first and the last of some elements. */
function boxAround(elements: readonly Element[]): Element | null {
  const [first, last] = [elements[0], elements.at(-1)];
  let box = first?.parentElement ?? null;
  while (box && !box.contains(last ?? null)) box = box.parentElement;
  return box;
}

/** The elements from the first that was kept to the last that carry text. */
function between(elements: readonly Element[], kept: ReadonlySet<Element>): Element[] {
  const first = elements.findIndex((element) => kept.has(element));
  const last = elements.findLastIndex((element) => kept.has(element));
  return elements
    .slice(first, last)
    .filter(({ tagName }) => FILLING.has(tagName.toUpperCase()))
    .filter(isProse);
}

function grouped<Key>(elements: readonly Element[], keyOf: (element: Element) => Key): Map<Key, Element[]> {
  const groups = new Map<Key, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}

function isParagraph({ tagName }: Element): boolean {
  return tagName.toUpperCase() === 'P';
}

/** Whether most of an element's text stands outside of links. */
export function isProse(element: Element): boolean {
  return linkShare(element) <= LINK_SHARE;
}

function linkShare(element: Element): number {
  const length = lengthOf(element);
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
  return length === 0 ? 0 : linked / length;
}

/** Code units without white space: markup is indented by much of it. */
function lengthOf({ textContent }: Element): number {
  return (textContent ?? '').replace(/\s+/g, '').length;
}
