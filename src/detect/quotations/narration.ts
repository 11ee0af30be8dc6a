import { Is } from '../../languages/language.ts';
import { Char, charClass } from '../../text/char-class.ts';
import type { Token } from '../../text/lexer.ts';
import { isName } from './words.ts';

/** A token of the narrator's own words, or a whole quotation that stands among them. */
export type Item = Token;

/** A stretch of the items of one block; `to` is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The narrator's words of one block, with every quotation folded into one item. */
export interface Narration {
  readonly items: readonly Item[];
  readonly sentences: readonly Range[];
  /** Where each quotation stands: its item, and the index of its sentence. */
  readonly spots: ReadonlyMap<number, { readonly at: number; readonly sentence: number }>;
}

/** A quotation's place in a block, marks included. */
export interface Piece {
  readonly quote: number;
  readonly open: number;
  readonly close: number;
}

/** `isCommon` knows the words that the article also writes without a capital: at the start of a sentence they are no names. */
export function narrate(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  isCommon: (lower: string) => boolean,
): Narration {
  const items: Item[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    let piece = pieces[next];
    while (piece && token.start >= piece.close) {
      push(items, piece);
      piece = pieces[++next];
    }
    if (piece && token.start >= piece.open) continue;
    const lowered =
      token.capital && (opens(items) ? isCommon(token.lower) : isCapitalVerb(items.at(-1), token, tokens[index + 1]));
    items.push(lowered ? { ...token, capital: false } : token);
  }
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece) push(items, piece);
  }
  const sentences = sentencesOf(text, items);
  const spots = new Map<number, { at: number; sentence: number }>();
  let sentence = 0;
  for (let at = 0; at < items.length; at++) {
    if (at === sentences[sentence]?.to) sentence++;
    const quote = items[at]?.quote ?? -1;
    if (quote >= 0 && !spots.has(quote)) spots.set(quote, { at, sentence });
  }
  return { items, sentences, spots };
}

const VERB = Is.say | Is.claim;
const NO_VERB = Is.nonFinite | Is.noun | Is.role | Is.title;

/** "The Courier Described as “…”": a verb of speech behind a name, whose capital is the page's slip. */
const isCapitalVerb = (before: Item | undefined, token: Token, after: Token | undefined): boolean =>
  (token.is & VERB) !== 0 &&
  (token.is & NO_VERB) === 0 &&
  isName(before) &&
  after?.kind === 'word' &&
  !after.capital &&
  (after.is & (Is.preposition | Is.subordinator)) !== 0;

/** Whether the next item stands where any word has a capital. */
function opens(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return !last || last.kind === 'quote' || (last.kind === 'point' && '.!?…:–—-('.includes(last.lower));
}

function push(items: Item[], { quote, open, close }: Piece): void {
  items.push({ start: open, end: close, kind: 'quote', lower: '', capital: false, is: 0, quote });
}

const ENDS = new Set(['.', '!', '?', '…']);

/** Whether the words of a quotation end in a mark that may end the narrator's sentence too. */
export function endsSentence(text: string, item: Item): boolean {
  let at = item.end - 1;
  while (at > item.start && /[\s"'“”„«»‹›‘’」』)]/.test(text[at] ?? '')) at--;
  return ENDS.has(text[at] ?? '');
}

/** Paragraphs of broken pages run together without a space ("…”.En otra parte"). */
function glued(text: string, items: readonly Item[], stop: number): boolean {
  const before = items[stop - 1];
  const next = items[stop + 1];
  return (
    before !== undefined &&
    next !== undefined &&
    (charClass(text.charCodeAt(next.start)) === Char.upper || next.quote >= 0) &&
    (before.quote >= 0 || (!before.capital && before.lower.length > 2))
  );
}

function sentencesOf(text: string, items: readonly Item[]): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let index = 0; index + 1 < items.length; index++) {
    const item = items[index];
    const next = items[index + 1];
    if (!item || !next || (item.kind !== 'point' && item.quote < 0)) continue;
    const stop = item.kind === 'point' && ENDS.has(item.lower) && (next.start > item.end || glued(text, items, index));
    const spoken = item.quote >= 0 && next.kind !== 'point' && endsSentence(text, item);
    if (!(stop || spoken) || !mayOpen(text, next)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < items.length) sentences.push({ from, to: items.length });
  return sentences;
}

const mayOpen = (text: string, item: Item): boolean =>
  charClass(text.charCodeAt(item.start)) === Char.upper ||
  item.quote >= 0 ||
  item.kind === 'number' ||
  '—–-¿¡'.includes(item.lower);
