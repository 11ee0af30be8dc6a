import type { Mark } from '../protocol/marked.ts';

const MARKS: readonly Mark[] = ['differs', 'name', 'outlet', 'same'];

/** Words on the page with something to say about them. */
export interface Marked {
  readonly mark: Mark;
  readonly range: Range;
  /** What the caller knows it by. */
  readonly id: string;
}

/** The registry is shared with the page's own scripts: a name of our own keeps out of their way. */
const nameOf = (mark: Mark | 'current') => `sic-${mark}`;

/** Paints the marks of a document, which itself stays as it is. What was painted before goes. */
export function paintMarks(document: Document, marked: readonly Marked[]): void {
  for (const mark of MARKS) {
    const ranges = marked.filter((entry) => entry.mark === mark).map((entry) => entry.range);
    paint(document, nameOf(mark), ranges);
  }
}

/** Lights up one range of a document, or none. */
export function paintCurrent(document: Document, range: Range | null): void {
  const highlight = paint(document, nameOf('current'), range ? [range] : []);
  if (highlight) highlight.priority = 1;
}

/** The registry belongs to the window: a frame has its own. */
function paint({ defaultView }: Document, name: string, ranges: readonly Range[]): Highlight | null {
  const view = defaultView as (Window & typeof globalThis) | null;
  if (!view || ranges.length === 0) {
    view?.CSS.highlights.delete(name);
    return null;
  }
  const highlight = new view.Highlight(...ranges);
  view.CSS.highlights.set(name, highlight);
  return highlight;
}

/** The marked words under a point of the window, the shortest first where marks lie within each other. */
export function markedAt(x: number, y: number, marked: readonly Marked[]): Marked | null {
  const under = marked.filter(({ range }) => covers(range, x, y));
  return under.sort((a, b) => a.range.toString().length - b.range.toString().length)[0] ?? null;
}

/** Whether one of the range's line boxes lies under the point. Boxes rather than the registry's own hit test, which is
 * missing before Chrome 140 and Firefox 150, and which may answer for a highlight that lies under another element. */
function covers(range: Range, x: number, y: number): boolean {
  const around = range.getBoundingClientRect();
  if (!within(around, x, y)) return false;
  return [...range.getClientRects()].some((box) => within(box, x, y));
}

function within(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
