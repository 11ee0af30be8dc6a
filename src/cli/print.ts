import { styleText } from 'node:util';
import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';
import { ENGLISH } from '../report/english.ts';
import { sourceLinks } from '../report/links.ts';
import { differenceOf, evidenceLines, wordsOfRecord } from '../report/outline.ts';
import type { DiffRun } from '../report/word-diff.ts';
import {
  changeInWords,
  comparison,
  coverage,
  extentInWords,
  isNameToCompare,
  isOutletToCompare,
  isToCompare,
  nameInWords,
  outletInWords,
  sourceInWords,
  sourcingInWords,
} from '../report/wording.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours only where somebody looks: on a terminal, and not against NO_COLOR. */
const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (style: Style, text: string): string => (isColoured ? styleText(style, text) : text);

const { say, formatDate } = ENGLISH;

/** A report that a person reads in a terminal; plain text unless it is written to one. */
export function printReport(report: Report): string {
  const [compared, others] = partition(report.quotes, isToCompare);
  const written = (quote: QuotationReport) => quotation(quote, report.page.lang);
  const names = report.names.filter(isNameToCompare);
  const outlets = report.outlets.filter(isOutletToCompare);
  const sections = [
    head(report),
    section(say('headingCompare'), [...compared.map(written), ...names.map(name), ...outlets.map(outlet)]),
    section(say('headingQuotations'), others.map(written)),
    section(say('headingOutlets'), outletLines(report.outlets)),
    section(
      say('headingTerms'),
      report.terms.map((term) => `“${term.text}”`),
    ),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function head(report: Report): string {
  const { title, url, outlet: self, republishes } = report.page;
  const lines = [title && paint('bold', title), url, self && say('pageOutlet', withDomain(self))];
  if (republishes) lines.push(say('pageRepublishes', withDomain(republishes)));
  lines.push(...extentInWords(report, say));
  lines.push(coverage(report, say, formatDate));
  return lines.filter(Boolean).join('\n');
}

const withDomain = ({ name: title, domain }: { name: string; domain: string | null }): string =>
  domain ? `${title} (${domain})` : title;

function section(heading: string, entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : [paint('bold', heading), ...entries.map((entry) => indent(entry, '  '))].join('\n');
}

const indent = (text: string, by: string): string => text.replace(/^/gm, by);

function quotation(quote: QuotationReport, lang: string): string {
  const who = quote.name ?? quote.speaker?.text ?? say('noSpeaker');
  const lines = [`${paint('bold', who)}: “${quote.text}”`, `${comparison(quote, say, formatDate)}`];
  if (quote.translation) lines.push(say('comparedTranslation'));
  if (quote.statement && quote.verdict !== 'verbatim') {
    const compared = differenceOf(quote, lang);
    lines.push(compared.length > 0 ? marked(compared) : say('recordWords', quote.statement.text));
    lines.push(
      ...quote.changes
        .filter(({ weight }) => weight !== 'fine')
        .map((change) => `- ${changeInWords(change, quote, say)}`),
    );
  }
  lines.push(sourcingInWords(quote.sourcing, say), ...evidenceLines(quote, ENGLISH));
  lines.push(...sources(quote, lang), ...rests(quote.statement));
  return lines.map((line, at) => (at === 0 ? line : indent(line, '  '))).join('\n');
}

/** The pack and the id of the record that a comparison rests on: what a report of a wrong record has to name. */
function rests(record: { readonly id: string; readonly pack: string } | null): string[] {
  return record ? [`[${record.pack}: ${record.id}]`] : [];
}

/** Each source by its plain address, then at the very words, then in the archive. */
function sources(quote: QuotationReport, lang: string): string[] {
  const { statement } = quote;
  if (statement === null || statement.sources.length === 0) return [];
  const words = wordsOfRecord(quote, statement.text, lang);
  return statement.sources.flatMap((source) => {
    const { passage, archive } = sourceLinks(source, words);
    return [
      `${sourceInWords(source, say, formatDate)}: ${paint('cyan', source.url)}`,
      ...(passage === null ? [] : [`  ${say('sourceAtWords')}: ${passage}`]),
      ...(archive === null ? [] : [`  ${say('sourceInArchive')}: ${archive}`]),
    ];
  });
}

/** The page's words in [- -], the record's in {+ +}, as `git diff --word-diff` writes them; colours where there are any. */
function marked(difference: readonly DiffRun[]): string {
  return difference
    .map(({ side, text }) => {
      if (side === 'both') return text;
      return side === 'page' ? paint('yellow', `[-${text}-]`) : paint('cyan', `{+${text}+}`);
    })
    .join(' ');
}

function name(row: NameReport): string {
  const count = row.occurrences.length > 1 ? ` (${row.occurrences.length})` : '';
  return [
    `${paint('bold', row.text)}${count}: ${nameInWords(row, say)}`,
    ...[...evidenceLines(row, ENGLISH), ...rests(row.record)].map((line) => `  ${line}`),
  ].join('\n');
}

function outlet(row: OutletReport): string {
  return [
    `${paint('bold', row.text)}: ${outletInWords(row, say)}`,
    ...evidenceLines(row, ENGLISH).map((line) => `  ${line}`),
  ].join('\n');
}

/** Each outlet once, with how often it is named. */
function outletLines(mentions: readonly OutletReport[]): string[] {
  const counts = new Map<string, number>();
  for (const { outlet: named, text, kind } of mentions) {
    const line = named ? withDomain(named) : `${text}: ${kind === 'ambiguous' ? say('outletAmbiguous') : ''}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count > 1 ? `${line}, ${count} times` : line));
}
