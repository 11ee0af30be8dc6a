import { english } from '../../languages/en.ts';
import { languageOf } from '../../languages/index.ts';
import { type Lexicon, lexiconOf } from '../../languages/language.ts';
import type { Article, Span } from '../../protocol/article.ts';
import type { Outlet, OutletReport } from '../../protocol/report.ts';
import type { OutletRecord } from '../../reference/records.ts';
import type { NameHit, Reference } from '../../reference/reference.ts';
import { chooseOutlet, type Evidence, gatherEvidence } from './choose.ts';
import { pageOutlet, republishedOutlet } from './page-outlet.ts';
import { judgeRendering } from './renderings.ts';
import { shortForms } from './short-forms.ts';
import { isSourcePosition } from './source-position.ts';
import { isPartOfName, opensSentence, type Place, placesIn } from './surroundings.ts';
import { nameWritten } from './written.ts';

/** A mention whose outlet is decided, or left open between several. */
export interface Mention extends Span {
  readonly outlet: OutletRecord | null;
  readonly kind: OutletReport['kind'];
  readonly isSource: boolean;
  readonly evidence: readonly string[];
}

export interface OutletsOfPage {
  readonly outlets: OutletReport[];
  readonly outlet: Outlet | null;
  readonly republishes: Outlet | null;
}

/** Everything a page says of outlets: which it is, which it copies, and every mention of one. */
export function judgeOutlets(
  article: Article,
  lang: string,
  hits: readonly NameHit[],
  reference: Reference,
): OutletsOfPage {
  const lexicon = lexiconOf(languageOf(lang) ?? english);
  const self = pageOutlet(article.page, reference);
  const evidence = gatherEvidence(article, hits, self, reference);
  const placeOf = placesIn(article, lexicon);
  const mentions = hits.flatMap((hit) => {
    const place = placeOf(hit);
    const mention = place && judgeHit(hit, { article, place, lexicon, evidence, reference });
    return mention ? [mention] : [];
  });
  mentions.push(...shortForms(article, mentions, lexicon));
  mentions.sort((a, b) => a.start - b.start);
  return {
    outlets: mentions.map((mention) => toReport(mention, article, self)),
    outlet: self && toOutlet(self),
    republishes: republishedOutlet(article, mentions, self, reference),
  };
}

export interface HitContext {
  readonly article: Article;
  readonly place: Place;
  readonly lexicon: Lexicon;
  readonly evidence: Evidence;
  readonly reference: Reference;
}

function judgeHit(hit: NameHit, context: HitContext): Mention | null {
  const { article, place, lexicon, evidence, reference } = context;
  const isSource = isSourcePosition(place, lexicon);
  const rendering = judgeRendering(hit, isSource, context);
  if (rendering) return rendering;
  const candidates = hit.records.flatMap((handle) => {
    if (handle.kind !== 'outlet') return [];
    const record = reference.record({ ...handle, kind: 'outlet' });
    const name = nameWritten(article.text, hit, record);
    return name === null ? [] : [{ record, name }];
  });
  if (candidates.length === 0) return null;
  const linked = evidence.linkedIn(hit);
  const isKnownHere = candidates.some(({ record }) => evidence.isKnown(record) || linked.has(record.id));
  const isOtherThing = hit.records.some(
    (handle) => handle.kind === 'person' || handle.kind === 'place' || handle.kind === 'organisation',
  );
  const isOrdinary = isOtherThing || candidates.every(({ record, name }) => (record.ordinary ?? []).includes(name));
  if (!isKnownHere && isOneWord(candidates[0]?.name ?? '') && isPartOfName(place, article.text, lexicon)) return null;
  if (isOrdinary && !isKnownHere && !(isSource && !(opensSentence(place) && isOtherThing))) return null;
  const outlet = chooseOutlet(
    candidates.map(({ record }) => record),
    linked,
    evidence,
  );
  if (!outlet && !isSource) return null;
  const several = candidates.map(({ record }) => record.name).join(', ');
  return {
    start: hit.start,
    end: hit.end,
    outlet,
    kind: outlet ? 'named' : 'ambiguous',
    isSource,
    evidence: outlet ? [] : [`one of ${several}`],
  };
}

const isOneWord = (name: string): boolean => !/[\s.-]/.test(name.trim());

export function toOutlet({ id, name, domains }: OutletRecord): Outlet {
  return { id, name, domain: domains?.[0] ?? null };
}

function toReport(mention: Mention, article: Article, self: OutletRecord | null): OutletReport {
  const { start, end, outlet, kind, isSource, evidence } = mention;
  const isSelf = outlet !== null && outlet.id === self?.id;
  const linked = article.links.some((link) => link.start < end + LINK_REACH && link.end > start - LINK_REACH);
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind,
    outlet: outlet && toOutlet(outlet),
    role: isSelf ? 'self' : isSource ? 'source' : 'subject',
    linked,
    evidence,
  };
}

/** How near to a mention a link belongs to it, in UTF-16 code units: the rest of a short clause. */
const LINK_REACH = 60;
