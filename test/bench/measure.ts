/** One figure of the table. */
export interface Figure {
  readonly what: string;
  readonly against: string;
  /** How it came out, and what it should be at least (or, where `atMost`, at most). */
  readonly value: number;
  readonly goal: number;
  readonly unit: string;
  readonly atMost?: boolean;
  /** Absolute numbers behind it. */
  readonly detail: string;
}

/** A bench: prints nothing, returns its figures. */
export type Bench = (rows: string | null) => Figure[] | Promise<Figure[]>;

/** A call of MiniSearch takes four milliseconds: a burst holds several, and everybody's own data is in the caches again. */
const SHORTEST_BURST_MS = 20;
const FEWEST_ROUNDS = 15;

/**
 * Microseconds of processor time a call of each contender: the lower quartile over rounds in which each is run in a burst of
 * its own, in turn, so that noise of the machine falls on all of them and its peaks on none. `next` gives the input of call number `at`.
 */
export function sideBySide<Input>(
  contenders: readonly ((input: Input) => unknown)[],
  next: (at: number) => Input,
  { rounds = FEWEST_ROUNDS, burstMs = SHORTEST_BURST_MS } = {},
): number[] {
  const times = contenders.map((): number[] => []);
  const counts = contenders.map(() => 0);
  for (let round = -2; round < rounds; round++) {
    contenders.forEach((run, which) => {
      const started = performance.now();
      const before = process.cpuUsage();
      let calls = 0;
      do {
        run(next((counts[which] ?? 0) + calls));
        calls++;
      } while (performance.now() - started < burstMs);
      const { user, system } = process.cpuUsage(before);
      counts[which] = (counts[which] ?? 0) + calls;
      // the first rounds warm up
      if (round >= 0) times[which]?.push((user + system) / calls);
    });
  }
  return times.map((own) => quantile(own, 1 / 4));
}

export function quantile(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * part)] ?? 0;
}

/** Bytes that stay on the heap and in buffers when `make` has made its value, and the value. */
export function heapOf<T>(make: () => T): { value: T; bytes: number } {
  const used = () => {
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const value = make();
  return { value, bytes: used() - before };
}

export const micros = (us: number): string => (us < 1000 ? `${us.toFixed(1)} us` : `${(us / 1000).toFixed(1)} ms`);
