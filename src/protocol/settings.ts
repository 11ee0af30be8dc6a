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
  /** Names, as a page writes them, that the reader does not want to hear about; folded by the caller. */
  readonly silenced: readonly string[];
}

export const SEARCH_ENGINES = ['duckduckgo', 'google', 'bing', 'startpage'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

export const DEFAULT_SETTINGS: Settings = {
  marks: { differences: true, same: true, names: true, outlets: true },
  engine: 'duckduckgo',
  silenced: [],
};

/** What is shown of an engine, and the address to which the words are added (percent-encoded). */
export const ENGINES: Readonly<Record<SearchEngine, { readonly name: string; readonly address: string }>> = {
  duckduckgo: { name: 'DuckDuckGo', address: 'https://duckduckgo.com/?q=' },
  google: { name: 'Google', address: 'https://www.google.com/search?q=' },
  bing: { name: 'Bing', address: 'https://www.bing.com/search?q=' },
  startpage: { name: 'Startpage', address: 'https://www.startpage.com/sp/search?query=' },
};
