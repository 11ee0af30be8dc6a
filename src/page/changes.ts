import { scheduleLooks } from './schedule.ts';

/** Elements that hold no words of a page: their coming and going is not worth a look. */
const WORDLESS =
  /^(?:script|style|link|meta|noscript|template|iframe|img|picture|source|svg|video|audio|canvas|ins|sic-card)$/i;

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
 * Calls `look` some time after words came or went or the address changed, as `scheduleLooks` has it. `moved` is called at once
 * when the address changed.
 */
export function watchChanges(document: Document, look: Look, moved: () => void = () => undefined): Changes {
  let seen = collector();
  const schedule = scheduleLooks(document, () => {
    const changed = seen.changed();
    seen = collector();
    return look(changed);
  });
  const { navigated, forget } = watchAddress(document, () => {
    seen.everything();
    schedule.rested();
    moved();
    schedule.soon();
  });
  const observer = new MutationObserver((records) => {
    navigated();
    const relevant = records.filter(matters);
    for (const record of relevant) seen.add(record);
    if (relevant.length > 0) schedule.soon();
  });
  const watchLooks = (isWanted: boolean) => {
    observer.disconnect();
    const looks = isWanted ? { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] } : {};
    observer.observe(document, { childList: true, characterData: true, subtree: true, ...looks });
  };
  watchLooks(false);
  return {
    watchLooks,
    lookSoon() {
      seen.everything();
      schedule.soon();
    },
    stop() {
      forget();
      observer.disconnect();
      schedule.stop();
    },
  };
}

/** Calls `moved` when the page goes to another address; `navigated` asks at once whether it did. */
function watchAddress(document: Document, moved: () => void) {
  const controller = new AbortController();
  const { signal } = controller;
  let address = document.location.href;
  const navigated = () => {
    if (document.location.href === address) return;
    address = document.location.href;
    moved();
  };
  document.defaultView?.addEventListener('popstate', navigated, { signal });
  // Missing before Firefox 147; there the words that come with a new page tell.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', navigated, { signal });
  return { navigated, forget: () => controller.abort() };
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
