import type { Change } from '../../protocol/report.ts';
import type { Alignment } from '../../text/align.ts';
import type { Word } from '../../text/words.ts';
import type { Difference, Found, Rule } from './difference.ts';
import { edgeChanges } from './edges.ts';
import { conditionDropped, hedgeChanged, namesChanged, negated, numbersChanged, oppositePut } from './meaning.ts';
import type { Passage } from './passage.ts';
import { edgesOf, regionsOf } from './regions.ts';
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
  place: { readonly offset: number; readonly lang: string; readonly direct: boolean },
): Found[] {
  const regions = regionsOf(alignment, page, passage);
  const found = regions.flatMap((region) =>
    explain({ region, regions, lang: place.lang, offset: place.offset, recordText: passage.text }),
  );
  const last = alignment.steps.findLast((step) => step.page >= 0);
  const whole = last !== undefined && (last.kind === 'same' || last.kind === 'stem');
  return [...found, ...edgeChanges(edgesOf(alignment, passage), passage.text, place.direct, whole)];
}

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
