import { type Marked, markedAt } from './marks.ts';

/** How long the pointer rests on a mark before its card opens, in milliseconds: longer than a pointer passing by. */
const REST = 350;
/** How long a card stays after the pointer has left mark and card, in milliseconds: time to cross the gap. */
const LINGER = 300;

interface Hands {
  readonly marked: () => readonly Marked[];
  readonly open: (entry: Marked) => void;
  readonly close: () => void;
  /** Whether the event came from the card itself. */
  readonly isCard: (event: Event) => boolean;
}

export interface Pointer {
  /** The pointer entered the card: it stays. */
  keep(): void;
  /** The pointer left the card: it goes soon. */
  release(): void;
  /** A card was opened at a mark by other means than the pointer. */
  adopt(entry: Marked): void;
  stop(): void;
}

/** Watches the pointer over the page: opens cards on rest and on click, closes them when it leaves. */
export function watchPointer(document: Document, hands: Hands): Pointer {
  const controller = new AbortController();
  const options = { signal: controller.signal, passive: true } as const;
  const rest = restOver(hands);
  let frame = 0;
  const move = (event: PointerEvent) => {
    if (event.buttons !== 0 || event.pointerType === 'touch' || hands.isCard(event)) return;
    // Many moves fall into one frame; the last of them counts.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => rest.over(markedAt(event.clientX, event.clientY, hands.marked())));
  };
  const click = (event: MouseEvent) => {
    if (hands.isCard(event) || event.button !== 0) return;
    const entry = isBusy(document, event) ? null : markedAt(event.clientX, event.clientY, hands.marked());
    if (entry) rest.show(entry);
    else if (rest.isShowing()) rest.leave();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') rest.leave();
  };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('click', click, options);
  document.addEventListener('keydown', key, { ...options, capture: true });
  return {
    keep() {
      rest.keep();
      // A move on the way into the card may still wait for its frame; it would find no mark, and close the card.
      cancelAnimationFrame(frame);
    },
    release: rest.release,
    adopt: rest.adopt,
    stop() {
      controller.abort();
      rest.keep();
      cancelAnimationFrame(frame);
    },
  };
}

/** Which mark the pointer rests on and which has its card open, and what follows after a while. */
function restOver(hands: Hands) {
  let resting: Marked | null = null;
  let shown: Marked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const keep = () => clearTimeout(timer);
  const adopt = (entry: Marked) => {
    keep();
    shown = entry;
  };
  const show = (entry: Marked) => {
    adopt(entry);
    hands.open(entry);
  };
  const leave = () => {
    shown = null;
    hands.close();
  };
  const over = (entry: Marked | null) => {
    if (entry === resting) return;
    resting = entry;
    if (entry && entry !== shown) after(REST, () => show(entry));
    else if (!entry && shown) after(LINGER, leave);
    else keep();
  };
  return { keep, adopt, show, leave, over, release: () => after(LINGER, leave), isShowing: () => shown !== null };
}

/** A click that follows a link, works a control, or ends a selection is not for us. */
function isBusy(document: Document, event: MouseEvent): boolean {
  if (event.defaultPrevented || !(document.getSelection()?.isCollapsed ?? true)) return true;
  const target = event.target as Element | null;
  return (
    target?.closest?.('a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]') !=
    null
  );
}
