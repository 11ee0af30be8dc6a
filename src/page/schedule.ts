/** How long a page must be quiet before it is looked at again, in milliseconds: longer than between the steps of one rendering. */
const QUIET = 700;
/** Longest wait while a page does not become quiet, in milliseconds. */
const MOST = 3_000;
/** How many times longer than its last look took a page is left alone: what Sic does then stays under a twentieth of the time. */
const REST = 20;
/** How many times longer still a page is left alone whose looks, one after another, found nothing new. */
const IN_VAIN = [1, 1, 2, 4, 8];
/** How long a look waits for an idle moment, in milliseconds. */
const PATIENCE = 2_000;

/** When a page is looked at again. */
export interface Schedule {
  /** There is something to look at: once for many calls, in an idle moment. */
  soon(): void;
  /** The page is another: it need not be left alone any longer. */
  rested(): void;
  stop(): void;
}

/**
 * Calls `look`, which gives whether there was something new, some time after it was asked for: never while the page is in the
 * background or another look is under way, and the rarer the longer a look takes and the less it finds.
 */
export function scheduleLooks(document: Document, look: () => Promise<boolean>): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [since, isLooking, isStopped]: [number | null, boolean, boolean] = [null, false, false];
  let [restedAt, inVain] = [0, 0];
  const run = async () => {
    if (isStopped || isLooking || document.hidden) return;
    [since, isLooking] = [null, true];
    const start = performance.now();
    let isNew = false;
    try {
      isNew = await look();
    } finally {
      inVain = isNew ? 0 : Math.min(inVain + 1, IN_VAIN.length - 1);
      restedAt = performance.now() + REST * (IN_VAIN[inVain] ?? 1) * (performance.now() - start);
      isLooking = false;
      shown();
    }
  };
  const soon = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    if (isLooking || isStopped) return;
    const wait = Math.max(restedAt - now, Math.min(QUIET, since + MOST - now), 0);
    timer = setTimeout(() => requestIdleCallback(() => void run(), { timeout: PATIENCE }), wait);
  };
  const shown = () => (since === null ? undefined : soon());
  document.addEventListener('visibilitychange', shown);
  return {
    soon,
    rested() {
      restedAt = 0;
    },
    stop() {
      isStopped = true;
      document.removeEventListener('visibilitychange', shown);
      clearTimeout(timer);
    },
  };
}
