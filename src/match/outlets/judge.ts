import { english } from '../../languages/en.ts';
import { languageOf } from '../../languages/index.ts';
import { type Lexicon, lexiconOf } from '../../languages/language.ts';
import type { Article, Span } from '../../protocol/article.ts';
import { type Evidence as Told, evidence as told } from '../../protocol/evidence.ts';
import type { CandidateName, Findings } from '../../protocol/findings.ts';
import type { Outlet, OutletReport } from '../../protocol/report.ts';
import type { OutletRecord } from '../../reference/records.ts';
import type { NameHit, Reference } from '../../reference/reference.ts';
import { overrideTold } from '../overrides.ts';
import { type Candidate, chooseOutlet, type Evidence, gatherEvidence } from './choose.ts';
import { pageOutlet, republishedOutlet } from './page-outlet.ts';
import { judgeRendering } from './renderings.ts';
import { shortForms } from './short-forms.ts';
import { doesReport, isOnPlatform, isSourcePosition } from './source-position.ts';
import { isInsideName, isPartOfName, opensSentence, type Place, placesIn } from './surroundings.ts';
import { ARTICLE, isOneWord } from './written.ts';

/** A mention whose outlet is decided, or left open between several. */
export interface Mention extends Span {
  readonly outlet: OutletRecord | null;
  readonly kind: OutletReport['kind'];
  readonly isSource: boolean;
  readonly evidence: readonly Told[];
}

export interface OutletsOfPage {
  readonly outlets: OutletReport[];
  readonly outlet: Outlet | null;
  readonly republishes: Outlet | null;
}

/** Everything a page says of outlets: which it is, which it copies, and every mention of one. */
export function judgeOutlets(
  article: Article,
  { lang, names }: Findings,
  hits: readonly NameHit[],
  reference: Reference,
): OutletsOfPage {
  const lexicon = lexiconOf(languageOf(lang) ?? english);
  const self = pageOutlet(article.page, reference);
  const evidence = gatherEvidence(article, hits, self, lang, reference);
  const placeOf = placesIn(article, lexicon);
  const surnames = surnamesOf(names, hits);
  const mentions = hits.flatMap((hit) => {
    const place = placeOf(hit);
    const mention = place && judgeHit(hit, { article, place, lexicon, evidence, reference, surnames });
    return mention ? [mention] : [];
  });
  mentions.push(...shortForms(article, mentions, lexicon));
  mentions.sort((a, b) => a.start - b.start);
  return {
    outlets: mentions.map((mention) => toReport(mention, article, self, reference)),
    outlet: self && toOutlet(self),
    republishes: republishedOutlet(article, mentions, self, reference),
  };
}

/** Last words of full names that are no outlets. */
function surnamesOf(names: readonly CandidateName[], hits: readonly NameHit[]): Set<string> {
  const outlets = hits.filter((hit) => hit.records.some(({ kind }) => kind === 'outlet'));
  const isOutlet = ({ start, end }: Span) => outlets.some((hit) => hit.start <= start && hit.end >= end);
  const full = names.filter((name) => name.text.includes(' ') && !isOutlet(name));
  return new Set(full.map((name) => name.text.split(/\s+/).at(-1) ?? ''));
}

export interface HitContext {
  readonly article: Article;
  readonly place: Place;
  readonly lexicon: Lexicon;
  readonly evidence: Evidence;
  readonly reference: Reference;
  /** Last names of the people whom the article names in full. */
  readonly surnames: ReadonlySet<string>;
}

function judgeHit(hit: NameHit, context: HitContext): Mention | null {
  const { article, place, lexicon, evidence, reference } = context;
  const isSource = isSourcePosition(place, lexicon);
  const rendering = judgeRendering(hit, isSource, context);
  if (rendering) return rendering;
  const candidates = candidatesOf(hit, context);
  const first = candidates[0];
  if (!first || isPartOfName(place, article.text, lexicon)) return null;
  const linked = evidence.linkedIn(hit);
  const isKnownHere = candidates.some(({ record }) => evidence.isKnown(record, hit) || linked.has(record.id));
  const isOrdinary = bearsOtherThing(hit) || candidates.every((candidate) => isOrdinaryName(candidate, hit, context));
  if (isOrdinary && !isKnownHere && !isCued(candidates, isSource, context)) return null;
  if (isOrdinary && isSurname(first.name, context)) return null;
  const outlet = outletBehind(chooseOutlet(candidates, hit, evidence), reference);
  if (!outlet && !isSource) return null;
  const span = withoutSmallArticle(hit, article.text);
  if (outlet) return { ...span, outlet, kind: 'named', isSource, evidence: [] };
  const several = candidates.map(({ record }) => record.name).join(', ');
  return { ...span, outlet, kind: 'ambiguous', isSource, evidence: [told('evidenceOneOf', several)] };
}

/** "the BBC" is BBC; "The Guardian" has its article. */
function withoutSmallArticle({ start, end }: Span, text: string): Span {
  const article = ARTICLE.exec(text.slice(start, end))?.[0] ?? '';
  return { start: /^\p{Ll}/u.test(article) ? start + article.length : start, end };
}

function candidatesOf(hit: NameHit, { evidence, reference }: HitContext): Candidate[] {
  return hit.records.flatMap((handle) => {
    if (handle.kind !== 'outlet') return [];
    const record = reference.record({ ...handle, kind: 'outlet' });
    const name = evidence.nameAt(hit, record);
    return name === null ? [] : [{ record, name }];
  });
}

/** Who only carries or sells a programme is not its outlet. */
const CARRIERS = new Set(['platform', 'publisher', 'aggregator']);

/** The outlet itself, or the one that makes the programme, where that has no site of its own. */
function outletBehind(record: OutletRecord | null, reference: Reference): OutletRecord | null {
  const maker = record?.outlet && !record.domains ? reference.byId('outlet', record.outlet) : null;
  const behind = maker && reference.record(maker);
  return behind && !CARRIERS.has(behind.type ?? '') ? behind : record;
}

const bearsOtherThing = (hit: NameHit): boolean =>
  hit.records.some(({ kind }) => kind === 'person' || kind === 'place');

/** Words of this level of commonness (1 in about 200,000 of running text) name other things than an outlet. */
const ORDINARY_LEVEL = 6;

/**
 * Whether a name alone says nothing: it is declared ordinary, its one word is common, or its capitals are only those of the
 * sentence that it opens or of an article that is written small.
 */
function isOrdinaryName({ record, name }: Candidate, hit: Span, { article, place, reference }: HitContext): boolean {
  if ((record.ordinary ?? []).includes(name)) return true;
  const written = article.text.slice(hit.start, hit.end);
  const bare = written.replace(ARTICLE, '');
  const opens = opensSentence(place);
  if (isOneWord(name) && bare !== written && (opens || /^\p{Ll}/u.test(written)) && !/^\p{Lu}{2}/u.test(bare))
    return true;
  if (opens && !/^[\p{Lu}\d]{2}|[\s-]\p{Lu}/u.test(written) && (!isLatin(written) || /\s/.test(written))) return true;
  return isOneWord(name) && /^\p{Lu}?\p{Ll}+$/u.test(bare) && reference.commonness(bare).word >= ORDINARY_LEVEL;
}

const isLatin = (text: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(text);

/** The second cue that an ordinary word needs: it stands where a source stands and is not part of another name. */
function isCued(candidates: readonly Candidate[], isSource: boolean, { article, place, lexicon }: HitContext): boolean {
  if (isInsideName(place, article.text, lexicon)) return false;
  if (opensSentence(place))
    return doesReport(place) || article.text.slice(0, place.tokens[place.first]?.start).trimEnd().endsWith(':');
  return isSource || (candidates.some(({ record }) => record.type === 'platform') && isOnPlatform(place, lexicon));
}

/** Whether somebody of this surname is named in the article. */
function isSurname(name: string, { surnames }: HitContext): boolean {
  return surnames.has(name.replace(/^(?:The|Der|Die|Das|El|La|Le) /, ''));
}

/** An outlet as a report names it; `written` is the name on the page, which may have a domain of its own (Twitter). */
export function toOutlet({ id, name, domains = [] }: OutletRecord, written = ''): Outlet {
  const own = domains.find((domain) => domain.split('.')[0] === written.toLowerCase());
  return { id, name, domain: own ?? domains[0] ?? null };
}

function toReport(mention: Mention, article: Article, self: OutletRecord | null, reference: Reference): OutletReport {
  const { start, end, outlet, kind, isSource, evidence } = mention;
  const isSelf = outlet !== null && outlet.id === self?.id;
  const record = outlet && reference.byId('outlet', outlet.id);
  const linked = article.links.some((link) => link.start < end + LINK_REACH && link.end > start - LINK_REACH);
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind,
    outlet: outlet && toOutlet(outlet, article.text.slice(start, end)),
    role: isSelf ? 'self' : isSource ? 'source' : 'subject',
    linked,
    evidence: [...evidence, ...(record ? overrideTold(record, reference) : [])],
  };
}

/** How near to a mention a link belongs to it, in UTF-16 code units: the rest of a short clause. */
const LINK_REACH = 60;
