import type { Evidence } from '../protocol/evidence.ts';
import type { Sourcing } from '../protocol/findings.ts';
import {
  BUNDLED_PACK,
  type Change,
  type ChangeKind,
  type NameReport,
  type OutletReport,
  type QuotationReport,
  type QuotationVerdict,
  type Report,
  type Source,
} from '../protocol/report.ts';
import type { MessageKey, Say } from '../protocol/wording.ts';
import { sayCount } from './plural.ts';

/** Writes an ISO date as people do. */
type FormatDate = (iso: string) => string;

/** Verdicts that ask for a look: the page and the record differ, or the record names somebody else. */
const TO_COMPARE: ReadonlySet<QuotationVerdict> = new Set(['trimmed', 'reworded', 'altered', 'misattributed']);
/** Findings on names that stand in the popup only. */
const POPUP_ONLY: ReadonlySet<NameReport['kind']> = new Set(['affiliation', 'style']);

const VERDICT_KEYS: Readonly<Record<QuotationVerdict, MessageKey>> = {
  verbatim: 'verdictVerbatim',
  trimmed: 'verdictTrimmed',
  reworded: 'verdictReworded',
  altered: 'verdictAltered',
  misattributed: 'verdictMisattributed',
  'other-occasion': 'verdictOtherOccasion',
  translated: 'verdictTranslated',
  unknown: 'verdictUnknown',
  'too-short': 'verdictTooShort',
};

const CHANGE_KEYS: Readonly<Record<ChangeKind, MessageKey>> = {
  negation: 'changeSeeNegation',
  number: 'changeSeeNumber',
  date: 'changeSeeDate',
  unit: 'changeSeeUnit',
  hedge: 'changeSeeHedge',
  condition: 'changeSeeCondition',
  tense: 'changeSeeTense',
  person: 'changeSeePerson',
  name: 'changeSeeName',
  substitution: 'changeSeeSubstitution',
  'omission-marked': 'changeSeeOmissionMarked',
  'omission-silent': 'changeSeeOmissionSilent',
  insertion: 'changeSeeInsertion',
  'insertion-bracketed': 'changeSeeInsertionBracketed',
  splice: 'changeSeeSplice',
  order: 'changeSeeOrder',
  spelling: 'changeSeeSpelling',
};

const NAME_KEYS: Readonly<Record<NameReport['kind'], MessageKey>> = {
  misspelled: 'nameMisspelled',
  inconsistent: 'nameInconsistent',
  affiliation: 'nameAffiliation',
  style: 'nameStyle',
  homoglyph: 'nameHomoglyph',
};

const SOURCE_KEYS: Readonly<Record<Source['role'], MessageKey>> = {
  primary: 'sourcePrimary',
  agency: 'sourceAgency',
  report: 'sourceReport',
  archive: 'sourceArchive',
};

/** Whether a quotation belongs under "to compare" and is marked on the page. */
export function isToCompare(quote: QuotationReport): boolean {
  return TO_COMPARE.has(quote.verdict);
}

/** Whether a name belongs under "to compare" and is marked on the page. */
export function isNameToCompare(name: NameReport): boolean {
  return !POPUP_ONLY.has(name.kind);
}

/** Whether an outlet mention belongs under "to compare": what the page writes is not the outlet's name. */
export function isOutletToCompare(outlet: OutletReport): boolean {
  return outlet.kind === 'rendering' || outlet.kind === 'misspelled';
}

/** How many things of the page ask for a look: the number on the button. */
export function countToCompare(report: Report): number {
  const { quotes, names, outlets } = report;
  return (
    quotes.filter(isToCompare).length + names.filter(isNameToCompare).length + outlets.filter(isOutletToCompare).length
  );
}

/** The verdict in words; the speaker is that of the record. */
export function verdictInWords(verdict: QuotationVerdict, speaker: string | null, say: Say): string {
  return say(VERDICT_KEYS[verdict], speaker ?? '');
}

/** The comparison in words, with the dated record it rests on. */
export function comparison(quote: QuotationReport, say: Say, formatDate: FormatDate): string {
  const { statement } = quote;
  const verdict = verdictInWords(quote.verdict, statement?.speaker ?? null, say);
  if (!statement) return verdict;
  const record = [statement.speaker, statement.occasion, statement.date && formatDate(statement.date)].filter(Boolean);
  const pack = statement.pack === BUNDLED_PACK ? say('bundledPack') : statement.pack;
  return record.length === 0 ? verdict : `${verdict}. ${say('recordOf', record.join(', '), pack)}`;
}

/** One change in words: what differs, then the words of both sides. */
export function changeInWords(change: Change, quote: Pick<QuotationReport, 'start' | 'text'>, say: Say): string {
  const kind = say(CHANGE_KEYS[change.kind]);
  const page = change.page ? quote.text.slice(change.page.start - quote.start, change.page.end - quote.start) : '';
  if (page && change.original) return say('labelled', kind, say('changeReplaced', page, change.original));
  return say('labelled', kind, page ? say('changeInserted', page) : say('changeOmitted', change.original));
}

/** What the page itself states as the source of a quotation. */
export function sourcingInWords(sourcing: Sourcing, say: Say): string {
  if (sourcing.kind === 'linked') return say('sourcingLinked', sourcing.name ?? hostOf(sourcing.url ?? ''));
  if (sourcing.kind === 'named') return say('sourcingNamed', sourcing.name ?? '');
  return say('sourcingNone');
}

/** The host of an http(s) address without `www.`; anything else as it is. */
export function hostOf(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url);
  return match?.[1]?.toLowerCase() ?? url;
}

/** A source in words: "CNN, 6 March 2023 (report)", and whether we read the words there. */
export function sourceInWords(source: Source, say: Say, formatDate: FormatDate): string {
  const where = [source.outlet ?? hostOf(source.url), source.date && formatDate(source.date)].filter(Boolean);
  const role = say(SOURCE_KEYS[source.role]);
  return `${where.join(', ')} (${source.read ? role : `${role}, ${say('sourceNotRead')}`})`;
}

/** What is to be seen about a name. */
export function nameInWords(name: NameReport, say: Say): string {
  return say(NAME_KEYS[name.kind], name.text, name.suggestion);
}

/** What is to be seen about an outlet's mention; empty where the name is simply the outlet's. */
export function outletInWords(mention: OutletReport, say: Say): string {
  if (mention.kind === 'ambiguous') return say('outletAmbiguous');
  if (!mention.outlet || mention.kind === 'named') return '';
  return say(mention.kind === 'rendering' ? 'outletRendering' : 'outletMisspelled', mention.outlet.name);
}

/** What a verdict rests on, in words. */
export function evidenceInWords({ key, values }: Evidence, say: Say, formatDate: FormatDate): string {
  const worded = values.map((value) => {
    if (typeof value === 'string') return value;
    if ('country' in value) return countryInWords(value.country, say('language'));
    return 'date' in value ? formatDate(value.date) : sayCount(say, 'mentions', value.times);
  });
  return say(key, ...worded);
}

/** A pack may have anything for a code; what is none is shown as it is. */
function countryInWords(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
}

/** What of the page was not checked: what the page does not show, and what is too much. */
export function extentInWords({ page }: Report, say: Say): string[] {
  const { kind, partly } = page;
  return [
    ...(kind === 'partial' ? [say('explainPartial')] : []),
    ...(isUnread(page) ? [say('explainLanguage')] : []),
    ...(partly ? [say('explainPartly', thousands(partly.checked), thousands(partly.of))] : []),
  ];
}

/** Whether an article is in none of the languages of analysis: only marks and known names are found in it. */
export function isUnread({ kind, lang }: Report['page']): boolean {
  return lang === 'und' && (kind === 'article' || kind === 'partial');
}

const thousands = (count: number): string => String(Math.ceil(count / 1000));

/** One line for the page: how many of its quotations the reference does not know. */
export function coverage(report: Report, say: Say, formatDate: FormatDate): string {
  const all = report.quotes.length;
  if (all === 0) return say('noQuotations');
  const unknown = report.quotes.filter((quote) => quote.statement === null).length;
  if (unknown === 0) return sayCount(say, 'coverageAll', all);
  const { statements, asOf } = report.reference;
  const extent = [sayCount(say, 'statements', statements), formatDate(asOf.slice(0, 7))];
  if (unknown === all) return sayCount(say, 'coverageNone', all, ...extent);
  return sayCount(say, 'coverageSome', unknown, String(all), ...extent);
}
