import type { PageFacts } from '../protocol/article.ts';
import { languageTag } from './declared-language.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';

/** What a page says of itself, before its kind is known. */
export interface Said {
  readonly facts: Omit<PageFacts, 'kind'>;
  readonly linked: LinkedData | null;
  /** `og:type`, in lower case. */
  readonly ogType: string | null;
}

/** Reads JSON-LD, meta elements and `time`. */
export function readFacts(document: Document, url: string): Said {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')].map((s) => s.textContent ?? '');
  const linked = readLinkedData(blocks);
  const title = meta(document, 'og:title') ?? linked?.headline ?? clean(document.title);
  const author = meta(document, 'author') ?? meta(document, 'article:author');
  const authors =
    linked && linked.authors.length > 0 ? linked.authors : author && !/^https?:/.test(author) ? [author] : [];
  const siteName = meta(document, 'og:site_name') ?? linked?.publisher;
  const canonical = addressOf(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  const lang = languageOf(document, linked);
  const published = publishedOn(document, linked);
  return {
    linked,
    ogType: meta(document, 'og:type')?.toLowerCase() ?? null,
    facts: {
      ...(url.length <= LONGEST_ADDRESS && { url }),
      ...(title && { title }),
      ...(lang && { lang }),
      ...(published && { published }),
      ...(siteName && { siteName }),
      ...(authors.length > 0 && { authors }),
      ...(canonical && { canonical }),
      ...(linked && linked.basedOn.length > 0 && { basedOn: linked.basedOn }),
    },
  };
}

/** Longest address that is taken over, in UTF-16 code units: what the oldest browsers could open. A page may give itself any. */
const LONGEST_ADDRESS = 2083;

/** An address that may be a link: absolute, http(s), and of sane length. */
function addressOf(href: string | null | undefined, base: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const { protocol, href: whole } = new URL(href, base);
  return /^https?:$/.test(protocol) && whole.length <= LONGEST_ADDRESS ? whole : undefined;
}

function languageOf(document: Document, linked: LinkedData | null): string | undefined {
  const candidates = [document.documentElement?.getAttribute('lang'), linked?.lang, meta(document, 'og:locale')];
  for (const candidate of candidates) {
    const tag = languageTag(candidate);
    if (tag) return tag;
  }
  return undefined;
}

/** The first date of publication that is one, as ISO 8601. */
function publishedOn(document: Document, linked: LinkedData | null): string | undefined {
  const time = document.querySelector(
    'time[itemprop~="datePublished"], article time[datetime], main time[datetime], time[pubdate]',
  );
  const candidates = [
    linked?.published,
    meta(document, 'article:published_time'),
    meta(document, 'datePublished'),
    meta(document, 'date'),
    meta(document, 'dc.date'),
    meta(document, 'parsely-pub-date'),
    time?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** An ISO date as it stands, or another date that the engine can read. */
export function isoDate(written: string): string | undefined {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?/.exec(written);
  if (iso) return iso[0].trim().replace(' ', 'T');
  const time = /\d{4}/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The content of a meta element, named by `name`, `property` or `itemprop`. */
function meta(document: Document, name: string): string | undefined {
  const selector = ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${name}" i]`).join(', ');
  for (const element of document.querySelectorAll(selector)) {
    const content = clean(element.getAttribute('content') ?? '');
    if (content) return content;
  }
  return undefined;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 2000);
}
