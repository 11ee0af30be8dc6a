import { BLOCKS } from './blocks.ts';

/** The paragraph or box whose line an element stands in. */
export function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && !BLOCKS.has(block.tagName.toUpperCase())) block = block.parentElement;
  return block;
}

/**
 * Gives what tells how the block that an element stands in is built and placed: the names and classes from there up to the
 * root, numbers aside (sites number their paragraphs). What was found is kept: paragraphs of one article share their boxes.
 */
export function builds(): (element: Element) => string {
  const known = new Map<Element, string>();
  const upFrom = (element: Element | null): string => {
    if (!element) return '';
    let build = known.get(element);
    if (build === undefined) {
      const names = (element.getAttribute('class') ?? '').replace(/\d+/g, '');
      build = `<${element.tagName}.${names}${upFrom(element.parentElement)}`;
      known.set(element, build);
    }
    return build;
  };
  return (element) => upFrom(blockOf(element));
}
