import type { Report } from '../protocol/report.ts';
import { isNameToCompare, isOutletToCompare, isToCompare } from '../report/wording.ts';
import { nameRow, nearRow, outletRow, quoteRow, termRow, type Words } from './rows.ts';
import type { RowView, SectionView } from './view.ts';

/** The sections of a report, what asks for a look first; those without a row are left out. */
export function sectionsOf(report: Report, words: Words): SectionView[] {
  const { say } = words;
  const quotes = report.quotes.map((quote) => ({ quote, row: quoteRow(quote, words) }));
  const names = report.names.map((name) => ({ name, row: nameRow(name, words) }));
  const outlets = report.outlets.map((outlet) => ({ outlet, row: outletRow(outlet, words) }));
  const compare = [
    ...quotes.filter(({ quote }) => isToCompare(quote)),
    ...names.filter(({ name }) => isNameToCompare(name)),
    ...outlets.filter(({ outlet }) => isOutletToCompare(outlet)),
  ];
  const near = (report.near ?? []).map((statement, at) => ({ row: nearRow(statement, at, words) }));
  const others = names.filter(({ name }) => !isNameToCompare(name));
  const terms = report.terms.map((term) => ({ row: termRow(term, words) }));
  const sections: SectionView[] = [
    { id: 'compare', title: say('headingCompare'), groups: single(compare) },
    { id: 'quotations', title: say('headingQuotations'), groups: bySpeaker(quotes) },
    { id: 'near', title: say('headingNear'), groups: single(near) },
    { id: 'names', title: say('headingNames'), groups: single(others) },
    { id: 'outlets', title: say('headingOutlets'), groups: single(firstOfEach(outlets)) },
    { id: 'terms', title: say('headingTerms'), groups: single(terms) },
  ];
  return sections.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

function single(entries: readonly { readonly row: RowView }[]): SectionView['groups'] {
  return [{ title: '', rows: entries.map(({ row }) => row) }];
}

/** Groups quotations by speaker, in the order in which each first speaks. */
function bySpeaker(quotes: readonly { readonly row: RowView }[]): SectionView['groups'] {
  const groups = new Map<string, RowView[]>();
  for (const { row } of quotes) {
    const rows = groups.get(row.title);
    if (rows) rows.push(row);
    else groups.set(row.title, [row]);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

/** The first mention of each outlet: a page names the same one many times. */
function firstOfEach<Entry extends { readonly outlet: Report['outlets'][number] }>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ outlet }) => {
    const key = outlet.outlet?.id ?? outlet.text;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
