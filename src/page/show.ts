/** How long the words stay lit up after they were brought into view, in milliseconds. */
export const LIT = 2500;

/**
 * Scrolls words into the middle of the window and selects them, so that keyboard and screen reader go on from there.
 * `isInstant` for what must know at once where the words are.
 */
export function showRange(range: Range, isInstant = false): void {
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  const calm = isInstant || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  openDetails(range.startContainer.parentElement);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range.cloneRange());
}

/** Words in a folded `details` are unfolded first. */
function openDetails(element: Element | null): void {
  for (let holder = element?.closest('details'); holder; holder = holder.parentElement?.closest('details')) {
    holder.open = true;
  }
}
