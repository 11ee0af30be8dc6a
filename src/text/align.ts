import type { Word } from './words.ts';

/** One step of an alignment; -1 where the word stands on one side only. */
export interface Step {
  /** Position among the page's words. */
  readonly page: number;
  /** Position among the record's words. */
  readonly record: number;
  /** `same` key, `stem` the same but another form, `other` words opposite each other, `only` on one side. */
  readonly kind: 'same' | 'stem' | 'other' | 'only';
}

export interface Alignment {
  /** In order; covers every page word, and the record's words from the first to the last that is aligned. */
  readonly steps: readonly Step[];
  /** Matched weight less penalties, in the unit of the weights. */
  readonly score: number;
}

/** Skipping words of the record: once, then for each word; less where the page marks that it leaves words out. */
const OMIT_OPEN = 2;
const OMIT_NEXT = 0.15;
const OMIT_MARKED = 0.3;
/** A word of the page that the record has not, or has otherwise: a constant and a share of its weight. */
const EXTRA = 0.6;
const EXTRA_SHARE = 0.15;
/** A form of the same word counts for this share of its weight. */
const FORM_SHARE = 0.7;
const NEVER = -1e9;

const [MATCH, OMIT, INSERT] = [0, 1, 2];

/**
 * The best alignment of all the page's words to a stretch of the record's: affine gaps (Gotoh 1982, J. Mol. Biol. 162:705),
 * global in the page and local in the record, matches weighted by rarity as in Smith & Waterman 1981 with a weighted
 * alphabet. `weights` are those of the page's words (bits). Time and memory page x record.
 */
export function align(page: readonly Word[], record: readonly Word[], weights: readonly number[]): Alignment {
  const width = record.length + 1;
  const from = [0, 1, 2].map(() => new Uint8Array((page.length + 1) * width));
  let above = [new Float64Array(width), new Float64Array(width).fill(NEVER), new Float64Array(width).fill(NEVER)];
  for (let i = 1; i <= page.length; i++) {
    const row = [0, 1, 2].map(() => new Float64Array(width).fill(NEVER));
    fillRow(i, above, row, { page, record, weights, from, width });
    above = row;
  }
  return trace(above, { page, record, from, width });
}

interface Table {
  readonly page: readonly Word[];
  readonly record: readonly Word[];
  readonly from: readonly Uint8Array[];
  readonly width: number;
}

function fillRow(
  i: number,
  above: readonly Float64Array[],
  row: readonly Float64Array[],
  table: Table & { readonly weights: readonly number[] },
): void {
  const { page, record, weights, from, width } = table;
  const [aM, aX, aY] = above as [Float64Array, Float64Array, Float64Array];
  const [rM, rX, rY] = row as [Float64Array, Float64Array, Float64Array];
  const [fM, fX, fY] = from as [Uint8Array, Uint8Array, Uint8Array];
  const word = page[i - 1];
  if (!word) return;
  const weight = weights[i - 1] ?? 0;
  const extra = word.filler || word.bracketed ? 0.01 : EXTRA + EXTRA_SHARE * weight;
  const marked = page[i]?.before === 'ellipsis' || page[i]?.bracketed || word.bracketed;
  const open = marked ? OMIT_MARKED : OMIT_OPEN;
  const next = marked ? 0.01 : OMIT_NEXT;
  for (let j = 0; j < width; j++) {
    const at = i * width + j;
    const insert = best(aM[j] ?? NEVER, aX[j] ?? NEVER, aY[j] ?? NEVER);
    rY[j] = insert.value - extra;
    fY[at] = insert.state;
    const other = record[j - 1];
    if (j === 0 || !other) continue;
    const came = best(aM[j - 1] ?? NEVER, aX[j - 1] ?? NEVER, aY[j - 1] ?? NEVER);
    rM[j] = came.value + similarity(word, other, weight, extra);
    fM[at] = came.state;
    const opened = best(
      (rM[j - 1] ?? NEVER) - open,
      (rX[j - 1] ?? NEVER) - (other.filler ? 0 : next),
      (rY[j - 1] ?? NEVER) - open,
    );
    rX[j] = opened.value;
    fX[at] = opened.state;
  }
}

function similarity(word: Word, other: Word, weight: number, extra: number): number {
  if (word.key === other.key) return weight;
  if (word.stem === other.stem) return FORM_SHARE * weight;
  return -extra;
}

function best(match: number, omit: number, insert: number): { value: number; state: number } {
  if (match >= omit && match >= insert) return { value: match, state: MATCH };
  return omit >= insert ? { value: omit, state: OMIT } : { value: insert, state: INSERT };
}

function trace(last: readonly Float64Array[], table: Table): Alignment {
  const { page, record, from, width } = table;
  let [state, j, score] = [INSERT, 0, NEVER];
  for (const s of [MATCH, INSERT]) {
    for (let at = 0; at < width; at++) {
      const value = last[s]?.[at] ?? NEVER;
      if (value > score) [state, j, score] = [s, at, value];
    }
  }
  const steps: Step[] = [];
  let i = page.length;
  while (i > 0) {
    const came = from[state]?.[i * width + j] ?? MATCH;
    if (state === OMIT) steps.push({ page: -1, record: --j, kind: 'only' });
    else if (state === INSERT) steps.push({ page: --i, record: -1, kind: 'only' });
    else steps.push(matched(page, record, --i, --j));
    state = came;
  }
  return { steps: steps.reverse(), score };
}

function matched(page: readonly Word[], record: readonly Word[], i: number, j: number): Step {
  const [word, other] = [page[i], record[j]];
  const kind = word?.key === other?.key ? 'same' : word?.stem === other?.stem ? 'stem' : 'other';
  return { page: i, record: j, kind };
}
