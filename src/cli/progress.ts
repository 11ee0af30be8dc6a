/** Shown from the second second on, in one line of stderr, and only where somebody looks. */
const QUIET_MS = 1000;
const EVERY_MS = 200;

export interface Progress {
  /** Part done, 0 to 1. */
  show(part: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Progress of one piece of work on a terminal; silent elsewhere. */
export function progressOn(what: string): Progress {
  const started = performance.now();
  let shown = 0;
  return {
    show(part) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - started < QUIET_MS || now - shown < EVERY_MS) return;
      shown = now;
      process.stderr.write(`\r\x1b[K${what}: ${Math.min(100, Math.floor(part * 100))} %`);
    },
    end() {
      if (shown > 0) process.stderr.write('\r\x1b[K');
    },
  };
}
