import type { Span } from '../protocol/article.ts';
import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { plain } from './bidi.ts';
import { httpLink } from './http-link.ts';
import { evidenceLines, type Wording, wordsOfRecord } from './outline.ts';
import { changeInWords, comparison, nameInWords, outletInWords, sourcingInWords } from './wording.ts';

const COLUMNS = [
  'columnKind',
  'columnStart',
  'columnEnd',
  'columnWords',
  'columnSpeaker',
  'columnComparison',
  'columnRecordWords',
  'columnDifferences',
  'columnSourcing',
  'columnSources',
  'columnEvidence',
  'columnRecord',
  'columnPage',
] as const satisfies readonly MessageKey[];

type Row = Span & { readonly cells: Partial<Record<(typeof COLUMNS)[number], string>> };

/**
 * A report as a table (RFC 4180: commas, CRLF, fields quoted where they must be), one row a finding in the order of the
 * page, under a row of headings. What a spreadsheet would take for a formula is made text. There is no byte order mark:
 * a file for spreadsheets wants one in front.
 */
export function reportCsv(report: Report, wording: Wording): string {
  const { say } = wording;
  const rows = [
    ...report.quotes.map((quote) => quoteRow(quote, report.page.lang, wording)),
    ...report.terms.map((term) => row('kindTerm', term, {}, wording)),
    ...report.names.map((name) => nameRow(name, wording)),
    ...report.outlets.map((outlet) => outletRow(outlet, wording)),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  const page = httpLink(report.page.url ?? '') ?? '';
  const table = [
    COLUMNS.map((column) => say(column)),
    ...rows.map(({ cells }) => COLUMNS.map((column) => (column === 'columnPage' ? page : (cells[column] ?? '')))),
  ];
  return table.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function quoteRow(quote: QuotationReport, lang: string, wording: Wording): Row {
  const { say, formatDate } = wording;
  const { statement } = quote;
  const cells = {
    columnSpeaker: quote.name ?? quote.speaker?.text ?? '',
    columnComparison: comparison(quote, say, formatDate),
    columnSourcing: sourcingInWords(quote.sourcing, say),
    columnDifferences: lines(
      quote.changes.filter(({ weight }) => weight !== 'fine').map((change) => changeInWords(change, quote, say)),
    ),
    columnEvidence: lines([
      ...(quote.translation ? [say('comparedTranslation')] : []),
      ...evidenceLines(quote, wording),
    ]),
    ...(statement && {
      columnRecordWords: wordsOfRecord(quote, statement.text, lang),
      columnSources: lines(statement.sources.flatMap(({ url }) => httpLink(url) ?? [])),
      columnRecord: handle(statement),
    }),
  };
  return row('kindQuotation', quote, cells, wording);
}

function nameRow(name: NameReport, wording: Wording): Row {
  const cells = {
    columnComparison: nameInWords(name, wording.say),
    columnEvidence: lines(evidenceLines(name, wording)),
    columnRecord: name.record ? handle(name.record) : '',
  };
  return row('kindName', name, cells, wording);
}

function outletRow(mention: OutletReport, wording: Wording): Row {
  const { outlet } = mention;
  const cells = {
    columnComparison: outletInWords(mention, wording.say) || (outlet?.name ?? ''),
    columnEvidence: lines(evidenceLines(mention, wording)),
    columnRecord: outlet?.id ?? '',
  };
  return row('kindOutlet', mention, cells, wording);
}

function row(kind: MessageKey, finding: Span & { text: string }, cells: Row['cells'], { say }: Wording): Row {
  const { start, end, text } = finding;
  const shared = { columnKind: say(kind), columnStart: String(start), columnEnd: String(end), columnWords: text };
  return { start, end, cells: { ...shared, ...cells } };
}

const handle = ({ id, pack }: { id: string; pack: string }): string => `${pack}: ${id}`;
const lines = (all: readonly string[]): string => all.join('\n');

/**
 * A field as RFC 4180 writes it. Spreadsheets run a field that begins with one of `= + - @` (also in full width) or with a
 * tab or line break, whatever quotes stand around it; an apostrophe in front makes it text
 * (OWASP, "CSV Injection", https://owasp.org/www-community/attacks/CSV_Injection).
 */
function field(text: string): string {
  const bare = plain(text);
  const safe = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
