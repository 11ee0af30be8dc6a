import { say } from '../browser/i18n.ts';
import { sayCount } from '../report/plural.ts';
import type { Step } from '../store/source-pack.ts';
import { part } from './lists.ts';
import { tell } from './packs.ts';
import { type SourceWorker, startWorker } from './worker.ts';

/** Milliseconds: work that is done sooner shows no progress. */
const PATIENCE = 250;
/** How often the words say how far the writing is. The bar moves more often; every change of the words is read out. */
const TOLD = 4;

/** A worker of whose work a bar and words say how far it is, and which the button beside them stops. */
export function startShown(): SourceWorker {
  let progress: Progress | null = null;
  const worker = startWorker((step) => progress?.draw(step));
  return {
    async ask(name, ...given) {
      progress = showProgress(worker.stop);
      try {
        return await worker.ask(name, ...given);
      } finally {
        progress.end();
      }
    },
    stop: worker.stop,
  };
}

interface Progress {
  draw(step: Step): void;
  end(): void;
}

function showProgress(stop: () => void): Progress {
  const [line, button] = [part('#own-progress', HTMLElement), part('#own-stop', HTMLButtonElement)];
  let latest: Step = { kind: 'reading' };
  button.onclick = stop;
  const timer = setTimeout(() => {
    line.hidden = false;
    drawStep(latest);
  }, PATIENCE);
  return {
    draw(step) {
      latest = step;
      if (!line.hidden) drawStep(step);
    },
    end() {
      clearTimeout(timer);
      if (document.activeElement === button) part('#own-choose', HTMLButtonElement).focus();
      line.hidden = true;
    },
  };
}

function drawStep(step: Step): void {
  const bar = part('#own-bar', HTMLProgressElement);
  if (step.kind !== 'writing') {
    bar.removeAttribute('value');
    tell(say(STEPS[step.kind]));
    return;
  }
  const { written, of } = step;
  bar.value = written / of;
  const quarters = Math.floor((TOLD * written) / of);
  tell(
    sayCount(
      say,
      'sourceWriting',
      of,
      new Intl.NumberFormat(say('language'), { style: 'percent' }).format(quarters / TOLD),
    ),
  );
}

const STEPS = { reading: 'sourceReading', indexing: 'sourceIndexing', storing: 'sourceStoring' } as const;
