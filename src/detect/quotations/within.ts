import type { Span } from '../../protocol/article.ts';
import type { Token } from '../../text/lexer.ts';

/** The first of `count` positions for which `holds` is true, or `count`; it must be true for all after it. */
export function firstFrom(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of some sorted spans that starts at or after a place. */
export const indexAfter = (spans: readonly Pick<Span, 'start'>[], place: number): number =>
  firstFrom(spans.length, (at) => (spans[at]?.start ?? 0) >= place);

/** The tokens of one block that stand inside a span. */
export function tokensWithin(tokens: readonly Token[], span: Span): Token[] {
  const from = firstFrom(tokens.length, (at) => (tokens[at]?.start ?? 0) >= span.start);
  const to = firstFrom(tokens.length, (at) => (tokens[at]?.end ?? 0) > span.end);
  return tokens.slice(from, Math.max(from, to));
}

/** For many questions: the first of some spans, by their starts, that shares a place with another. O(log n) each. */
export function coverOf<Place extends Span>(spans: readonly Place[]): (span: Span) => Place | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // the farthest end so far, so that a long span at the start is seen from far behind
  let farthest = 0;
  const reach = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const found = sorted[firstFrom(sorted.length, (at) => (reach[at] ?? 0) > start)];
    return found && found.start < end ? found : undefined;
  };
}
