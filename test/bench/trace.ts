import type { Browser } from 'puppeteer-core';

/** An event of a trace (the "Trace Event Format"); times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly message?: string };
  };
}

/** A task of a page's main thread; both times in milliseconds. */
export interface Task {
  /** Of the thread's processor, as far as the browser counts it. */
  readonly time: number;
  readonly clock: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink'];

/** Records what the browser does while `act` runs. */
export async function trace(browser: Browser, act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** What a page writes into the trace with `console.timeStamp`, so that its thread is known, and when to begin. */
export const BEGIN = 'begin';

/** The tasks of the thread that wrote `BEGIN`, from then on, longest first. */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const main = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === BEGIN);
  if (!main) throw new Error('the page is not in the trace');
  const own = events.filter(
    ({ pid, tid, ph, ts }) => pid === main.pid && tid === main.tid && ph === 'X' && ts > main.ts,
  );
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const outer = tasks.filter(
    ({ ts, dur = 0 }) => !tasks.some((other) => other.ts < ts && other.ts + (other.dur ?? 0) > ts + dur),
  );
  return outer
    .map(
      (task): Task => ({
        time: (task.tdur ?? task.dur ?? 0) / 1000,
        clock: (task.dur ?? 0) / 1000,
      }),
    )
    .sort((a, b) => b.time - a.time);
}
