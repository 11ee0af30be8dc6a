/** Least width and height of a frame that may hold an article, in CSS pixels: advertisements and buttons are smaller, or lower. */
const LEAST = { width: 300, height: 250 };
/** Most frames that are looked into. */
const MOST = 3;

/** The documents of the frames that can hold the page's article: of the same origin, and large enough to read in. */
export function frameDocuments(document: Document): Document[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')]
    .filter((frame) => frame.clientWidth >= LEAST.width && frame.clientHeight >= LEAST.height)
    .flatMap((frame) => frame.contentDocument ?? [])
    .slice(0, MOST);
}
