import type { Change } from '../../protocol/report.ts';
import type { Alignment } from '../../text/align.ts';
import type { Word } from '../../text/words.ts';
import { changeAt, type Difference, type Found, type Rule } from './difference.ts';
import { edgeChanges } from './edges.ts';
import { conditionDropped, hedgeChanged, namesChanged, negated, numbersChanged, oppositePut } from './meaning.ts';
import type { Passage } from './passage.ts';
import { edgesOf, type Region, regionsOf } from './regions.ts';
import { formsOnly, leftOut, putIn, reordered, spelledOtherwise, wordsReplaced } from './wording.ts';

/** Rules that end the search for a difference: it is nothing more than that. */
const HARMLESS: readonly Rule[] = [spelledOtherwise, reordered];
/** Rules that look for a turn of the meaning; each that applies is told. */
const TURNING: readonly Rule[] = [negated, numbersChanged, hedgeChanged, conditionDropped, namesChanged, oppositePut];
/** How a difference is told that none of the others explains: the first that applies. */
const PLAIN: readonly Rule[] = [formsOnly, leftOut, putIn, wordsReplaced];

/**
 * The changes between a quotation and the passage it was aligned to, by the kinds of `ChangeKind`. The typology follows the
 * law and the literature on altered quotations (Masson v. New Yorker, 501 U.S. 496: a change counts that is material to the
 * meaning; McGlone 2005 on words taken out of their context).
 */
export function changesOf(
  alignment: Alignment,
  page: readonly Word[],
  passage: Passage,
  place: { readonly text: string; readonly offset: number; readonly lang: string; readonly direct: boolean },
): Found[] {
  const regions = regionsOf(alignment, page, passage);
  const moved = movedAmong(regions);
  const found = regions.flatMap((region) => {
    const difference = {
      region,
      regions,
      lang: place.lang,
      offset: place.offset,
      pageText: place.text,
      recordText: passage.text,
    };
    if (moved.has(region)) return region.page.length > 0 ? [changeAt(difference, 'order', 'note')] : [];
    return explain(difference);
  });
  const last = alignment.steps.findLast((step) => step.page >= 0);
  const whole = last !== undefined && (last.kind === 'same' || last.kind === 'stem');
  return [...found, ...edgeChanges(edgesOf(alignment, passage), passage.text, place.direct, whole)];
}

/** Pairs of differences near each other: what is left out in one is put in at the other. */
function movedAmong(regions: readonly Region[]): ReadonlySet<Region> {
  const moved = new Set<Region>();
  const stems = (words: readonly Word[]) => words.map((word) => word.stem).join(' ');
  regions.forEach((region, at) => {
    if (region.record.length > 0 || region.page.length > MOVED_WORDS) return;
    const near = [regions[at - 1], regions[at + 1]];
    const other = near.find((one) => one && one.page.length === 0 && stems(one.record) === stems(region.page));
    if (other) moved.add(region).add(other);
  });
  return moved;
}

/** Words. A longer stretch that is moved is a splice or another sentence, not the order of words. */
const MOVED_WORDS = 3;

function explain(difference: Difference): Change[] {
  for (const rule of HARMLESS) {
    const change = rule(difference);
    if (change) return [change];
  }
  const turning = TURNING.flatMap((rule) => rule(difference) ?? []);
  if (turning.length > 0) return turning;
  for (const rule of PLAIN) {
    const change = rule(difference);
    if (change) return [change];
  }
  return [];
}
