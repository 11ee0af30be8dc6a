import type { PageArticle } from '../../src/page/read-article.ts';
import type { Article, Span } from '../../src/protocol/article.ts';
import type { Findings, Mention } from '../../src/protocol/findings.ts';
import type { QuotationReport, Report } from '../../src/protocol/report.ts';

/** A law that a report does not keep. */
class Broken extends Error {}

function hold(kept: boolean, law: string, what: unknown): void {
  if (!kept) throw new Broken(`${law}: ${JSON.stringify(what)?.slice(0, 400)}`);
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  Number.isInteger(inner.start) &&
  Number.isInteger(inner.end) &&
  inner.start >= outer.start &&
  inner.start <= inner.end &&
  inner.end <= outer.end;

function mentions(text: string, list: readonly Mention[], what: string): void {
  list.forEach((mention, index) => {
    hold(isWithin(mention, { start: 0, end: text.length }), `${what} lie inside the text`, mention);
    hold(text.slice(mention.start, mention.end) === mention.text, `${what} say their own words`, mention);
    hold((list[index - 1]?.start ?? 0) <= mention.start, `${what} are sorted`, mention);
  });
}

function apart(list: readonly Span[], what: string): void {
  const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach((span, index) => {
    const before = sorted[index - 1];
    if (before) hold(before.end <= span.start, `${what} do not overlap`, [before, span]);
  });
}

/** The laws of `detect`. */
export function holdFindings({ text, blocks }: Article, { quotations, terms, names }: Findings): void {
  mentions(text, quotations, 'quotations');
  mentions(text, terms, 'terms');
  mentions(text, names, 'names');
  apart([...quotations, ...terms], 'quotations and terms');
  apart(names, 'names');
  for (const quotation of quotations) {
    const { speaker, cue, nested = [], block, confidence } = quotation;
    if (speaker) mentions(text, [speaker], 'speakers');
    if (cue) hold(isWithin(cue, { start: 0, end: text.length }), 'cues lie inside the text', quotation);
    for (const inner of nested) hold(isWithin(inner, quotation), 'nested quotations lie inside', quotation);
    const home = blocks[block];
    hold(home !== undefined && quotation.start >= home.start, 'a quotation starts in its block', quotation);
    hold(confidence >= 0 && confidence <= 1, 'a confidence is between 0 and 1', quotation);
  }
}

const SILENT = new Set<QuotationReport['verdict']>(['unknown', 'too-short']);

function quote(row: QuotationReport): void {
  hold(
    (row.statement === null) === SILENT.has(row.verdict),
    'a statement is null exactly for unknown and too-short',
    row,
  );
  if (row.statement !== null) hold(row.evidence.length > 0, 'a verdict has evidence', row);
  for (const { page } of row.changes)
    if (page !== null) hold(isWithin(page, row), 'a change on the page lies in its quotation', row);
  const { url } = row.sourcing;
  if (url !== undefined) hold(/^https?:/.test(url), 'a sourcing link is http(s)', row);
}

/** The laws of `check`. */
export function holdReport({ text }: Article, report: Report): void {
  mentions(text, report.quotes, 'quotes');
  mentions(text, report.terms, 'terms');
  mentions(text, report.names, 'names');
  mentions(text, report.outlets, 'outlets');
  apart([...report.quotes, ...report.terms], 'quotes and terms');
  for (const row of report.quotes) quote(row);
  for (const row of report.names) {
    hold(row.evidence.length > 0, 'a finding on a name has evidence', row);
    hold(row.occurrences.length > 0, 'a finding on a name has a place', row);
    for (const span of row.occurrences)
      hold(isWithin(span, { start: 0, end: text.length }), 'names lie inside the text', row);
  }
  for (const row of report.outlets)
    if (row.kind !== 'named') hold(row.evidence.length > 0, 'a finding on an outlet has evidence', row);
}

/** Whether a range of the page holds the words in their order; between them may stand what is not read (a button, a script). */
function isSpelled(words: string, on: string): boolean {
  let at = 0;
  for (const letter of words.replace(/[\t\n\f\r ]+/g, '')) {
    at = on.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

/** The laws of `readArticle`: blocks in order, apart and parted by line feeds; every place maps back to the same words. */
export function holdPage({ article, rangeOf }: PageArticle): void {
  const { text, blocks, links, quoted } = article;
  const whole = { start: 0, end: text.length };
  blocks.forEach((block, index) => {
    hold(isWithin(block, whole) && block.end > block.start, 'blocks lie inside the text', block);
    const before = blocks[index - 1];
    if (before) hold(before.end < block.start, 'blocks are in order and apart', [before, block]);
    const range = rangeOf(block);
    hold(range !== null, 'every block has a place on the page', block);
    hold(
      isSpelled(text.slice(block.start, block.end), range?.toString() ?? ''),
      'a place maps back to the same words',
      [block, text.slice(block.start, block.end), range?.toString()],
    );
  });
  for (const link of links) {
    hold(isWithin(link, whole), 'links lie inside the text', link);
    hold(/^https?:/.test(link.href), 'a link is http(s)', link);
  }
  for (const span of quoted) hold(isWithin(span, whole), 'quoted spans lie inside the text', span);
  const { canonical } = article.page;
  if (canonical !== undefined) hold(/^https?:/.test(canonical), 'the canonical address is http(s)', canonical);
}
