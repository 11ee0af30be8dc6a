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

/** How many times longer still a page is left alone whose looks, one after another, found nothing new. */
const IN_VAIN = [1, 1, 2, 4, 8];
/** Most changed nodes that are kept; beyond, the whole page counts as changed. */
const MOST_NODES = 5_000;

/** What changed since the last look: elements that came, and elements whose own words or children did. */
export interface Changed {
  readonly added: ReadonlySet<Element>;
  readonly touched: ReadonlySet<Element>;
}

/** Looks at a page again; null where anything may have changed. Gives whether there was something new. */
export type Look = (changed: Changed | null) => Promise<boolean>;

/** A watch over what changes on a page after it was loaded. */
export interface Changes {
  /** Also counts what only changes how things look (an overlay that goes), for pages that show no whole article yet. */
  watchLooks(isWanted: boolean): void;
  /** Something changed that is not seen from here. */
  lookSoon(): void;
  stop(): void;
}

/**
 * Calls `look` some time after words came or went or the address changed: once for many changes, in an idle moment, never
 * while the page is in the background, and the rarer the longer it takes and the less it finds. `moved` is called at once
 * when the address changed.
 */
export function watchChanges(document: Document, look: Look, moved: () => void = () => undefined): Changes {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let rested = 0;
  let inVain = 0;
  let seen = collector();
  let address = document.location.href;
  const run = async () => {
    if (signal.aborted || document.hidden) return;
    since = null;
    const changed = seen.changed();
    seen = collector();
    const start = performance.now();
    inVain = (await look(changed)) ? 0 : Math.min(inVain + 1, IN_VAIN.length - 1);
    rested = performance.now() + REST * (IN_VAIN[inVain] ?? 1) * (performance.now() - start);
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
    seen.everything();
    rested = 0;
    moved();
    soon();
  };
  const observer = new MutationObserver((records) => {
    navigated();
    const relevant = records.filter(matters);
    for (const record of relevant) seen.add(record);
    if (relevant.length > 0) soon();
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
    lookSoon() {
      seen.everything();
      soon();
    },
    stop() {
      controller.abort();
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Collects what changed, until it is too much or of a kind that can change anything. */
function collector() {
  const added = new Set<Element>();
  const touched = new Set<Element>();
  let isAll = false;
  return {
    everything() {
      isAll = true;
    },
    add({ type, target, addedNodes }: MutationRecord) {
      isAll ||= type === 'attributes' || added.size + touched.size > MOST_NODES;
      if (isAll) return;
      const holder = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (holder) touched.add(holder);
      for (const node of addedNodes) if (node.nodeType === 1) added.add(node as Element);
    },
    changed: (): Changed | null => (isAll ? null : { added, touched }),
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
