/** A run of text on a page, as PDF libraries give it. Units are points; `y` grows upwards. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly height: number;
}

interface Row {
  text: string;
  readonly y: number;
  readonly height: number;
  end: number;
}

/** Of the letters' height: runs nearer than this in height stand on one line. */
const SAME_LINE = 0.5;
/** Of the letters' height: runs further apart on a line have a space between them. */
const SPACE = 0.15;
/** Of the usual distance of lines: one that is further from the line above opens a paragraph. */
const PARAGRAPH = 1.35;
/** Pages on which a line must stand at the same height to be a running head. */
const RUNNING = 3;

/** The text of a PDF's pages: lines in the order in which they were written, an empty line between paragraphs, without running heads and page numbers. */
export function pdfText(pages: readonly (readonly PdfRun[])[]): string {
  const rows = pages.map(rowsOf);
  const seen = new Map<string, number>();
  for (const page of rows)
    for (const mark of new Set(edges(page).map(markOf))) seen.set(mark, (seen.get(mark) ?? 0) + 1);
  const runs = (row: Row) =>
    /^[-–—\s]*(?:\p{L}+\s+)?\d{1,4}(?:\s*(?:\/|of|von|de|з|из)\s*\d{1,4})?[-–—\s]*$/u.test(row.text);
  return rows
    .map((page) => {
      const edge = new Set(edges(page).filter((row) => runs(row) || (seen.get(markOf(row)) ?? 0) >= RUNNING));
      return pageText(page.filter((row) => !edge.has(row)));
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Lines of a page that may be a running head or a page's number. */
const edges = (page: readonly Row[]): Row[] =>
  page.length < 4 ? page.slice(-1) : [...page.slice(0, 2), ...page.slice(-2)];
const markOf = (row: Row): string => `${Math.round(row.y)} ${row.text.replace(/\d+/g, '#')}`;

function rowsOf(runs: readonly PdfRun[]): Row[] {
  const rows: Row[] = [];
  for (const { text, x, y, width, height } of runs) {
    if (text.trim() === '' && rows.length === 0) continue;
    const last = rows.at(-1);
    const size = height || last?.height || 1;
    if (last && Math.abs(last.y - y) < size * SAME_LINE) {
      const apart = x - last.end > size * SPACE && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += apart ? ` ${text}` : text;
      last.end = Math.max(last.end, x + width);
    } else if (text.trim() !== '') rows.push({ text, y, height: size, end: x + width });
  }
  return rows.map((row) => ({ ...row, text: row.text.trim() }));
}

function pageText(rows: readonly Row[]): string {
  const steps = rows.slice(1).map((row, at) => (rows[at]?.y ?? 0) - row.y);
  const usual = [...steps].filter((step) => step > 0).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  let text = '';
  rows.forEach((row, at) => {
    const step = steps[at - 1] ?? 0;
    // A step upwards is the next column: its first line may go on with the last one's sentence.
    const gap = at === 0 ? '' : step > usual * PARAGRAPH ? '\n\n' : '\n';
    const hyphen = gap === '\n' && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(row.text);
    text = hyphen ? text.slice(0, -1) + row.text : text + gap + row.text;
  });
  return text;
}
