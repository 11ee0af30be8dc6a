import type { Article, PageFacts, Span } from '../../protocol/article.ts';
import type { Outlet } from '../../protocol/report.ts';
import type { OutletRecord } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import { hostOf } from './choose.ts';
import { type Mention, toOutlet } from './judge.ts';
import { blockAt } from './surroundings.ts';

/** Viewers and caches that show another host's page: the host stands in the path. */
const VIEWERS = new Map([
  ['google.com', /^https?:\/\/[^/]+\/amp\/(?:s\/)?([^/]+)/i],
  ['web.archive.org', /^https?:\/\/[^/]+\/web\/[^/]+\/https?:\/+([^/]+)/i],
  ['archive.org', /^https?:\/\/[^/]+\/web\/[^/]+\/https?:\/+([^/]+)/i],
]);
/** `inews-co-uk.cdn.ampproject.org`: hyphens stand for dots, doubled ones for hyphens. */
const AMP_CACHE = /^([^.]+)\.cdn\.ampproject\.org$/;

/** The host whose article it is, behind AMP and viewer addresses. */
export function hostBehind(url: string): string {
  const host = hostOf(url);
  const cached = AMP_CACHE.exec(host)?.[1];
  if (cached)
    return cached
      .split('--')
      .map((label) => label.replaceAll('-', '.'))
      .join('-');
  return (
    VIEWERS.get(host)
      ?.exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '') ?? host
  );
}

/**
 * Which outlet a page is: by its address, else by the name that it gives itself. A page at another host than those that are
 * known of an outlet may call itself as it likes: it is not taken for that outlet.
 */
export function pageOutlet(page: PageFacts, reference: Reference): OutletRecord | null {
  const byHost = page.url ? reference.outletOf(hostBehind(page.url)) : null;
  if (byHost) return reference.record(byHost);
  if (!page.siteName) return null;
  const named = reference.named(page.siteName).filter((handle) => handle.kind === 'outlet');
  const [only, ...others] = named;
  const record = only && others.length === 0 ? reference.record({ ...only, kind: 'outlet' }) : null;
  const isElsewhere = /^https?:/i.test(page.url ?? '') && (record?.domains ?? []).length > 0;
  return isElsewhere ? null : record;
}

/** A line of its own that says where a text comes from, in the languages of analysis. */
const SOURCE_LINE =
  /^\s*(?:source|sources|quelle|quellen|fuente|джерело|источник|оригинал|via|originally published (?:in|by|at|on)|first published (?:in|by|at|on)|this (?:article|story) (?:was )?(?:originally |first )?(?:appeared|published) (?:in|by|at|on))\s*:?\s*(?:the\s+)?$/i;
/** A date line that ends in a credit: "LONDON (Reuters) -". */
const DATELINE_END = /^\s*\)\s*[-–—]/;
/** How far into the article a date line stands, in UTF-16 code units. */
const DATELINE_REACH = 400;

/** The outlet whose text this page says it shows, other than its own; nothing where it says nothing of the kind. */
export function republishedOutlet(
  article: Article,
  mentions: readonly Mention[],
  self: OutletRecord | null,
  reference: Reference,
): Outlet | null {
  const isOther = (outlet: OutletRecord | null): outlet is OutletRecord => outlet !== null && outlet.id !== self?.id;
  for (const mention of mentions) {
    if (isOther(mention.outlet) && (isSourceLine(article, mention) || isDateline(article, mention)))
      return toOutlet(mention.outlet);
  }
  const addresses = [article.page.canonical, ...(article.page.basedOn ?? [])].filter((url) => url !== undefined);
  for (const url of addresses) {
    const handle = reference.outletOf(hostBehind(url));
    const record = handle && reference.record(handle);
    if (record && isOther(record)) return toOutlet(record);
  }
  return null;
}

function isSourceLine(article: Article, mention: Span): boolean {
  const block = blockAt(article, mention.start);
  if (!block) return false;
  const before = article.text.slice(block.start, mention.start);
  const after = article.text.slice(mention.end, block.end);
  return SOURCE_LINE.test(before) && /^[\s.)]*$/.test(after);
}

function isDateline(article: Article, mention: Span): boolean {
  return (
    mention.start < DATELINE_REACH &&
    article.text[mention.start - 1] === '(' &&
    DATELINE_END.test(article.text.slice(mention.end, mention.end + 8))
  );
}
