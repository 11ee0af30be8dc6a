import type { Alignment } from '../../text/align.ts';
import type { Word } from '../../text/words.ts';
import type { Passage } from './passage.ts';

/** A stretch between two words that are the same in both: what the page has there, and what the record has. */
export interface Region {
  readonly page: readonly Word[];
  readonly record: readonly Word[];
  /** The two record words before it, in or out of the matched stretch. */
  readonly lead: readonly Word[];
  /** The record's next word. */
  readonly follows: Word | null;
  /** The page marks that words are left out here. */
  readonly marked: boolean;
  /** Sentences of the record that are skipped whole. */
  readonly sentences: number;
  /** The neighbours that are the same on both sides; null at an end. */
  readonly before: Word | null;
  readonly after: Word | null;
  /** Every page word pairs with a form of the same record word. */
  readonly forms: boolean;
}

export interface Edges {
  /** Record words of the sentence before the first that is matched, when it starts mid-sentence. */
  readonly head: readonly Word[];
  /** Record words from the last that is matched to the end of the sentence. */
  readonly tail: readonly Word[];
  /** The first record word that is matched. */
  readonly opens: Word | undefined;
}

/** The differences of an alignment, in order; words that may go without a word (fillers, stage notes, false starts) are gone. */
export function regionsOf(alignment: Alignment, page: readonly Word[], passage: Passage): Region[] {
  const record = passage.words;
  const regions: Region[] = [];
  const steps = alignment.steps;
  const foreign = otherSpeakers(alignment, passage);
  for (let at = 0; at < steps.length; at++) {
    if (steps[at]?.kind === 'same') continue;
    let end = at;
    while (end < steps.length && steps[end]?.kind !== 'same') end++;
    const part = steps.slice(at, end);
    const before = page[steps[at - 1]?.page ?? -1] ?? null;
    const after = page[steps[end]?.page ?? -1] ?? null;
    const recordAt = part.filter((step) => step.record >= 0).map((step) => step.record);
    const pageAt = part.filter((step) => step.page >= 0).map((step) => step.page);
    const next = steps[end]?.record ?? record.length;
    regions.push({
      page: repeated(page, pageAt) ? [] : pageAt.flatMap((index) => kept(page[index])),
      record: falseStart(record, recordAt, next)
        ? []
        : recordAt.flatMap((index) => (foreign.has(index) ? [] : kept(record[index]))),
      follows: record[next] ?? null,
      lead: record.slice(Math.max(0, (recordAt[0] ?? next) - 2), recordAt[0] ?? next),
      marked: [...pageAt.map((index) => page[index]), after].some((word) => word?.before === 'ellipsis'),
      sentences: skippedSentences(record, recordAt, next, foreign),
      before,
      after,
      forms: part.every((step) => step.kind === 'stem'),
    });
    at = end;
  }
  return regions.filter((region) => region.page.length + region.record.length > 0);
}

function kept(word: Word | undefined): Word[] {
  return word === undefined || word.filler ? [] : [word];
}

/** Words that another speaker says in between: an interruption that is left out changes nobody's words. */
function otherSpeakers(alignment: Alignment, passage: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  const first = alignment.steps.find((step) => step.kind === 'same');
  const speakerAt = (index: number) => passage.parts.findLast((part) => part.from <= index)?.statement.speaker;
  const speaker = first && speakerAt(first.record);
  for (const { record, kind } of alignment.steps)
    if (kind === 'only' && record >= 0 && speakerAt(record) !== speaker) found.add(record);
  return found;
}

/** The record starts again ("I am so - I am so sick"), and the page gives it once. */
function falseStart(record: readonly Word[], skipped: readonly number[], next: number): boolean {
  const first = skipped[0];
  if (first === undefined) return false;
  const length = skipped.length;
  const equal = (a: number, b: number) => record[a] !== undefined && record[a]?.key === record[b]?.key;
  const again = skipped.every((index, at) => equal(index, next + at));
  const before = skipped.every((index, at) => equal(index, first - length + at));
  const brokenOff = length <= 4 && equal(first, next) && record[next]?.before === 'clause';
  return again || before || brokenOff;
}

/** The page gives the same words twice where the record has them once. */
export function repeated(page: readonly Word[], extra: readonly number[]): boolean {
  const first = extra[0];
  if (first === undefined || extra.length < 2) return false;
  return [-extra.length, extra.length].some((by) =>
    extra.every((index, at) => page[index]?.key === page[first + by + at]?.key),
  );
}

function skippedSentences(
  record: readonly Word[],
  skipped: readonly number[],
  next: number,
  foreign: ReadonlySet<number>,
): number {
  const own = skipped.filter((index) => !foreign.has(index));
  const starts = [...own, next].filter((index) => isStart(record[index])).length;
  return Math.max(0, starts - 1);
}

function isStart(word: Word | undefined): boolean {
  return word === undefined || word.before === 'sentence' || word.before === 'start';
}

/** What of the record's sentences lies before and after the matched stretch. */
export function edgesOf(alignment: Alignment, passage: Passage): Edges {
  const matched = alignment.steps.filter((step) => step.kind === 'same' || step.kind === 'stem');
  const first = alignment.steps.find((step) => step.record >= 0)?.record ?? 0;
  const last = matched.at(-1)?.record ?? passage.words.length - 1;
  let from = first;
  while (from > 0 && !isStart(passage.words[from])) from--;
  let to = last + 1;
  while (to < passage.words.length && !isStart(passage.words[to])) to++;
  return {
    head: passage.words.slice(from, first),
    tail: passage.words.slice(last + 1, to),
    opens: passage.words[first],
  };
}
