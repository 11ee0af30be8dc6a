import type { NameReport, OutletReport, QuotationReport, Report, Source } from '../protocol/report.ts';
import type { Say } from '../protocol/wording.ts';
import { archiveOf } from '../report/archive.ts';
import { wordDiff } from '../report/word-diff.ts';
import {
  changeInWords,
  comparison,
  nameInWords,
  outletInWords,
  sourceInWords,
  sourcingInWords,
} from '../report/wording.ts';
import type { RowView, SourceView } from './view.ts';

/** What rows are written with. */
export interface Words {
  readonly say: Say;
  readonly formatDate: (iso: string) => string;
  readonly engine: { readonly name: string; readonly address: string };
  readonly page: Report['page'];
  readonly text: string;
}

/** Longest words that are sent to a search engine, in UTF-16 code units; engines cut off longer ones. */
const SEARCH_LIMIT = 200;

export function quoteRow(quote: QuotationReport, words: Words): RowView {
  const { say, formatDate } = words;
  const { statement } = quote;
  const title = quote.name ?? quote.speaker?.text ?? say('noSpeaker');
  const isCompared = statement !== null && quote.verdict !== 'verbatim' && quote.verdict !== 'translated';
  return {
    ...row(`quote-${quote.start}`, quote),
    title,
    words: quote.text,
    diff: isCompared ? wordDiff(quote.text, statement.text, words.page.lang) : [],
    // What is not in the reference is one line for the page, not a verdict on every row.
    sentence: quote.verdict === 'unknown' ? '' : comparison(quote, say, formatDate),
    sourcing: sourcingInWords(quote.sourcing, say),
    notes: [
      ...(quote.translation ? [say('comparedTranslation')] : []),
      ...quote.changes.filter(({ weight }) => weight !== 'fine').map((change) => changeInWords(change, quote, say)),
      ...quote.evidence,
    ],
    original: (statement?.sources ?? []).filter(isLink).map((source) => sourceView(source, words)),
    search: search(quote.text, words),
    copy: `> ${quote.text}\n\n— ${title}, ${pageLink(words.page)}`,
  };
}

export function nameRow(name: NameReport, words: Words): RowView {
  return {
    ...row(`name-${name.start}`, name.occurrences[0] ?? name),
    title: name.text,
    sentence: nameInWords(name, words.say),
    notes: name.evidence,
    search: search(name.suggestion, words),
    copy: `${name.text} → ${name.suggestion}, ${pageLink(words.page)}`,
    silence: name.text,
  };
}

export function outletRow(outlet: OutletReport, words: Words): RowView {
  const { say } = words;
  const domain = outlet.outlet?.domain;
  const name = outlet.outlet && outlet.outlet.name !== outlet.text ? outlet.outlet.name : '';
  return {
    ...row(`outlet-${outlet.start}`, outlet),
    title: outlet.text,
    sentence: outletInWords(outlet, say) || name,
    notes: [say(outlet.linked ? 'outletLinked' : 'outletNotLinked'), ...outlet.evidence],
    original: domain ? [{ source: { text: domain, href: `https://${domain}/` }, archive: null }] : [],
    copy: `${outlet.text}${outlet.outlet ? ` → ${outlet.outlet.name}` : ''}, ${pageLink(words.page)}`,
    silence: outlet.kind === 'named' ? null : outlet.text,
  };
}

function row(id: string, { start, end }: { start: number; end: number }): RowView {
  return {
    id,
    span: { start, end },
    title: '',
    words: '',
    diff: [],
    sentence: '',
    sourcing: '',
    notes: [],
    original: [],
    search: null,
    copy: '',
    silence: null,
  };
}

function sourceView(source: Source, { say, formatDate }: Words): SourceView {
  const archive = { text: say('sourceInArchive'), href: archiveOf(source.url) };
  return {
    source: { text: sourceInWords(source, say, formatDate), href: source.url },
    archive: source.role === 'archive' ? null : archive,
  };
}

function isLink({ url }: Source): boolean {
  return /^https?:\/\//i.test(url);
}

function search(words: string, { engine }: Words): RowView['search'] {
  const short = words.length <= SEARCH_LIMIT ? words : words.slice(0, words.lastIndexOf(' ', SEARCH_LIMIT));
  return { text: engine.name, href: engine.address + encodeURIComponent(`"${short}"`) };
}

/** The page as a Markdown link; its address alone where it has no title. */
function pageLink({ title, url }: Report['page']): string {
  const name = (title ?? url ?? '').replace(/[[\]\\]/g, '\\$&');
  return url ? `[${name}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : name;
}
