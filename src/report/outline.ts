import type { Evidence } from '../protocol/evidence.ts';
import type { NameReport, Outlet, OutletReport, QuotationReport, Report, Source } from '../protocol/report.ts';
import type { Archive } from '../protocol/settings.ts';
import type { Say } from '../protocol/wording.ts';
import { isolated, plain } from './bidi.ts';
import { httpLink } from './http-link.ts';
import { archiveLink } from './links.ts';
import { sayCount } from './plural.ts';
import { type DiffRun, recordStretch, wordDiff } from './word-diff.ts';
import * as words from './wording.ts';

/** What reports are written with: the reader's language, dates as it writes them, and the archive they chose, if they did. */
export interface Wording {
  readonly say: Say;
  readonly formatDate: (iso: string) => string;
  readonly archive?: Archive;
}

/** A piece of a line; `href` is http(s), or null for words alone. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

/** One finding of a written report. */
export interface Entry {
  /** The speaker, or the name as the page writes it. */
  readonly title: string;
  /** The words of a quotation; empty for the rest. */
  readonly words: string;
  /** Where a line has several pieces, whoever shows them sets them apart (with a middle dot, say). */
  readonly lines: readonly (readonly Run[])[];
  /** A quotation against the words of its record; empty where there is nothing to compare word by word. */
  readonly difference: readonly DiffRun[];
}

/** A whole report in words, for Markdown and for a page that is printed: both say the same. */
export interface Outline {
  readonly title: Run;
  /** Which outlet this is, what it republishes, how much of it the reference knows. */
  readonly head: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly entries: readonly Entry[] }[];
}

/** Puts a report in words: first what asks for a look, then everything else. Text from outside can do nothing to its surroundings. */
export function outlineOf(report: Report, wording: Wording): Outline {
  const { say } = wording;
  const { quotes, names, outlets, terms } = report;
  const quote = (row: QuotationReport) => quoteEntry(row, report.page.lang, wording);
  const name = (row: NameReport) => nameEntry(row, wording);
  const sections = [
    {
      heading: say('headingCompare'),
      entries: [
        ...quotes.filter(words.isToCompare).map(quote),
        ...names.filter(words.isNameToCompare).map(name),
        ...outlets.filter(words.isOutletToCompare).map((row) => outletEntry(row, wording)),
      ],
    },
    { heading: say('headingQuotations'), entries: quotes.filter((row) => !words.isToCompare(row)).map(quote) },
    { heading: say('headingNames'), entries: names.filter((row) => !words.isNameToCompare(row)).map(name) },
    { heading: say('headingOutlets'), entries: namedOutlets(outlets, say) },
    { heading: say('headingTerms'), entries: terms.map(({ text }) => titled(say('quoted', text))) },
  ];
  return {
    title: pageRun(report.page),
    head: headLines(report, wording),
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** The page as a link: its title, or its address where it has none. */
export function pageRun({ title, url }: Report['page']): Run {
  return { text: isolated(title || url || 'Sic'), href: httpLink(url ?? '') };
}

/** Who is quoted, as far as the page says it. */
export function speakerOf({ name, speaker }: QuotationReport, say: Say): string {
  return isolated(name ?? speaker?.text ?? say('noSpeaker'));
}

/** A source and the look into the archive beside it. */
export function sourceRuns(source: Source, { say, formatDate, archive }: Wording): Run[] {
  const run = { text: plain(words.sourceInWords(source, say, formatDate)), href: httpLink(source.url) };
  if (run.href === null || source.role === 'archive') return [run];
  return [run, { text: say('sourceInArchive'), href: archiveLink(run.href, source.date, archive) }];
}

function headLines(report: Report, { say, formatDate }: Wording): string[] {
  const { outlet, republishes } = report.page;
  return [
    ...(outlet ? [say('pageOutlet', withDomain(outlet))] : []),
    ...(republishes ? [say('pageRepublishes', withDomain(republishes))] : []),
    ...words.extentInWords(report, say),
    words.coverage(report, say, formatDate),
  ].map(plain);
}

function quoteEntry(quote: QuotationReport, lang: string, wording: Wording): Entry {
  const { say, formatDate } = wording;
  const { statement } = quote;
  const isOther = statement !== null && quote.verdict !== 'verbatim';
  const changes = quote.changes.filter(({ weight }) => weight !== 'fine');
  const lines = [
    // What is not in the reference is one line for the page, not a sentence on every row.
    ...(quote.verdict === 'unknown' ? [] : [words.comparison(quote, say, formatDate)]),
    ...(quote.translation ? [say('comparedTranslation')] : []),
    ...(isOther ? [say('recordWords', wordsOfRecord(quote, statement.text, lang))] : []),
    ...changes.map((change) => words.changeInWords(change, quote, say)),
    words.sourcingInWords(quote.sourcing, say),
    ...evidenceLines(quote, wording),
  ];
  const sources = (statement?.sources ?? []).map((source) => sourceRuns(source, wording));
  return {
    title: speakerOf(quote, say),
    words: plain(quote.text),
    lines: [...lines.map(line), ...sources],
    difference: differenceOf(quote, lang),
  };
}

/** The words that differ from the record's; none where page and record are in two languages or the words are the same. */
export function differenceOf({ verdict, text, statement }: QuotationReport, lang: string): DiffRun[] {
  if (statement === null || verdict === 'verbatim' || verdict === 'translated') return [];
  return wordDiff(text, statement.text, lang).map((run) => ({ ...run, text: plain(run.text) }));
}

/** What stands in the record beside a quotation: the stretch that was compared, or all of it where it is in another language. */
export function wordsOfRecord({ verdict, text }: QuotationReport, record: string, lang: string): string {
  return verdict === 'translated' ? record : recordStretch(text, record, lang);
}

/** What a verdict rests on, a sentence each. */
export function evidenceLines({ evidence }: { evidence: readonly Evidence[] }, { say, formatDate }: Wording): string[] {
  return evidence.map((one) => words.evidenceInWords(one, say, formatDate));
}

function nameEntry(name: NameReport, wording: Wording): Entry {
  return titled(name.text, [words.nameInWords(name, wording.say), ...evidenceLines(name, wording)]);
}

function outletEntry(outlet: OutletReport, wording: Wording): Entry {
  return titled(outlet.text, [words.outletInWords(outlet, wording.say), ...evidenceLines(outlet, wording)]);
}

/** Each outlet once, by its name, with how often the page names it. */
function namedOutlets(mentions: readonly OutletReport[], say: Say): Entry[] {
  const counts = new Map<string, number>();
  for (const { outlet, text } of mentions) {
    const name = outlet ? withDomain(outlet) : `${text} (${say('outletAmbiguous')})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => titled(say('labelled', name, sayCount(say, 'mentions', count))));
}

const withDomain = ({ name, domain }: Outlet): string => (domain ? `${name} (${domain})` : name);
const line = (text: string): Run[] => [{ text: plain(text), href: null }];
const titled = (title: string, lines: readonly string[] = []): Entry => ({
  title: isolated(title),
  words: '',
  lines: lines.filter((text) => text !== '').map(line),
  difference: [],
});
