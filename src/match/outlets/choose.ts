import type { Article, Span } from '../../protocol/article.ts';
import type { OutletRecord } from '../../reference/records.ts';
import type { NameHit, Reference } from '../../reference/reference.ts';
import { blockAt } from './surroundings.ts';
import { nameReader } from './written.ts';

/** An outlet that may be meant, and which of its names is written. */
export interface Candidate {
  readonly record: OutletRecord;
  readonly name: string;
}

/** What the page shows beside a name. */
export interface Evidence {
  readonly self: OutletRecord | null;
  /** Whether the page is this outlet's, links to it, or names it in other words than those of the span, which only it bears. */
  readonly isKnown: (record: OutletRecord, by: Span) => boolean;
  /** Ids of the outlets that the paragraph of a span links to. */
  readonly linkedIn: (span: Span) => ReadonlySet<string>;
  /** Which of a record's names stands at a span; null where none does. */
  readonly nameAt: (span: Span, record: OutletRecord) => string | null;
  /** Somebody on the page who is known to work for an outlet, by the outlet's domain. */
  readonly staff: ReadonlyMap<string, string>;
  readonly lang: string;
}

/** Points by which an outlet beats others of the same name; the order matters, not the sizes. */
const POINTS = { linked: 8, self: 4, known: 4, country: 2, language: 1, mainName: 0.5, widelyNamed: 0.25 } as const;

export function gatherEvidence(
  article: Article,
  hits: readonly NameHit[],
  self: OutletRecord | null,
  lang: string,
  reference: Reference,
): Evidence {
  const nameAt = nameReader(article.text);
  const sure = new Set<string>(self ? [self.id] : []);
  const links = article.links.flatMap((link) => {
    const handle = reference.outletOf(hostOf(link.href));
    return handle ? [{ span: link, id: reference.record(handle).id }] : [];
  });
  for (const { id } of links) sure.add(id);
  const words = (span: Span) => article.text.slice(span.start, span.end);
  const namedBy = new Map<string, Set<string>>();
  for (const hit of hits) {
    const [only, ...others] = hit.records;
    if (only?.kind !== 'outlet' || others.length > 0) continue;
    const record = reference.record({ ...only, kind: 'outlet' });
    const name = nameAt(hit, record);
    if (name === null || (record.ordinary ?? []).includes(name)) continue;
    namedBy.set(record.id, (namedBy.get(record.id) ?? new Set()).add(words(hit)));
  }
  return {
    self,
    lang,
    nameAt,
    staff: staffOf(hits, reference),
    isKnown: ({ id }, by) => {
      const names = namedBy.get(id);
      return sure.has(id) || (names !== undefined && names.size > (names.has(words(by)) ? 1 : 0));
    },
    linkedIn: (span) => {
      const block = blockAt(article, span.start);
      const inside = links.filter(({ span: link }) => block && link.start >= block.start && link.end <= block.end);
      return new Set(inside.map(({ id }) => id));
    },
  };
}

/** The people on the page whose employer the reference knows, by the employer's domain. */
function staffOf(hits: readonly NameHit[], reference: Reference): Map<string, string> {
  const staff = new Map<string, string>();
  const seen = new Set<string>();
  for (const handle of hits.flatMap(({ records }) => records)) {
    if (handle.kind !== 'person' || seen.has(`${handle.pack} ${handle.index}`)) continue;
    seen.add(`${handle.pack} ${handle.index}`);
    const { name, employer } = reference.record({ ...handle, kind: 'person' });
    if (employer) staff.set(employer.outlet, name);
  }
  return staff;
}

/** The one outlet of several with the same name that the page's evidence prefers; nothing where none stands out. */
export function chooseOutlet(candidates: readonly Candidate[], span: Span, evidence: Evidence): OutletRecord | null {
  const [only, ...others] = candidates;
  if (only && others.length === 0) return only.record;
  const ranked = candidates
    .map((candidate) => ({ record: candidate.record, points: pointsOf(candidate, span, evidence) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  return best && best.points > (second?.points ?? 0) ? best.record : null;
}

function pointsOf({ record, name }: Candidate, span: Span, { self, isKnown, linkedIn, lang }: Evidence): number {
  let points = 0;
  if (linkedIn(span).has(record.id)) points += POINTS.linked;
  if (record.id === self?.id) points += POINTS.self;
  if (isKnown(record, span)) points += POINTS.known;
  if (self?.country && record.country === self.country) points += POINTS.country;
  if (record.languages?.includes(lang)) points += POINTS.language;
  if (record.name === name) points += POINTS.mainName;
  // An outlet that other languages have a name for is the one that the world means.
  if ((record.native ?? []).length > 0) points += POINTS.widelyNamed;
  return points;
}

/** The host of an http(s) address, lower case, without `www.`. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
