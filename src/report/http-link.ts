/** An address that may become a link, with nothing in it that ends a link in Markdown or HTML early; null unless http(s). */
export function httpLink(url: string): string | null {
  if (!/^https?:\/\/[^/\s]/i.test(url)) return null;
  return url.replace(/[\s\p{Cc}\p{Cf}<>()[\]"'`\\|]/gu, escaped);
}

/** `encodeURIComponent` leaves brackets and apostrophes alone. */
function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character);
}
