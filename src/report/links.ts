import type { Outlet, QuotationReport, Report, Source } from '../protocol/report.ts';
import { ARCHIVES, type Archive, DEFAULT_SETTINGS } from '../protocol/settings.ts';

/** A link that is built here; nothing is requested until the reader clicks it. */
export interface NamedLink {
  readonly kind: 'own-link' | 'outlet' | 'speaker' | 'web' | 'fact-checks' | 'archive';
  readonly href: string;
}

export interface SearchEngine {
  readonly name: string;
  /** The address to which the words are added, percent-encoded. */
  readonly address: string;
}

/** A source's links; null where there is none. */
export interface SourceLinks {
  /** To the very words; only where they were read there. */
  readonly passage: string | null;
  /** The page's kept copy; an archive has none. */
  readonly archive: string | null;
}

/** What the page and the reference know of the place where the words may have been printed first. */
export interface SearchPlace {
  /** The page itself. */
  readonly url?: string;
  /** The link of the quotation's own sentence. */
  readonly ownLink?: string;
  /** Host of the outlet that the sentence names. */
  readonly domain?: string;
  /** The speaker's own site. */
  readonly speakerDomain?: string;
  /** ISO date of the article. */
  readonly date?: string;
  /** How rare a word is, in bits; longer words count as rarer where nothing is known. */
  readonly rarity?: (word: string) => number;
}

/** Words. A passage of so many and fewer is written whole into the address. */
const WHOLE_UP_TO = 10;
/** Words at either end of a longer passage: enough to be the only place on a page. */
const END_WORDS = 5;
/** Words of the run that is searched for: engines answer exact phrases of this length best. */
const RUN_LEAST = 6;
const RUN_MOST = 10;
/** Days around the article's date in which the words are looked for. */
const WINDOW_DAYS = 14;

/** The archive of who has chosen none. */
const USUAL_ARCHIVE = ARCHIVES[DEFAULT_SETTINGS.archive];

/** Where a source can be read: at the words, and in the archive as it was on its own day. */
export function sourceLinks(source: Source, words: string, archive?: Archive): SourceLinks {
  return {
    passage: source.read ? fragmentLink(source.url, words) : null,
    archive: source.role === 'archive' ? null : archiveLink(source.url, source.date, archive),
  };
}

/**
 * The address with a text fragment that leads to the words, by the specification (WICG, URL Fragment Text Directives):
 * `#:~:text=` with the whole words, or their start and end with a comma between where they are long. Hyphen, comma and ampersand are
 * part of the syntax and are percent-encoded inside the words. An ellipsis parts the words into directives of their own, and
 * words over several lines are found by their ends: no match goes over a paragraph's end. A fragment of the address is kept.
 * Null where the address is not http(s).
 */
export function fragmentLink(url: string, words: string): string | null {
  const address = webAddress(url);
  const directives = words.split(/\[?(?:\u2026|\.\.\.)\]?/).flatMap(directiveOf);
  if (address === null || directives.length === 0) return address;
  const [before, fragment = ''] = address.split('#');
  const kept = fragment.split(':~:')[0] ?? '';
  return `${before}#${kept}:~:${directives.join('&')}`;
}

/** Words without an ellipsis as one directive; none where there are no words. Marks at the ends are left to the page's spelling. */
function directiveOf(words: string): string[] {
  const lines = words
    .split(/[\r\n]+/)
    .map((line) => line.trim().split(/\s+/))
    .filter((line) => line.some((word) => /[\p{L}\p{N}]/u.test(word)));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = lines.length === 1 && first.length <= WHOLE_UP_TO;
  const parts = whole ? [first] : [first.slice(0, END_WORDS), last.slice(-END_WORDS)];
  const ends = parts.map((part) => encoded(part.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')));
  return [`text=${ends.join(',')}`];
}

/** `encodeURIComponent` leaves the hyphen, which the directive's syntax uses. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The page as an archive kept it, nearest to a day where that is known (ISO date). Null where the address is not http(s). */
export function archiveLink(url: string, date?: string, archive = USUAL_ARCHIVE): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const day = /^\d{4}(?:-\d\d)?(?:-\d\d)?/.exec(date ?? '')?.[0].replaceAll('-', '');
  const parts = new Map([
    ['day', day ?? '*'],
    ['url', address],
    ['encoded', encodeURIComponent(address)],
  ]);
  return archive.address.replace(/\{(\w+)\}/g, (_, part) => parts.get(part) ?? '');
}

/** What a report knows of the place where a quotation was printed first. */
export function placeOf(quote: QuotationReport, page: Report['page'], named: readonly Outlet[]): SearchPlace {
  const { sourcing, speakerSite } = quote;
  const domain = named.find(({ name }) => sourcing.kind === 'named' && name === sourcing.name)?.domain;
  return {
    ...(page.url && { url: page.url }),
    ...(page.published && { date: page.published }),
    ...(sourcing.kind === 'linked' && sourcing.url && { ownLink: sourcing.url }),
    ...(domain && { domain }),
    ...(speakerSite && { speakerDomain: speakerSite }),
  };
}

/**
 * Ways to the original of a quotation, in the order in which they are shown: the page's own link or the named outlet, the speaker's own site, the web, fact
 * checks, the archive of this page. Links whose place is not known are left out.
 */
export function searchLinks(
  quotation: QuotationReport,
  place: SearchPlace,
  engine: SearchEngine,
  archive?: Archive,
): NamedLink[] {
  const run = `"${rarestRun(quotation.text, place.rarity ?? ((word) => word.length))}"`;
  const speaker = quotation.name ?? '';
  const dates = windowOf(place.date);
  const search = (kind: NamedLink['kind'], ...terms: string[]): NamedLink[] => {
    const query = terms.filter((term) => term !== '').join(' ');
    const address = webAddress(engine.address + encodeURIComponent(query));
    return address ? [{ kind, href: address }] : [];
  };
  const ownLink = webAddress(place.ownLink ?? '');
  const archived = place.url === undefined ? null : archiveLink(place.url, place.date, archive);
  return [
    ...(ownLink === null ? [] : [{ kind: 'own-link' as const, href: ownLink }]),
    ...(place.domain ? search('outlet', run, `site:${place.domain}`, speaker, dates) : []),
    ...(place.speakerDomain ? search('speaker', run, `site:${place.speakerDomain}`) : []),
    ...search('web', run, speaker, dates),
    ...search('fact-checks', run, speaker, 'fact check'),
    ...(archived === null ? [] : [{ kind: 'archive' as const, href: archived }]),
  ];
}

/** The run of six to ten words that weighs most for its length; the whole where there are fewer. Marks inside would end the phrase. */
export function rarestRun(text: string, rarity: (word: string) => number): string {
  const words = text
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const weights = words.map((word) => rarity(word.replace(/^\P{L}+|\P{L}+$/gu, '')));
  let [from, to, best] = [0, Math.min(words.length, RUN_MOST), Number.NEGATIVE_INFINITY];
  for (let length = RUN_LEAST; length <= Math.min(RUN_MOST, words.length); length++) {
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      if (run.slice(0, -1).some((word) => /[.!?\u2026]$/.test(word))) continue;
      const mean = weights.slice(start, start + length).reduce((sum, weight) => sum + weight, 0) / length;
      if (mean > best) [from, to, best] = [start, start + length, mean];
    }
  }
  return words
    .slice(from, to)
    .join(' ')
    .replace(/^\P{L}+|[\s.,;:!?\u2026\u2013\u2014-]+$/gu, '');
}

/** `after:` and `before:` as the large engines read them; empty where no date is known. */
function windowOf(date: string | undefined): string {
  const time = Date.parse(`${/^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]}T00:00:00Z`);
  if (Number.isNaN(time)) return '';
  const day = (offset: number) => new Date(time + offset * 86_400_000).toISOString().slice(0, 10);
  return `after:${day(-WINDOW_DAYS)} before:${day(WINDOW_DAYS)}`;
}

/** The address as it is where it is http(s) with a host and without characters that no address has; else null. */
function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s/?#"<>\\]+[^\s"<>]*$/i.test(url) ? url : null;
}
