import type { Lexicon } from '../../languages/language.ts';
import type { Span } from '../../protocol/article.ts';
import { Char, charClass, type Token } from '../../text/lexer.ts';

/** A token of the narrator's own words, or a whole quotation that stands among them. */
export interface Item extends Span {
  readonly kind: Token['kind'];
  readonly lower: string;
  readonly capital: boolean;
  /** Bits of `Is`. */
  readonly is: number;
  /** The index of the quotation that this item is, or -1. */
  readonly quote: number;
}

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

/**
 * `common` holds the words that the article also writes without a capital: at the start of a sentence they are no names.
 */
export function narrate(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  lexicon: Lexicon,
  common: ReadonlySet<string>,
): Narration {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    let piece = pieces[next];
    while (piece && token.start >= piece.close) {
      push(items, piece);
      piece = pieces[++next];
    }
    if (piece && token.start >= piece.open) continue;
    items.push(itemOf(token, lexicon, token.capital && opens(items) && common.has(token.lower)));
  }
  for (; next < pieces.length; next++) {
    const piece = pieces[next];
    if (piece) push(items, piece);
  }
  const sentences = sentencesOf(text, items);
  const spots = new Map<number, { at: number; sentence: number }>();
  sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at++) {
      const quote = items[at]?.quote ?? -1;
      if (quote >= 0 && !spots.has(quote)) spots.set(quote, { at, sentence });
    }
  });
  return { items, sentences, spots };
}

/** Whether the next item stands where any word has a capital. */
function opens(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return !last || last.kind === 'quote' || (last.kind === 'point' && '.!?…:–—-('.includes(last.lower));
}

function itemOf({ start, end, kind, lower, capital: written }: Token, lexicon: Lexicon, lowered: boolean): Item {
  const capital = written && !lowered;
  return { start, end, kind, lower, capital, is: kind === 'word' ? lexicon.classes(lower) : 0, quote: -1 };
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
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (!next) return;
    const opens =
      charClass(text.charCodeAt(next.start)) === Char.upper ||
      next.quote >= 0 ||
      next.kind === 'number' ||
      '—–-¿¡'.includes(next.lower);
    const stop = item.kind === 'point' && ENDS.has(item.lower) && (next.start > item.end || glued(text, items, index));
    const spoken = item.quote >= 0 && endsSentence(text, item) && next.kind !== 'point';
    if (!opens || !(stop || spoken)) return;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  });
  if (from < items.length) sentences.push({ from, to: items.length });
  return sentences;
}
