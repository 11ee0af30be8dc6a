import { type Changes, type Look, watchChanges } from '../page/changes.ts';
import { type Marking, startMarking } from './marking.ts';

/** Where the article stands, the page's own document or a frame's, with the marks in it. */
export interface Place {
  readonly marking: Marking;
  /** Goes to another document; the marks in the one before go. */
  moveTo(document: Document): void;
  stop(): void;
}

/** Begins in the page's own document, which is watched elsewhere; a frame is watched as long as it holds the article. */
export function startPlace(look: Look): Place {
  let at = document;
  let marking = startMarking(at);
  let inFrame: Changes | null = null;
  return {
    get marking() {
      return marking;
    },
    moveTo(next) {
      if (next === at) return;
      marking.stop();
      inFrame?.stop();
      at = next;
      marking = startMarking(at);
      inFrame = at === document ? null : watchChanges(at, look);
    },
    stop() {
      inFrame?.stop();
      marking.stop();
    },
  };
}
