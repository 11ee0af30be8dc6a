import type { Article, Block, Span } from '../../protocol/article.ts';
import { Char, charClass } from '../../text/char-class.ts';
import type { Token } from '../../text/lexer.ts';
import { type Family, type Mark, markAt } from './marks.ts';

/** A stretch in marks: where the mark opens, the words, and where the closing mark ends. */
export interface Pair {
  readonly family: Family | 'dash' | 'markup';
  readonly open: number;
  start: number;
  end: number;
  close: number;
  readonly block: number;
  readonly inner: Pair[];
  unclosed: boolean;
  /** Its piece in each block that it runs over, marks included. */
  readonly parts: { readonly block: number; readonly open: number; close: number }[];
}

interface Scanned {
  readonly pairs: Pair[];
  /** Where a closing mark stood with nothing open and no opening mark before it. */
  readonly stray: Mark | null;
  readonly first: Mark | null;
}

/** Appends one by one: a call with a hundred thousand arguments overflows the stack. */
function append(to: Pair[], pairs: readonly Pair[]): void {
  for (const pair of pairs) to.push(pair);
}

/** Every outermost pair of marks of the article, in order. One pass, linear in the tokens. */
export function scan(article: Article, tokens: readonly (readonly Token[])[]): Pair[] {
  const found: Pair[] = [];
  let carried: Pair | null = null;
  article.blocks.forEach((block, index) => {
    const scanned = scanBlock(article.text, block, index, tokens[index] ?? []);
    const joined: boolean = carried !== null && goOn(article.text, block, index, carried, scanned);
    append(found, scanned.pairs);
    const last = scanned.pairs.at(-1) ?? (joined ? carried : null);
    carried = last?.unclosed ? last : null;
  });
  return found;
}

/** Joins the start of a block to a quotation that the block before left open. Answers whether it did. */
function goOn(text: string, block: Block, index: number, open: Pair, scanned: Scanned): boolean {
  const first = scanned.pairs[0];
  if (first && first.family === open.family && text.slice(block.start, first.open).trim() === '') {
    scanned.pairs.shift();
    open.end = first.end;
    open.close = first.close;
    open.unclosed = first.unclosed;
    append(open.inner, first.inner);
    open.parts.push({ block: index, open: first.open, close: first.close });
    return true;
  }
  const stray = scanned.stray;
  if (!stray || stray.family !== open.family) return false;
  open.end = stray.at;
  open.close = stray.end;
  open.unclosed = false;
  open.parts.push({ block: index, open: block.start, close: stray.end });
  return true;
}

/** Marks open inside one another at most this deep; what goes deeper is ornament. */
const DEEPEST = 6;

function scanBlock(text: string, block: Block, index: number, tokens: readonly Token[]): Scanned {
  const stack: Pair[] = [];
  const pairs: Pair[] = [];
  let stray: Mark | null = null;
  let first: Mark | null = null;
  let past = block.start;
  for (const token of tokens) {
    // the second half of a doubled mark is past already
    if (token.kind !== 'quote' || token.start < past) continue;
    const mark = markAt(text, token.start, block.start, block.end);
    if (!mark) continue;
    past = mark.end;
    const target = closes(mark, stack, text);
    if (target >= 0) shut(stack, target, mark, pairs);
    else if (stack.length < DEEPEST && opens(mark, stack)) stack.push(pairOf(mark, index));
    else if (!first && mark.family !== 'single' && mark.closesHere) stray ??= mark;
    if (mark.family !== 'single') first ??= mark;
  }
  settle(stack, pairs, text, block);
  return { pairs, stray: stray === first ? stray : null, first };
}

const pairOf = (mark: Mark, block: number): Pair => newPair(mark.family, block, mark.at, mark.end, mark.end, mark.end);

export const newPair = (
  family: Pair['family'],
  block: number,
  open: number,
  start: number,
  end: number,
  close: number,
): Pair => ({
  family,
  open,
  start,
  end,
  close,
  block,
  inner: [],
  unclosed: false,
  parts: [{ block, open, close }],
});

/** The index in the stack of the pair that this mark closes, or -1. */
function closes(mark: Mark, stack: readonly Pair[], text: string): number {
  let index = stack.length - 1;
  while (index >= 0 && stack[index]?.family !== mark.family) index--;
  const pair = stack[index];
  if (!pair || mark.at <= pair.start) return -1;
  // a single mark only closes what was opened last: deeper down it is an apostrophe
  if (mark.family === 'single') return index === stack.length - 1 && mark.closesHere && mark.char !== '‘' ? index : -1;
  const opener = text[pair.open];
  if (mark.char === '»' || mark.char === '«') {
    if (mark.char === opener) return mark.closesHere && !mark.opensHere && opener === '»' ? index : -1;
    return index;
  }
  if (mark.char === '“' || mark.char === '„') return mark.opensHere || !mark.closesHere ? -1 : index;
  if (mark.char === '”' || mark.char === '」' || mark.char === '』' || mark.char === '›') return index;
  return mark.opensHere && !mark.closesHere ? -1 : index;
}

/** Whether a mark that closes nothing opens something. */
function opens(mark: Mark, stack: readonly Pair[]): boolean {
  if (mark.glued && mark.family !== 'single' && mark.char !== '”') return true;
  if (mark.family === 'single')
    return mark.char !== '’' && mark.opensHere && !stack.some((pair) => pair.family === 'single');
  if (mark.char === '«' || mark.char === '„' || mark.char === '‹') return !mark.closesHere;
  if (mark.char === '「' || mark.char === '『') return true;
  if (mark.char === '“') return !mark.closesHere;
  return mark.opensHere;
}

/** Closes the pair at `target`; what was open above it is given up, and what these held goes to it. */
function shut(stack: Pair[], target: number, mark: Mark, pairs: Pair[]): void {
  const orphans = stack.splice(target + 1).flatMap((given) => given.inner);
  const pair = stack.pop();
  if (!pair) return;
  append(pair.inner, orphans);
  pair.end = mark.at;
  pair.close = mark.end;
  const part = pair.parts[0];
  if (part) part.close = mark.end;
  const outer = stack.at(-1);
  if (outer) outer.inner.push(pair);
  else pairs.push(pair);
}

/** What is still open at the end of the block. */
function settle(stack: Pair[], pairs: Pair[], text: string, block: Block): void {
  const outer = stack.find((pair) => pair.family !== 'single');
  if (!outer) {
    // single marks that never close were apostrophes; what stood after them stands for itself
    for (const pair of stack) append(pairs, pair.inner);
    pairs.sort((a, b) => a.open - b.open);
    return;
  }
  for (const pair of stack.slice(stack.indexOf(outer) + 1)) append(outer.inner, pair.inner);
  for (const pair of stack.slice(0, stack.indexOf(outer))) append(pairs, pair.inner);
  const twins = outer.inner.filter((pair) => pair.family === outer.family);
  const last = twins.at(-1);
  if (last && outer.family === 'guillemet' && twins.length === 1) endWith(outer, last);
  else if (last) {
    const first = twins[0];
    append(pairs, outer.inner);
    outer.inner.length = 0;
    if (first && /[.!?…]\s*$/.test(text.slice(outer.start, first.open))) endAt(outer, first.open);
    else return void pairs.sort((a, b) => a.open - b.open);
  } else endAt(outer, block.end);
  pairs.push(outer);
  pairs.sort((a, b) => a.open - b.open);
}

/** «… «…»: one mark closes both, as Ukrainian and Russian printers do. */
function endWith(outer: Pair, last: Pair): void {
  outer.end = last.end;
  outer.close = last.close;
  const part = outer.parts[0];
  if (part) part.close = last.close;
}

function endAt(pair: Pair, end: number): void {
  pair.end = end;
  pair.close = end;
  pair.unclosed = true;
  const part = pair.parts[0];
  if (part) part.close = end;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && charClass(text.charCodeAt(start)) === Char.space) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) === Char.space) end--;
  return { start, end };
}
