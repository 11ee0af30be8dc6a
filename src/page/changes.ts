/** How long a page must be quiet before it is looked at again, in milliseconds: longer than between the steps of one rendering. */
const QUIET = 700;
/** Longest wait while a page does not become quiet, in milliseconds. */
const MOST = 3_000;
/** How many times longer than its last look took a page is left alone: what Sic does then stays under a twentieth of the time. */
const REST = 20;
/** How long a look waits for an idle moment, in milliseconds. */
const PATIENCE = 2_000;

/** Elements that hold no words of a page: their coming and going is not worth a look. */
const WORDLESS =
  /^(?:script|style|link|meta|noscript|template|iframe|img|picture|source|svg|video|audio|canvas|ins|sic-card)$/i;

/** A watch over what changes on a page after it was loaded. */
export interface Changes {
  /** Also counts what only changes how things look (an overlay that goes), for pages that show no whole article yet. */
  watchLooks(isWanted: boolean): void;
  stop(): void;
}

/**
 * Calls `look` some time after words came or went or the address changed: once for many changes, in an idle moment, never
 * while the page is in the background, and the rarer the longer it takes. `moved` is called at once when the address changed.
 */
export function watchChanges(document: Document, look: () => void | Promise<void>, moved: () => void): Changes {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let rested = 0;
  let address = document.location.href;
  const run = async () => {
    if (signal.aborted || document.hidden) return;
    since = null;
    const start = performance.now();
    await look();
    rested = performance.now() + REST * (performance.now() - start);
  };
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    const wait = Math.max(rested - now, Math.min(QUIET, since + MOST - now), 0);
    timer = setTimeout(() => requestIdleCallback(() => void run(), { timeout: PATIENCE }), wait);
  };
  const navigated = () => {
    if (document.location.href === address) return;
    address = document.location.href;
    moved();
    soon();
  };
  const observer = new MutationObserver((records) => {
    navigated();
    if (records.some(matters)) soon();
  });
  const watchLooks = (isWanted: boolean) => {
    observer.disconnect();
    const looks = isWanted ? { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] } : {};
    observer.observe(document, { childList: true, characterData: true, subtree: true, ...looks });
  };
  const shown = () => {
    if (since !== null) soon();
  };
  document.addEventListener('visibilitychange', shown, { signal });
  document.defaultView?.addEventListener('popstate', navigated, { signal });
  // Missing before Firefox 147; there the words that come with a new page tell.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', navigated, { signal });
  watchLooks(false);
  return {
    watchLooks,
    stop() {
      controller.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Whether a change can have changed the words that a reader sees. */
export function matters(record: MutationRecord): boolean {
  if (record.type === 'characterData') return !isWordless(record.target.parentNode);
  if (record.type === 'attributes') return !isWordless(record.target);
  if (isWordless(record.target)) return false;
  return [...record.addedNodes, ...record.removedNodes].some((node) =>
    node.nodeType === 3 ? /\S/.test(node.nodeValue ?? '') : node.nodeType === 1 && !isWordless(node),
  );
}

function isWordless(node: Node | null): boolean {
  return node !== null && WORDLESS.test(node.nodeName);
}

/** Shortest text node that counts as prose, in UTF-16 code units: clocks, counters and labels are shorter. */
const PROSE = 30;

/**
 * A number that changes when the prose of a document does (FNV-1a over its longer text nodes). Nothing is laid out, so it
 * costs little beside reading the article again.
 */
export function proseOf(document: Document): number {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let hash = 0x811c9dc5;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length < PROSE || isWordless(node.parentNode)) continue;
    for (let at = 0; at < data.length; at++) hash = Math.imul(hash ^ data.charCodeAt(at), 0x01000193);
  }
  return hash;
}
