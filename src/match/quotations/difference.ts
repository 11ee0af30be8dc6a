import type { Change } from '../../protocol/report.ts';
import type { Word } from '../../text/words.ts';
import type { Region } from './regions.ts';

/** A change, and whether it is only that the page's words end before the record's sentence does: `hidden` where they look whole. */
export interface Found extends Change {
  readonly cutEnd?: 'hidden' | 'fragment';
}

/** What a rule may look at: one difference, all of them, and the languages. */
export interface Difference {
  readonly region: Region;
  readonly regions: readonly Region[];
  readonly lang: string;
  /** Offset of the page's words in the article. */
  readonly offset: number;
  readonly pageText: string;
  readonly recordText: string;
}

/** One rule: null where it does not apply. */
export type Rule = (difference: Difference) => Change | null;

/** A change of this kind and weight at the difference. */
export function changeAt(difference: Difference, kind: Change['kind'], weight: Change['weight']): Change {
  const { region, offset, recordText } = difference;
  const first = region.page[0];
  const last = region.page.at(-1);
  const page = first && last ? { start: offset + first.start, end: offset + last.end } : null;
  return { kind, weight, page, original: textOf(region.record, recordText) };
}

export function textOf(words: readonly Word[], text: string): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? text.slice(first.start, last.end).replace(/\s*\n\s*/g, ' ') : '';
}
