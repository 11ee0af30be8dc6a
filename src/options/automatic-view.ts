/** What the options show of the match patterns that the reader allowed. */
export function automaticView(origins: readonly string[]): { isEverywhere: boolean; sites: readonly string[] } {
  const isAll = (origin: string) => origin === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*?$/.test(origin);
  return { isEverywhere: origins.some(isAll), sites: origins.filter((origin) => !isAll(origin)).sort() };
}
