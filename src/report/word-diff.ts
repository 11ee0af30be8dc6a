import { fold } from '../text/fold.ts';

/** A run of words in a comparison: on both sides, on the page alone, or in the record alone. */
export interface DiffRun {
  readonly side: 'both' | 'page' | 'record';
  readonly text: string;
}

/** A word with the punctuation that hangs on it. */
const WORD = /\S+/g;
/** Longest texts that are compared word by word, in words a side: the table grows with their product. */
const LIMIT = 1200;

/**
 * The page's words against the record's, word by word: a longest common subsequence, letter case and punctuation aside.
 * Where the record goes on before or after the page's words, an ellipsis stands for it.
 */
export function wordDiff(page: string, record: string): DiffRun[] {
  const [ours, theirs] = [page.match(WORD) ?? [], record.match(WORD) ?? []];
  if (ours.length > LIMIT || theirs.length > LIMIT) return [];
  return joined(withoutEnds(steps(ours, theirs)));
}

interface Step {
  readonly side: DiffRun['side'];
  readonly word: string;
}

function steps(ours: readonly string[], theirs: readonly string[]): Step[] {
  const [a, b] = [ours.map(bare), theirs.map(bare)];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const out: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push({ side: 'both', word: ours[i++] ?? '' });
      j++;
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      out.push({ side: 'page', word: ours[i++] ?? '' });
    } else out.push({ side: 'record', word: theirs[j++] ?? '' });
  }
  return out;
}

/** Puts an ellipsis for what the record says before the page's first and after its last shared word. */
function withoutEnds(all: readonly Step[]): Step[] {
  const isShared = (step: Step) => step.side === 'both';
  const [first, last] = [all.findIndex(isShared), all.findLastIndex(isShared)];
  if (first < 0) return [...all];
  const kept = all.filter((step, index) => step.side !== 'record' || (index > first && index < last));
  const ellipsis: Step = { side: 'both', word: '…' };
  const before = all.slice(0, first).some((step) => step.side === 'record');
  const after = all.slice(last).some((step) => step.side === 'record');
  return [...(before ? [ellipsis] : []), ...kept, ...(after ? [ellipsis] : [])];
}

/** Neighbouring words of one side as one run; the page's words before the record's where both differ. */
function joined(all: readonly Step[]): DiffRun[] {
  const runs: { side: DiffRun['side']; words: string[] }[] = [];
  let [page, record]: [string[], string[]] = [[], []];
  const flush = () => {
    if (page.length > 0) runs.push({ side: 'page', words: page });
    if (record.length > 0) runs.push({ side: 'record', words: record });
    [page, record] = [[], []];
  };
  for (const { side, word } of all) {
    if (side === 'page') page.push(word);
    else if (side === 'record') record.push(word);
    else {
      flush();
      const last = runs.at(-1);
      if (last?.side === 'both') last.words.push(word);
      else runs.push({ side, words: [word] });
    }
  }
  flush();
  return runs.map(({ side, words }) => ({ side, text: words.join(' ') }));
}

function bare(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]+/gu, '') || word;
}
