import { accordingNear } from './rules/according.ts';
import { accordingAfter, auxiliaryAfter, saidAfter, signedAfter, speakerSaidAfter } from './rules/after.ts';
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
    if (known && known.confidence > 0.6) return;
    for (const place of own) scene.solved[quote] = sameSentence(place) ?? known ?? null;
  });
  return places;
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
