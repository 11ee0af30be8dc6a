import type { Pause } from '../page/kept.ts';

/** Longest stretch of work without a pause, in milliseconds: a frame of a screen that shows sixty. */
const SLICE = 16;
/** How long a slice waits for an idle moment, in milliseconds: a page that never rests is read all the same. */
const PATIENCE = 200;

/** Runs work in slices, each in an idle moment of the page; a step that stands apart begins a slice of its own. */
export async function inSlices<Result>(steps: Generator<Pause, Result>): Promise<Result> {
  for (;;) {
    await idle();
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && step.value === 'on' && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
  }
}

/** A page that nobody sees has no frame to miss, and would be given an idle moment once in a second. */
function idle(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: PATIENCE }));
}
