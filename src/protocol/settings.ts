/** A name that the reader does not want to hear about, as a page writes it. */
export interface Silenced {
  readonly name: string;
  /** Where: a site as `siteOf` gives it, or null for everywhere. */
  readonly site: string | null;
}

/** What a reader can choose. Stored in `storage.local` under the key `settings`. */
export interface Settings {
  readonly marks: {
    /** Quotations that differ from their record. */
    readonly differences: boolean;
    /** Quotations with the same words as their record. */
    readonly same: boolean;
    readonly names: boolean;
    readonly outlets: boolean;
  };
  /** Where "Search for it" leads. */
  readonly engine: SearchEngine;
  /** Where "look in the archive" leads. */
  readonly archive: ArchiveName;
  /** The language of the interface; `browser` follows the browser's own. */
  readonly language: 'browser' | InterfaceLanguage;
  readonly silenced: readonly Silenced[];
  /** Sites that are never checked by themselves, with all names under them. */
  readonly never: readonly string[];
  /** Days for which the quotations of articles that were read are remembered; 0: they are not. */
  readonly memoryDays: MemoryDays;
  /** Whether accepted names that this page's English does not use are noted as well. */
  readonly style: boolean;
}

export const MEMORY_DAYS = [0, 7, 30, 90] as const;
export type MemoryDays = (typeof MEMORY_DAYS)[number];

export const SEARCH_ENGINES = ['duckduckgo', 'google', 'bing', 'startpage'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

export const ARCHIVE_NAMES = ['wayback', 'archive-today', 'ghostarchive'] as const;
export type ArchiveName = (typeof ARCHIVE_NAMES)[number];

/** The languages that have texts (`_locales`). */
export const INTERFACE_LANGUAGES = ['de', 'en', 'es', 'fr', 'ru', 'uk'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const DEFAULT_SETTINGS: Settings = {
  marks: { differences: true, same: true, names: true, outlets: true },
  engine: 'duckduckgo',
  archive: 'wayback',
  language: 'browser',
  silenced: [],
  never: [],
  memoryDays: 0,
  style: false,
};

/** What is shown of an engine, and the address to which the words are added (percent-encoded). */
export const ENGINES: Readonly<Record<SearchEngine, { readonly name: string; readonly address: string }>> = {
  duckduckgo: { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=' },
  google: { name: 'Google', address: 'https://www.google.com/search?q=' },
  bing: { name: 'Bing', address: 'https://www.bing.com/search?q=' },
  startpage: { name: 'Startpage', address: 'https://www.startpage.com/sp/search?query=' },
};

/** A web archive. */
export interface Archive {
  readonly name: string;
  /**
   * The address of a page's kept copies: `{url}` is the page's address, `{encoded}` the same percent-encoded, `{day}` the
   * day nearest to which a copy is wanted (its digits, or `*` for all of them).
   */
  readonly address: string;
}

export const ARCHIVES: Readonly<Record<ArchiveName, Archive>> = {
  wayback: { name: 'Wayback Machine', address: 'https://web.archive.org/web/{day}/{url}' },
  'archive-today': { name: 'archive.today', address: 'https://archive.today/{url}' },
  ghostarchive: { name: 'Ghostarchive', address: 'https://ghostarchive.org/search?term={encoded}' },
};

/** Longest name of a site, in characters (RFC 1035). */
const SITE_LIMIT = 253;

/** The site of an address (http or https) or of a bare host name: the name in lower case without `www.`; else null. */
export function siteOf(address: string): string | null {
  const host = /^\s*(?:https?:\/\/)?([^/?#:@\s]+)(?::\d+)?(?:[/?#]\S*)?\s*$/i.exec(address)?.[1]?.toLowerCase();
  if (!host || host.length > SITE_LIMIT || !/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u.test(host)) return null;
  return host.replace(/^www\.(?=.*\.)/, '');
}

/** Whether a site (as `siteOf` gives it) is another one, or stands under it. */
export function isUnder(site: string, other: string): boolean {
  return site === other || site.endsWith(`.${other}`);
}
