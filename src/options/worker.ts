import { browser } from '../browser/api.ts';
import type { Step } from '../store/source-pack.ts';
import type { Answers, FromWorker, SourceWork, ToWorker } from './source-work.ts';

/** A worker for one document, pack or list: it ends with `stop`, whatever it is at. */
export interface SourceWorker {
  /** Null when it was stopped, or broke: what it was storing is stored whole or not at all. One thing at a time. */
  ask<Name extends keyof SourceWork>(name: Name, ...given: Parameters<SourceWork[Name]>): Promise<Answers[Name] | null>;
  stop(): void;
}

export function startWorker(onStep: (step: Step) => void = () => {}): SourceWorker {
  const worker = new Worker(browser.runtime.getURL('source-worker.js'), { type: 'module' });
  // A channel of its own: pdf.js, once loaded in a worker, takes the worker's own messages for its own.
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  let end = (): void => {};
  return {
    ask<Name extends keyof SourceWork>(name: Name, ...given: Parameters<SourceWork[Name]>) {
      return new Promise<Answers[Name] | null>((done) => {
        end = () => done(null);
        port.onmessage = ({ data }: MessageEvent<FromWorker<Name>>) => {
          if (data.kind === 'step') return onStep(data.step);
          if (data.kind === 'broken') console.error('Sic: a source', data.why);
          done(data.kind === 'answer' ? data.answer : null);
        };
        worker.onerror = ({ message }) => {
          console.error('Sic: a source', message);
          done(null);
        };
        port.postMessage({ name, given } satisfies ToWorker<Name>);
      });
    },
    stop() {
      worker.terminate();
      end();
    },
  };
}
