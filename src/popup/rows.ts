import type { Term } from '../protocol/findings.ts';
import type { PrintedElsewhere } from '../protocol/memory.ts';
import type {
  NameReport,
  Outlet,
  OutletReport,
  QuotationReport,
  Report,
  ReportedStatement,
  Source,
} from '../protocol/report.ts';
import type { Archive } from '../protocol/settings.ts';
import type { MessageKey, Say } from '../protocol/wording.ts';
import { type NamedLink, placeOf, type SearchEngine, searchLinks, sourceLinks } from '../report/links.ts';
import { nameMarkdown, outletMarkdown, quoteMarkdown } from '../report/markdown.ts';
import { differenceOf, evidenceLines, wordsOfRecord } from '../report/outline.ts';
import { wordDiff } from '../report/word-diff.ts';
import {
  changeInWords,
  comparison,
  hostOf,
  nameInWords,
  outletInWords,
  sourceInWords,
  sourcingInWords,
} from '../report/wording.ts';
import type { ElsewhereView, RowView, SourceView } from './view.ts';

/** What rows are written with. */
export interface Words {
  readonly say: Say;
  readonly formatDate: (iso: string) => string;
  readonly engine: SearchEngine;
  readonly archive: Archive;
  readonly page: Report['page'];
  /** Outlets that the page names. */
  readonly named: readonly Outlet[];
  readonly text: string;
  readonly version: string;
}

/** Longest words that are sent to a search engine, in UTF-16 code units; engines cut off longer ones. */
const SEARCH_LIMIT = 200;

export function quoteRow(quote: QuotationReport, words: Words): RowView {
  const { say, formatDate } = words;
  const { statement } = quote;
  const title = quote.name ?? quote.speaker?.text ?? say('noSpeaker');
  return {
    ...row(`quote-${quote.start}`, quote),
    title,
    words: quote.text,
    diff: differenceOf(quote, words.page.lang),
    // What is not in the reference is one line for the page, not a verdict on every row.
    sentence: quote.verdict === 'unknown' ? '' : comparison(quote, say, formatDate),
    sourcing: sourcingInWords(quote.sourcing, say),
    notes: [
      ...(quote.translation ? [say('comparedTranslation')] : []),
      ...quote.changes.filter(({ weight }) => weight !== 'fine').map((change) => changeInWords(change, quote, say)),
      ...evidenceLines(quote, words),
    ],
    original: originalOf(quote, words),
    elsewhere: (quote.elsewhere ?? []).map((other) => elsewhereView(quote, other, words)),
    search: statement === null ? waysTo(quote, words) : search(quote.text, words),
    copy: quoteMarkdown(quote, words.page, words),
    isQuotation: true,
    wrong: wrongResult(quote.verdict, quote.text, statement, words),
  };
}

/** A statement whose words are only similar to those that were looked for. */
export function nearRow(statement: ReportedStatement, at: number, words: Words): RowView {
  const { say, formatDate } = words;
  const { speaker, occasion, date, text } = statement;
  const record = [speaker, occasion, date && formatDate(date)].filter(Boolean).join(', ');
  return {
    ...row(`near-${at}`, { start: 0, end: 0 }),
    title: speaker ?? say('noSpeaker'),
    words: text,
    sentence: say('explainNear'),
    notes: record === '' ? [] : [say('recordOf', record)],
    original: statement.sources.filter(isLink).map((source) => sourceView(source, text, words)),
    copy: say('quoted', text),
  };
}

export function nameRow(name: NameReport, words: Words): RowView {
  return {
    ...row(`name-${name.start}`, name.occurrences[0] ?? name),
    title: name.text,
    sentence: nameInWords(name, words.say),
    notes: evidenceLines(name, words),
    search: search(name.suggestion, words),
    copy: nameMarkdown(name, words.page, words),
    wrong: wrongResult(name.kind, `${name.text} → ${name.suggestion}`, name.record, words),
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
    notes: [say(outlet.linked ? 'outletLinked' : 'outletNotLinked'), ...evidenceLines(outlet, words)],
    original: domain ? [{ source: { text: domain, href: `https://${domain}/` }, plain: null, archive: null }] : [],
    copy: outletMarkdown(outlet, words.page, words),
    wrong: wrongResult(outlet.kind, outlet.text, outlet.outlet, words),
    silence: outlet.kind === 'named' ? null : outlet.text,
  };
}

/** Words in quotation marks that nobody said: shown, and nothing is said of them. */
export function termRow(term: Term, { say }: Words): RowView {
  return { ...row(`term-${term.start}`, term), words: term.text, copy: say('quoted', term.text) };
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
    elsewhere: [],
    search: null,
    copy: '',
    silence: null,
    isQuotation: false,
    wrong: '',
  };
}

function originalOf(quote: QuotationReport, words: Words): SourceView[] {
  const { statement } = quote;
  if (statement === null) return [];
  const recorded = wordsOfRecord(quote, statement.text, words.page.lang);
  return statement.sources.filter(isLink).map((source) => sourceView(source, recorded, words));
}

function sourceView(source: Source, recorded: string, words: Words): SourceView {
  const { say, formatDate } = words;
  const { passage, archive } = sourceLinks(source, recorded, words.archive);
  return {
    source: { text: sourceInWords(source, say, formatDate), href: passage ?? source.url },
    plain: passage === null ? null : { text: say('sourcePlain'), href: source.url },
    archive: archive === null ? null : { text: say('sourceInArchive'), href: archive },
  };
}

/** The words of the page against those of the other article, as far as both print the same part. */
function elsewhereView(quote: QuotationReport, other: PrintedElsewhere, words: Words): ElsewhereView {
  const { say, formatDate, page } = words;
  const isSame = other.changes.length === 0;
  const order = other.first === null ? '' : say(other.first === 'there' ? 'elsewhereBefore' : 'elsewhereAfter');
  const here = quote.text.slice(other.here.start - quote.start, other.here.end - quote.start);
  const there = other.text.slice(other.there.start, other.there.end);
  const date = other.published === null ? '' : formatDate(other.published.slice(0, 10));
  return {
    article: { text: [other.outlet, date].filter(Boolean).join(', '), href: other.url },
    sentence: [order, say(isSame ? 'elsewhereSame' : 'elsewhereOther')].filter(Boolean).join(' '),
    diff: isSame ? [] : wordDiff(here, there, page.lang),
  };
}

const WAYS: Readonly<Record<NamedLink['kind'], MessageKey>> = {
  'own-link': 'searchOwnLink',
  outlet: 'searchOutlet',
  speaker: 'searchSpeaker',
  web: 'searchWeb',
  'fact-checks': 'searchFactChecks',
  archive: 'searchArchive',
};

/** The ways to the original of words that the reference does not know. */
function waysTo(quote: QuotationReport, { say, engine, archive, page, named }: Words): RowView['search'] {
  const place = placeOf(quote, page, named);
  const at = (kind: NamedLink['kind']) => (kind === 'own-link' ? hostOf(place.ownLink ?? '') : (place.domain ?? ''));
  const links = searchLinks(quote, place, engine, archive).map(({ kind, href }) => ({
    text: say(WAYS[kind], at(kind)),
    href,
  }));
  return { engine: engine.name, links };
}

function isLink({ url }: Source): boolean {
  return /^https?:\/\//i.test(url);
}

function search(words: string, { engine }: Words): RowView['search'] {
  const short = words.length <= SEARCH_LIMIT ? words : words.slice(0, words.lastIndexOf(' ', SEARCH_LIMIT));
  return {
    engine: engine.name,
    links: [{ text: engine.name, href: engine.address + encodeURIComponent(`"${short}"`) }],
  };
}

/** What is needed to find out why a result is wrong, in English: it is for those who work on Sic. */
function wrongResult(
  verdict: string,
  words: string,
  record: { readonly id: string; readonly pack?: string } | null,
  { version, page }: Words,
): string {
  const lines = [
    `Sic ${version}: ${verdict}`,
    `words: ${words}`,
    `record: ${record ? [record.pack, record.id].filter(Boolean).join(' ') : 'none'}`,
    `page: ${page.url ?? 'none'} (${page.lang}, ${page.kind})`,
  ];
  return `${lines.join('\n')}\n`;
}
