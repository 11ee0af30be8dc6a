import { blockOf, builds } from './build.ts';
import type { Changed } from './changes.ts';
import { isProse } from './gaps.ts';
import { hasOwnWords } from './kept.ts';

/** Fewest code units of a paragraph that carries a story. */
const PARAGRAPH = 80;
/** Least share of an article's elements that must still be there for it to be the same article. */
const STILL_THERE = 1 / 2;
/** Where no part of an article stands that comes late. */
const BESIDE = 'nav, aside, footer, form, dialog, [role="dialog"], [aria-live], [contenteditable]';

/**
 * The elements of an article after changes, without extracting it again: what came counts where it is built and placed as
 * the article's own paragraphs are (a paragraph that comes late, the next post of a live blog). `same` where nothing of the
 * article changed; `other` where only another extraction can tell: the article went, or a paragraph of another build came.
 * @param tried builds that asked for an extraction before; each asks once
 */
export function grow(
  kept: ReadonlySet<Element>,
  { added, touched }: Changed,
  isHidden: (element: Element) => boolean,
  tried: Set<string>,
): ReadonlySet<Element> | 'same' | 'other' {
  const there = [...kept].filter((element) => element.isConnected);
  if (there.length < kept.size * STILL_THERE) return 'other';
  const fresh = freshWords(kept, added, touched);
  const buildOf = builds();
  const own = fresh.length > 0 ? new Set(there.map(buildOf)) : new Set();
  const isShown = (element: Element) =>
    element.closest(BESIDE) === null && !isHidden(element) && isProse(blockOf(element));
  const taken: Element[] = [];
  for (const element of fresh) {
    const build = buildOf(element);
    if (own.has(build)) {
      if (isShown(element)) taken.push(element);
    } else if ((element.textContent ?? '').length >= PARAGRAPH && !tried.has(build) && isShown(element)) {
      tried.add(build);
      return 'other';
    }
  }
  const isTouched = there.length < kept.size || [...touched].some((element) => kept.has(element));
  return isTouched || taken.length > 0 ? new Set([...there, ...taken]) : 'same';
}

/** The elements with words of their own that came, or that got words. */
function freshWords(
  kept: ReadonlySet<Element>,
  added: ReadonlySet<Element>,
  touched: ReadonlySet<Element>,
): readonly Element[] {
  const all = new Set(touched);
  for (const root of added) {
    if (!root.isConnected || all.has(root)) continue;
    all.add(root);
    for (const inner of root.querySelectorAll('*')) all.add(inner);
  }
  return [...all].filter((element) => element.isConnected && !kept.has(element) && hasOwnWords(element));
}
