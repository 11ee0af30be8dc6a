import type { Span } from '../protocol/article.ts';
import type { Mark, MarkedWords } from '../protocol/marked.ts';
import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Wording } from '../report/outline.ts';
import { isNameToCompare, isOutletToCompare, isToCompare } from '../report/wording.ts';
import { cardOf } from './card-of.ts';

/** An entry of a report that is marked on the page. */
export type Entry =
  | { readonly kind: 'quote'; readonly quote: QuotationReport }
  | { readonly kind: 'name'; readonly name: NameReport }
  | { readonly kind: 'outlet'; readonly outlet: OutletReport };

/** Where an entry is marked, and with which line. */
interface ToMark {
  readonly mark: Mark;
  readonly span: Span;
  readonly entry: Entry;
}

/** What of a report is marked, as the reader chose, in reading order, with its cards. */
export function markedWords(report: Report, marks: Settings['marks'], wording: Wording): MarkedWords[] {
  return toMark(report, marks).map(({ mark, span: { start, end }, entry }) => ({
    mark,
    span: { start, end },
    card: cardOf(entry, report.page.lang, wording),
  }));
}

/** What is not in the reference is never marked. */
function toMark(report: Report, marks: Settings['marks']): ToMark[] {
  const quotes = report.quotes.flatMap((quote): ToMark[] => {
    const entry: Entry = { kind: 'quote', quote };
    if (isToCompare(quote)) return marks.differences ? [{ mark: 'differs', span: quote, entry }] : [];
    return quote.verdict === 'verbatim' && marks.same ? [{ mark: 'same', span: quote, entry }] : [];
  });
  const names = marks.names
    ? report.names.filter(isNameToCompare).flatMap((name) => {
        const places = name.occurrences.length > 0 ? name.occurrences : [name];
        return places.map((span): ToMark => ({ mark: 'name', span, entry: { kind: 'name', name } }));
      })
    : [];
  const outlets = marks.outlets
    ? report.outlets
        .filter(isOutletToCompare)
        .map((outlet): ToMark => ({ mark: 'outlet', span: outlet, entry: { kind: 'outlet', outlet } }))
    : [];
  return [...quotes, ...names, ...outlets].sort((a, b) => a.span.start - b.span.start);
}
