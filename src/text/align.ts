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
const OMIT_NEXT = 0.25;
const OMIT_MARKED = 0.3;
const OMIT_MARKED_NEXT = 0.01;
/** A word of the page that the record has not, or has otherwise: a constant and a share of its weight. */
const EXTRA = 0.6;
const EXTRA_SHARE = 0.15;
const EXTRA_LIGHT = 0.01;
/** A form of the same word counts for this share of its weight. */
const FORM_SHARE = 0.7;
const NEVER = -1e9;

/** The three states of a cell: words opposite each other, a record word skipped, a page word put in. */
const MATCH = 0;
const OMIT = 1;
const INSERT = 2;

/**
 * The best alignment of all the page's words to a stretch of the record's: affine gaps (Gotoh 1982, J. Mol. Biol. 162:705),
 * global in the page and local in the record, matches weighted by rarity as in Smith & Waterman 1981 with a weighted
 * alphabet. `weights` are those of the page's words (bits). Time and memory page x record.
 */
export function align(page: readonly Word[], record: readonly Word[], weights: readonly number[]): Alignment {
  const width = record.length + 1;
  const cells = (page.length + 1) * width;
  if (came.length < cells) came = new Uint8Array(2 * cells);
  if (rows.length < 6 * width) rows = new Float64Array(12 * width);
  const table: Table = { page, record, width, pageIds: numbersOf(page), came, rows };
  const ids = { keys: lookup(record, table.pageIds.keys, keyOf), stems: lookup(record, table.pageIds.stems, stemOf) };
  rows.fill(0, 0, width).fill(NEVER, width, 3 * width);
  for (let i = 1; i <= page.length; i++) fillRow(i, weights[i - 1] ?? 0, table, ids);
  return trace(table);
}

/** Reused from call to call: every cell is written before it is read. */
let came = new Uint8Array(0);
let rows = new Float64Array(0);

/** One quotation is aligned with many records in a row. */
let latest: { readonly page: readonly Word[]; readonly numbers: Numbers } | null = null;

function numbersOf(page: readonly Word[]): Numbers {
  if (latest?.page !== page) latest = { page, numbers: numbered(page) };
  return latest.numbers;
}

interface Numbers {
  readonly keys: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

interface Table {
  readonly page: readonly Word[];
  readonly record: readonly Word[];
  readonly width: number;
  readonly pageIds: Numbers;
  /** For each cell, two bits a state: the state it came from. */
  readonly came: Uint8Array;
  /** Two rows of each state: even rows of the page in the first three, odd in the last three. */
  readonly rows: Float64Array;
}

const keyOf = (word: Word): string => word.key;
const stemOf = (word: Word): string => word.stem;

/** Every key and stem of the page once, by number, so that cells compare integers. */
function numbered(page: readonly Word[]): Numbers {
  const number = (of: (word: Word) => string) => {
    const found = new Map<string, number>();
    for (const word of page) if (!found.has(of(word))) found.set(of(word), found.size);
    return found;
  };
  return { keys: number(keyOf), stems: number(stemOf) };
}

function lookup(record: readonly Word[], ids: ReadonlyMap<string, number>, of: (word: Word) => string): Int32Array {
  return Int32Array.from(record, (word) => ids.get(of(word)) ?? -1);
}

function fillRow(i: number, weight: number, table: Table, ids: { keys: Int32Array; stems: Int32Array }): void {
  const { page, record, width, rows, came, pageIds } = table;
  const word = page[i - 1];
  if (!word) return;
  const after = page[i];
  const [key, stem] = [pageIds.keys.get(word.key) ?? -2, pageIds.stems.get(word.stem) ?? -2];
  const extra = word.filler || word.bracketed ? EXTRA_LIGHT : EXTRA + EXTRA_SHARE * weight;
  const marked = after?.before === 'ellipsis' || after?.bracketed === true || word.bracketed;
  const [open, next] = marked ? [OMIT_MARKED, OMIT_MARKED_NEXT] : [OMIT_OPEN, OMIT_NEXT];
  const above = i % 2 === 1 ? 0 : 3 * width;
  const here = 3 * width - above;
  for (let j = 0; j < width; j++) {
    const up = above + j;
    const at = here + j;
    const insert = bestState(rows[up] ?? NEVER, rows[up + width] ?? NEVER, rows[up + 2 * width] ?? NEVER);
    rows[at + 2 * width] = (rows[up + insert * width] ?? NEVER) - extra;
    let states = insert << 4;
    if (j === 0) {
      rows[at] = NEVER;
      rows[at + width] = NEVER;
    } else {
      const left = bestState(rows[up - 1] ?? NEVER, rows[up - 1 + width] ?? NEVER, rows[up - 1 + 2 * width] ?? NEVER);
      const gain = ids.keys[j - 1] === key ? weight : ids.stems[j - 1] === stem ? FORM_SHARE * weight : -extra;
      rows[at] = (rows[up - 1 + left * width] ?? NEVER) + gain;
      const step = record[j - 1]?.filler ? 0 : next;
      const fromMatch = (rows[at - 1] ?? NEVER) - open;
      const fromOmit = (rows[at - 1 + width] ?? NEVER) - step;
      const fromInsert = (rows[at - 1 + 2 * width] ?? NEVER) - open;
      const omit = bestState(fromMatch, fromOmit, fromInsert);
      rows[at + width] = omit === MATCH ? fromMatch : omit === OMIT ? fromOmit : fromInsert;
      states |= left | (omit << 2);
    }
    came[i * width + j] = states;
  }
}

function bestState(match: number, omit: number, insert: number): number {
  if (match >= omit && match >= insert) return MATCH;
  return omit >= insert ? OMIT : INSERT;
}

function trace({ page, record, width, rows, came }: Table): Alignment {
  const last = page.length % 2 === 1 ? 3 * width : 0;
  let [state, j, score] = [INSERT, 0, NEVER];
  for (const s of [MATCH, INSERT]) {
    for (let at = 0; at < width; at++) {
      const value = rows[last + s * width + at] ?? NEVER;
      if (value > score) [state, j, score] = [s, at, value];
    }
  }
  const steps: Step[] = [];
  let i = page.length;
  while (i > 0) {
    const states = came[i * width + j] ?? 0;
    const before = (states >> (2 * state)) & 3;
    if (state === OMIT) steps.push({ page: -1, record: --j, kind: 'only' });
    else if (state === INSERT) steps.push({ page: --i, record: -1, kind: 'only' });
    else steps.push(matched(page, record, --i, --j));
    state = before;
  }
  return { steps: steps.reverse(), score };
}

function matched(page: readonly Word[], record: readonly Word[], i: number, j: number): Step {
  const [word, other] = [page[i], record[j]];
  const kind = word?.key === other?.key ? 'same' : word?.stem === other?.stem ? 'stem' : 'other';
  return { page: i, record: j, kind };
}
