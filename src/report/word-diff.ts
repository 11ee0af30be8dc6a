import { align, type Step } from '../text/align.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** A run of words in a comparison: on both sides, on the page alone, or in the record alone. */
export interface DiffRun {
  readonly side: 'both' | 'page' | 'record';
  readonly text: string;
}

/** Longest texts that are compared word by word, in words a side: the table grows with their product. */
const LIMIT = 1200;
/** What a word weighs in the alignment: longer words are rarer, up to this many letters (Zipf's law of abbreviation). */
const LONG = 8;
const ELLIPSIS: DiffRun = { side: 'both', text: '…' };

/**
 * The page's words against the stretch of the record that fits them best, in the spelling of each side. Where the record
 * goes on before or after that stretch, an ellipsis stands for it. Empty when a side is too long to be shown.
 * @param lang ISO 639-1, the language of both
 */
export function wordDiff(page: string, record: string, lang = 'en'): DiffRun[] {
  const [ours, theirs] = [wordsOf(page, lang), wordsOf(record, lang)];
  if (ours.length === 0 || ours.length > LIMIT || theirs.length > LIMIT) return [];
  const { steps } = align(ours, theirs, ours.map(weightOf));
  const used = steps.flatMap((step) => (step.record >= 0 ? step.record : []));
  const runs = joined(piecesOf(steps, sideOf(page, ours), sideOf(record, theirs)));
  return [
    ...((used[0] ?? 0) > 0 ? [ELLIPSIS] : []),
    ...runs,
    ...((used.at(-1) ?? theirs.length) < theirs.length - 1 ? [ELLIPSIS] : []),
  ];
}

/**
 * The stretch of the record that `wordDiff` compares the page's words with, as the record writes it; an ellipsis stands
 * for what goes before and after. The whole record where a side is too long to be compared.
 */
export function recordStretch(page: string, record: string, lang = 'en'): string {
  const [ours, theirs] = [wordsOf(page, lang), wordsOf(record, lang)];
  if (ours.length === 0 || ours.length > LIMIT || theirs.length > LIMIT) return record;
  const used = align(ours, theirs, ours.map(weightOf)).steps.flatMap((step) => (step.record >= 0 ? step.record : []));
  const [from, to] = [used[0] ?? 0, used.at(-1) ?? theirs.length - 1];
  const stretch = record.slice(from > 0 ? theirs[from]?.start : 0, theirs[to + 1]?.start ?? record.length).trim();
  return `${from > 0 ? '… ' : ''}${stretch}${to < theirs.length - 1 ? ' …' : ''}`;
}

function weightOf(word: Word): number {
  return 1 + Math.min(word.key.length, LONG) / 2;
}

/** A side of the comparison. A contraction is two words with one span: what is shown is the span. */
interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, the position of the first word with its span. */
  readonly first: readonly number[];
}

function sideOf(text: string, words: readonly Word[]): Side {
  return { text, words, first: words.map(({ start }) => words.findIndex((other) => other.start === start)) };
}

interface Piece {
  readonly side: DiffRun['side'];
  readonly text: string;
  readonly spaced: boolean;
}

function piecesOf(steps: readonly Step[], page: Side, record: Side): Piece[] {
  const differ = differing(steps, page, record);
  const shown = { page: new Set<number>(), record: new Set<number>() };
  return steps.flatMap((step) => {
    const [ours, theirs] = [page.first[step.page], record.first[step.record]];
    const pieces: Piece[] = [];
    if (ours !== undefined && !shown.page.has(ours)) {
      shown.page.add(ours);
      pieces.push({ side: differ.page.has(ours) ? 'page' : 'both', ...written(page, ours) });
    }
    if (theirs !== undefined && !shown.record.has(theirs) && differ.record.has(theirs)) {
      shown.record.add(theirs);
      pieces.push({ side: 'record', ...written(record, theirs) });
    }
    return pieces;
  });
}

/** The spans of each side that are not the same on the other: one unlike half of a contraction makes it differ whole. */
function differing(steps: readonly Step[], page: Side, record: Side): { page: Set<number>; record: Set<number> } {
  const differ = { page: new Set<number>(), record: new Set<number>() };
  // Twice: a span that differs makes its partner differ, and a partner may be half of another contraction.
  for (let round = 0; round < 2; round++) {
    for (const step of steps) {
      const [ours, theirs] = [page.first[step.page], record.first[step.record]];
      const isSame = step.kind === 'same' && !differ.page.has(ours ?? -1) && !differ.record.has(theirs ?? -1);
      if (isSame) continue;
      if (ours !== undefined) differ.page.add(ours);
      if (theirs !== undefined) differ.record.add(theirs);
    }
  }
  return differ;
}

/** A word with the punctuation that hangs on it, and whether a space stands before it. */
function written({ text, words }: Side, at: number): { text: string; spaced: boolean } {
  const word = words[at];
  if (!word) return { text: '', spaced: false };
  const next = words.find((other) => other.start >= word.end)?.start ?? text.length;
  const hanging = /^\S*/.exec(text.slice(word.end, next))?.[0] ?? '';
  return { text: text.slice(word.start, word.end) + hanging, spaced: /\s/.test(text[word.start - 1] ?? ' ') };
}

/** Neighbouring words of one side as one run; the page's words before the record's where both differ. */
function joined(pieces: readonly Piece[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let open = new Map<DiffRun['side'], string>();
  const flush = () => {
    for (const side of ['both', 'page', 'record'] as const) {
      const text = open.get(side);
      if (text) runs.push({ side, text });
    }
    open = new Map();
  };
  for (const { side, text, spaced } of pieces) {
    if (side === 'both' ? !open.has('both') : open.has('both')) flush();
    const before = open.get(side);
    open.set(side, before === undefined ? text : `${before}${spaced ? ' ' : ''}${text}`);
  }
  flush();
  return runs;
}
