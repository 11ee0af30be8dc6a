import { endsSentence } from './narration.ts';
import { accordingNear } from './rules/according.ts';
import {
  accordingAfter,
  auxiliaryAfter,
  headlineAfter,
  saidAfter,
  signedAfter,
  speakerSaidAfter,
} from './rules/after.ts';
import { nounBefore, saidLater, sameSentence, sentenceSubject, verbLast } from './rules/around.ts';
import { label, saidBefore, wantedBefore } from './rules/before.ts';
import { elided, spoken } from './rules/elided.ts';
import { continued, floating, headed, reported, toldNext } from './rules/floating.ts';
import { impersonalBefore } from './rules/impersonal.ts';
import type { Pair } from './scan.ts';
import type { Attribution, Place, Rule, Scene } from './scene.ts';

/** The sieve: the surest rule first, and the first that finds a speaker decides. */
const sieve: readonly Rule[] = [
  saidAfter,
  auxiliaryAfter,
  speakerSaidAfter,
  accordingAfter,
  signedAfter,
  headlineAfter,
  label,
  saidBefore,
  verbLast,
  elided,
  saidLater,
  accordingNear,
  impersonalBefore,
  nounBefore,
  reported,
  toldNext,
  spoken,
  wantedBefore,
  sameSentence,
  continued,
  headed,
  floating,
  sentenceSubject,
];

/** Finds the speaker of every quotation of the scene, in order, and leaves them in `scene.solved`. Answers where each stands. */
export function attribute(scene: Scene): readonly (readonly Place[])[] {
  const places = scene.pairs.map((pair, quote) => placesOf(scene, pair, quote));
  places.forEach((own, quote) => {
    scene.solved[quote] = solve(own);
  });
  places.forEach((own, quote) => {
    const known = scene.solved[quote];
    if (known && known.confidence > TRUSTED) return;
    for (const place of own) scene.solved[quote] = sameSentence(place) ?? known ?? null;
  });
  echo(scene, places);
  return places;
}

/** A headline or subheading that repeats words of a quotation below has its speaker. */
function echo({ text, pairs, solved }: Scene, places: readonly (readonly Place[])[]): void {
  const wordsOf = ({ start, end }: Pair): string => text.slice(start, end).toLowerCase().replace(NO_WORD, ' ').trim();
  const isTold = (quote: number): boolean =>
    solved[quote]?.speaker !== null && (solved[quote]?.confidence ?? 0) > TRUSTED;
  let told: string[] | undefined;
  let compared = 0;
  pairs.forEach((pair, quote) => {
    const place = places[quote]?.[0];
    const length = pair.end - pair.start;
    if (!place || length < SHORTEST_ECHO || length > LONGEST_ECHO || !isTitle(place, text)) return;
    if ((solved[quote]?.confidence ?? 0) > TRUSTED || ++compared > MOST_ECHOES) return;
    told ??= pairs.map((other, index) => (isTold(index) ? wordsOf(other) : ''));
    const words = wordsOf(pair);
    const source = told.findIndex(
      (other, index) => index !== quote && isLonger(pairs[index], pair) && other.includes(words),
    );
    const known = solved[source];
    if (known) solved[quote] = { ...known, rule: 'echoed', confidence: known.confidence * 0.9, near: false };
  });
}
/** Heading and text are set by one hand: case and punctuation differ, letters do not. */
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** Each is looked for in all other quotations; the longest live blog has a tenth of these headings in marks. */
const MOST_ECHOES = 200;
/** From this confidence a speaker is taken on. */
const TRUSTED = 0.6;
/** In characters: shorter words stand in other quotations by chance, longer ones in no headline. */
const SHORTEST_ECHO = 12;
const LONGEST_ECHO = 200;

const isLonger = (other: Pair | undefined, pair: Pair): boolean =>
  other !== undefined && other.end - other.start > pair.end - pair.start;

/** A block without a full stop. */
function isTitle({ narration: { items } }: Place, text: string): boolean {
  const last = items.at(-1);
  return last !== undefined && (last.quote >= 0 ? !endsSentence(text, last) : !'.!?…'.includes(last.lower));
}

function solve(places: readonly Place[]): Attribution | null {
  for (const rule of sieve) {
    for (const place of places) {
      const attribution = rule(place);
      if (attribution) return attribution;
    }
  }
  return null;
}

/** No rule looks further than this many items: a longer sentence is a list or a broken page. */
const FURTHEST = 150;

/** Where a quotation stands: one place in each block that it runs over. */
function placesOf(scene: Scene, { parts }: Pair, quote: number): Place[] {
  const places: Place[] = [];
  for (const { block } of parts) {
    const narration = scene.narration(block);
    const spot = narration?.spots.get(quote);
    const range = spot && narration?.sentences[spot.sentence];
    if (!narration || !spot || !range) continue;
    const { at, sentence: index } = spot;
    const sentence = { from: Math.max(range.from, at - FURTHEST), to: Math.min(range.to, at + FURTHEST) };
    places.push({ scene, block, narration, sentence, index, at, quote });
  }
  return places;
}
