/** Width or height of a box, in CSS pixels, in which nothing can be read. */
const NO_ROOM = 1;

/**
 * Whether words that are laid out are nowhere to be seen: letters without size, a box without room that cuts off what
 * stands in it (as words for screen readers alone are set), or a place before the page's edges. Looks at the element and
 * its parent; what `display` and `visibility` hide is the browser's own `checkVisibility` to tell. Transparent words count
 * as seen, because many pages let them fade in.
 */
export function isOutOfSight(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) === 0) return true;
  const box = element.getBoundingClientRect();
  const isBefore = box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
  if (box.width > 0 && box.height > 0 && isBefore) return true;
  const parent = element.parentElement;
  return (
    cutsOff(style, box) || (parent !== null && cutsOff(view.getComputedStyle(parent), parent.getBoundingClientRect()))
  );
}

function cutsOff({ overflowX, overflowY, clipPath }: CSSStyleDeclaration, { width, height }: DOMRect): boolean {
  if (/^inset\((?:50|100)%\)$/.test(clipPath)) return true;
  const cuts = /hidden|clip/;
  return (width <= NO_ROOM && cuts.test(overflowX)) || (height <= NO_ROOM && cuts.test(overflowY));
}
