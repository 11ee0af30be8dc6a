import type { Span } from '../protocol/article.ts';

/** A run of the article's text that stands unbroken in one text node of the page. */
interface Piece extends Span {
  readonly node: Text;
  /** Where the run starts in the node's data. */
  readonly from: number;
}

/** Where every code unit of a text stands on the page. Places that the page does not hold (a joined line feed) are in no piece. */
export interface TextMap {
  readonly text: string;
  /** The range of a span in the live document; null when its nodes are gone, or when the span holds nothing of the page. */
  rangeOf(span: Span): Range | null;
}

/** Collects text with its places; white space collapses to single spaces, as the page shows it. */
export interface TextWriter {
  /** Where the next code unit will stand. */
  readonly length: number;
  /** Adds a text node's data; gives the span that it fills. */
  write(node: Text): Span;
  /** Marks a place where white space may stand, as a line break does. */
  space(): void;
  /** Ends a block: trailing white space goes, and a line feed will part it from the next. Gives the end of the block. */
  endBlock(): number;
  finish(): TextMap;
}

const WHITE = /[\t\n\f\r ]+/g;

export function textWriter(): TextWriter {
  const written = sheet();
  let [pendingSpace, pendingFeed, blockStart] = [false, false, 0];
  /** Writes what was held back before the next words. */
  const settle = (node: Text, spaceAt: number | null) => {
    if (pendingFeed) {
      written.add('\n', null, 0);
      blockStart = written.length;
      pendingFeed = false;
    } else if (pendingSpace && written.length > blockStart) {
      written.add(' ', spaceAt === null ? null : node, spaceAt ?? 0);
    }
    pendingSpace = false;
  };
  return {
    get length() {
      return pendingFeed ? written.length + 1 : written.length;
    },
    write(node) {
      let start: number | null = null;
      for (const { words, from, spaceAt } of runsOf(node.data)) {
        pendingSpace ||= spaceAt !== null;
        if (words === '') continue;
        settle(node, spaceAt);
        start ??= written.length;
        written.add(words, node, from);
      }
      return { start: start ?? written.length, end: written.length };
    },
    space() {
      pendingSpace = true;
    },
    endBlock() {
      pendingSpace = false;
      pendingFeed = written.length > 0;
      return written.length;
    },
    finish: written.finish,
  };
}

/** A text that is written piece by piece, with the place of each on the page. */
function sheet() {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    /** `node` is null for what the page does not hold. */
    add(words: string, node: Text | null, from: number) {
      if (node) pieces.push({ start: length, end: length + words.length, node, from });
      parts.push(words);
      length += words.length;
    },
    finish: (): TextMap => ({ text: parts.join(''), rangeOf: (span) => rangeOf(pieces, span) }),
  };
}

/** Words between white space, where they start, and where the white space before them does; the last may be empty. */
function runsOf(data: string): { words: string; from: number; spaceAt: number | null }[] {
  const runs = [];
  let [from, spaceAt]: [number, number | null] = [0, null];
  for (const white of data.matchAll(WHITE)) {
    runs.push({ words: data.slice(from, white.index), from, spaceAt });
    [from, spaceAt] = [white.index + white[0].length, white.index];
  }
  runs.push({ words: data.slice(from), from, spaceAt });
  return runs;
}

function rangeOf(pieces: readonly Piece[], span: Span): Range | null {
  const first = pieces[firstEndingAfter(pieces, span.start)];
  const last = pieces[firstEndingAfter(pieces, span.end - 1)];
  if (!first || !last || first.start >= span.end || span.start >= span.end) return null;
  // The last piece may start after the span when the span ends between two pieces.
  const end = last.start < span.end ? last : pieces[pieces.indexOf(last) - 1];
  if (!end || !first.node.isConnected || !end.node.isConnected) return null;
  const startOffset = first.from + Math.max(0, span.start - first.start);
  const endOffset = end.from + Math.min(span.end, end.end) - end.start;
  if (startOffset > first.node.length || endOffset > end.node.length) return null;
  const range = (first.node.ownerDocument as Document).createRange();
  range.setStart(first.node, startOffset);
  range.setEnd(end.node, endOffset);
  return range;
}

/** The position of the first piece that ends after the place, by halving. */
function firstEndingAfter(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
