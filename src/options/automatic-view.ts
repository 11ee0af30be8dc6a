import { siteOf } from '../protocol/settings.ts';

interface AutomaticView {
  readonly isEverywhere: boolean;
  /** Each with the match pattern by which it can be taken back. */
  readonly sites: readonly { readonly origin: string; readonly site: string }[];
}

/** What the options show of the match patterns that the reader allowed. */
export function automaticView(origins: readonly string[]): AutomaticView {
  const isAll = (origin: string) => origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*?$/.test(origin);
  const sites = origins.filter((origin) => !isAll(origin)).sort();
  return {
    isEverywhere: origins.some(isAll),
    sites: sites.map((origin) => ({
      origin,
      site: siteOf(/^[^/]+:\/\/(?:\*\.)?([^/]+)/.exec(origin)?.[1] ?? '') ?? origin,
    })),
  };
}
