import type { Lexicon } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import type { Narration, Range } from './narration.ts';
import type { Phrase } from './phrases.ts';
import type { Pair } from './scan.ts';

/** Who is given as the speaker of a quotation, and why. */
export interface Attribution {
  readonly speaker: Span | null;
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
  /** The speaker stands in the narrator's words of this sentence, not elsewhere. */
  readonly near: boolean;
}

/** All that the rules of attribution look at. */
export interface Scene {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** The narrator's words of a block; made when they are first asked for. */
  readonly narration: (block: number) => Narration | undefined;
  readonly pairs: readonly Pair[];
  /** What has been decided on the quotations before, by index. */
  readonly solved: (Attribution | null)[];
}

/** One quotation in one block: its sentence, and its item in it. */
export interface Place {
  readonly scene: Scene;
  readonly block: number;
  readonly narration: Narration;
  /** Its sentence; of an endless one only what stands near. */
  readonly sentence: Range;
  /** The index of that sentence in the narration. */
  readonly index: number;
  readonly at: number;
  readonly quote: number;
}

/** A rule of the sieve: it finds the speaker, or leaves the quotation to the next. */
export type Rule = (place: Place) => Attribution | null;

export function found(place: Place, rule: string, confidence: number, phrase: Phrase, cue?: number): Attribution {
  const { items } = place.narration;
  const first = items[phrase.from];
  const last = items[phrase.to - 1];
  const verb = cue === undefined ? undefined : items[cue];
  return {
    speaker: first && last ? { start: first.start, end: last.end } : null,
    ...(verb && { cue: { start: verb.start, end: verb.end } }),
    rule,
    confidence,
    near: true,
  };
}
