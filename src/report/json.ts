import type { Span } from '../protocol/article.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';
import { ENGLISH } from './english.ts';
import { evidenceLines } from './outline.ts';

/** The selector of a quoted text in the W3C's Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#text-quote-selector. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

type Worded<Row> = Omit<Row, 'evidence'> & { readonly evidence: readonly string[] };
type Selected<Row> = readonly (Row & { readonly selector: TextQuoteSelector })[];

/** A report as it leaves Sic: what its verdicts rest on in English sentences. */
export interface WordedReport extends Omit<Report, 'quotes' | 'names' | 'outlets'> {
  readonly quotes: readonly Worded<QuotationReport>[];
  readonly names: readonly Worded<NameReport>[];
  readonly outlets: readonly Worded<OutletReport>[];
}

/** A report whose findings can be found again in the page's text, whatever tool looks for them. */
export type ExportedReport = Omit<WordedReport, 'quotes' | 'terms' | 'names' | 'outlets'> & {
  [List in 'quotes' | 'terms' | 'names' | 'outlets']: Selected<WordedReport[List][number]>;
};

/** Words before and after, in UTF-16 code units: as much as Hypothesis keeps, enough to tell repeated words apart. */
const CONTEXT = 32;

export function wordedReport(report: Report): WordedReport {
  const word = <Row extends { readonly evidence: readonly Evidence[] }>(row: Row): Worded<Row> => ({
    ...row,
    evidence: evidenceLines(row, ENGLISH),
  });
  const { quotes, names, outlets } = report;
  return { ...report, quotes: quotes.map(word), names: names.map(word), outlets: outlets.map(word) };
}

/**
 * The report as it is exported: its own fields, and a selector for every finding.
 * @param text the article's text, to which the offsets belong; without it selectors have no prefix and suffix
 */
export function reportJson(report: Report, text: string | undefined = report.text): ExportedReport {
  const select = <Row extends Span & { readonly text: string }>(row: Row) => ({
    ...row,
    selector: selectorOf(row, text),
  });
  const worded = wordedReport(report);
  const { quotes, terms, names, outlets } = worded;
  return {
    ...worded,
    quotes: quotes.map(select),
    terms: terms.map(select),
    names: names.map(select),
    outlets: outlets.map(select),
  };
}

/** Finds a span again by its words and what stands around them; never cuts through a character outside the basic plane. */
export function selectorOf(found: Span & { readonly text: string }, text: string | undefined): TextQuoteSelector {
  const { start, end } = found;
  const only = { type: 'TextQuoteSelector', exact: found.text } as const;
  // Offsets into another text would select other words.
  if (text === undefined || text.slice(start, end) !== found.text) return only;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    ...only,
    prefix: text.slice(isInside(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, isInside(text, to) ? to - 1 : to),
  };
}

/** Whether an offset lies between the two halves of one character. */
function isInside(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
