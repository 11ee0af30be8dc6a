/** The page of the Internet Archive that lists what it kept of an address. */
export function archiveOf(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}
