import type { Statement } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { type Alignment, align } from '../../text/align.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { NEIGHBOURS } from '../thresholds.ts';

/** One record of a passage and where its words start among the passage's. */
export interface Part {
  readonly handle: RecordHandle<'statement'>;
  readonly statement: Statement;
  readonly from: number;
}

/** A record's wording, or the wordings of neighbouring records of one transcript as one text. */
export interface Passage {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly lang: string;
  readonly words: readonly Word[];
  /** Its records do not stand next to each other. */
  readonly apart?: true;
}

/** The wording of a record that a candidate names: -1 its own text, then translations, then `misquotedAs`. */
export function wordingOf(statement: Statement, wording: number): { text: string; lang: string; misquoted: boolean } {
  if (wording < 0) return { text: statement.text, lang: statement.lang, misquoted: false };
  const translations = statement.translations ?? [];
  const translation = translations[wording];
  if (translation) return { ...translation, misquoted: false };
  const misquoted = statement.misquotedAs?.[wording - translations.length];
  return { text: misquoted ?? statement.text, lang: statement.lang, misquoted: misquoted !== undefined };
}

/** A passage of one record. */
export function passageOf(handle: RecordHandle<'statement'>, statement: Statement, wording: number): Passage {
  const { text, lang } = wordingOf(statement, wording);
  return { parts: [{ handle, statement, from: 0 }], text, lang, words: wordsOf(text, lang) };
}

/** Words found in a record before its neighbours are looked at, and words at its end that may be passed over. */
const FOUND_LEAST = 3;
const EDGE_MOST = 5;

/** Words more than are missing that are taken in, for what the page left out. */
const GROWTH = 8;

/** Sentences of one transcript are numbered: `document#12` stands between `document#11` and `document#13`. */
const SERIAL = /^(.*)#(\d+)$/;

/** The record `distance` sentences further in the same transcript, or null. */
export function neighbour(part: Part, distance: number, reference: Reference): Part | null {
  const [, document, number] = SERIAL.exec(part.statement.id) ?? [];
  if (document === undefined || number === undefined) return null;
  const handle = reference.byId('statement', `${document}#${Number(number) + distance}`);
  return handle && { handle, statement: reference.record(handle), from: 0 };
}

/**
 * Aligns, and where words of the page stay over at an end of the passage takes in the neighbouring records there, until
 * nothing more is gained or `NEIGHBOURS` records are reached.
 */
export function alignGrowing(
  page: readonly Word[],
  weights: readonly number[],
  start: Passage,
  reference: Reference,
): { passage: Passage; alignment: Alignment } {
  let passage = start;
  let alignment = align(page, passage.words, weights);
  for (const side of [-1, 1] as const) {
    for (let step = 0; step < NEIGHBOURS; ) {
      const missing = leftOver(alignment, page, side);
      if (missing < 1 || !reachesEnd(alignment, page, passage.words, side)) break;
      const grown = grow(passage, side, 1.5 * missing + GROWTH, reference);
      if (grown === null) break;
      step += grown.parts.length - passage.parts.length;
      const again = align(page, grown.words, weights);
      if (again.score <= alignment.score + 0.5) break;
      [passage, alignment] = [grown, again];
    }
  }
  return { passage, alignment };
}

/**
 * How many words of the page at this end have no partner in the record: of all stretches from that end, the one in which the
 * unmatched most outweigh the matched (a stray "I" that found a partner ends nothing).
 */
function leftOver(alignment: Alignment, page: readonly Word[], side: -1 | 1): number {
  const steps = side === 1 ? alignment.steps.toReversed() : alignment.steps;
  let [unmatched, balance, best, missing] = [0, 0, 0, 0];
  for (const step of steps) {
    const word = page[step.page];
    if (word === undefined || word.filler || word.bracketed) continue;
    const matched = step.kind === 'same' || step.kind === 'stem';
    unmatched += matched ? 0 : 1;
    balance += matched ? -1.5 : 1;
    if (balance > best) [best, missing] = [balance, unmatched];
  }
  return missing;
}

/**
 * Whether the words found reach about to the passage's end on this side: only then can those left over stand in the next
 * record. Where the page marks that it leaves words out, they may be far.
 */
function reachesEnd(alignment: Alignment, page: readonly Word[], record: readonly Word[], side: -1 | 1): boolean {
  const found = alignment.steps
    .filter((step) => step.kind === 'same' || step.kind === 'stem')
    .map((step) => step.record);
  const edge = side === 1 ? record.length - 1 - Math.max(...found) : Math.min(...found);
  if (found.length < FOUND_LEAST) return false;
  return edge <= EDGE_MOST || page.some((word) => word.before === 'ellipsis');
}

/** The passage with as many neighbouring records as hold about `least` more words. */
function grow(passage: Passage, side: -1 | 1, least: number, reference: Reference): Passage | null {
  let edge = side === 1 ? passage.parts.at(-1) : passage.parts[0];
  const added: Part[] = [];
  for (let words = 0; words < least && edge && added.length < NEIGHBOURS; ) {
    const next = neighbour(edge, side, reference);
    if (next === null) break;
    words += next.statement.text.length / 5;
    added.push(next);
    edge = next;
  }
  if (added.length === 0) return null;
  const parts = side === 1 ? [...passage.parts, ...added] : [...added.reverse(), ...passage.parts];
  return joined(parts, passage.lang);
}

/** Records one after the other as one passage; `wordings` in the place of their own texts. */
export function joined(parts: readonly Part[], lang: string, wordings?: readonly string[]): Passage {
  let text = '';
  const placed: { part: Part; at: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (text !== '') text += '\n';
    placed.push({ part, at: text.length });
    text += wordings?.[at] ?? part.statement.text;
  }
  const words = wordsOf(text, lang);
  const numbered = placed.map(({ part, at }) => {
    const from = words.findIndex((word) => word.start >= at);
    return { ...part, from: from < 0 ? words.length : from };
  });
  return { parts: numbered, text, lang, words, ...(wordings && { apart: true }) };
}
