import type { Lexicon } from '../../languages/language.ts';
import type { Article, Span } from '../../protocol/article.ts';
import type { Token } from '../../text/lexer.ts';
import { dialogueOf, type Speech, splitByAside } from './dialogue.ts';
import { newPair, type Pair, scan } from './scan.ts';
import { coverOf, firstFrom, tokensWithin } from './within.ts';

/** Everything that is set as speech: pairs of marks, dialogue after a dash, and what the page's markup quotes. In order. */
export function speechesOf(article: Article, tokens: readonly (readonly Token[])[], lexicon: Lexicon): Pair[] {
  const pairs = scan(article, tokens).filter((pair) => hasWords(article.text, pair));
  const spoken = lexicon.language.dashDialogue ? withDialogue(article, tokens, lexicon, pairs) : pairs;
  const cut = lexicon.language.incise ? spoken.flatMap((pair) => cutByAsides(pair, tokens, lexicon)) : spoken;
  return withMarkup(article, cut).sort((a, b) => a.open - b.open);
}

function hasWords(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start, end);
  return /[a-z\d]/i.test(inside) || /[\p{L}\p{N}]/u.test(inside);
}

const inside = (inner: Span & { open: number }, outer: Span): boolean =>
  inner.open >= outer.start && inner.end <= outer.end;

/** Puts the speech of dialogue blocks in place of the marks that stand inside it. */
function withDialogue(
  article: Article,
  tokens: readonly (readonly Token[])[],
  lexicon: Lexicon,
  pairs: readonly Pair[],
): Pair[] {
  const kept: Pair[] = [];
  let next = 0;
  let follows = false;
  article.blocks.forEach((block, index) => {
    const speeches = dialogueOf(article.text, block, tokens[index] ?? [], lexicon, follows);
    follows = speeches !== null;
    for (const speech of speeches ?? []) {
      const pair = pairFrom(speech, 'dash', index);
      for (let inner = pairs[next]; inner && inner.open < speech.end; inner = pairs[++next])
        (inside(inner, speech) ? pair.inner : kept).push(inner);
      kept.push(pair);
    }
  });
  return [...kept, ...pairs.slice(next)];
}

const pairFrom = (speech: Speech, family: Pair['family'], block: number): Pair =>
  newPair(family, block, speech.open, speech.start, speech.end, speech.end);

/** «Non, dit-il, jamais» as the two pieces that were said. */
function cutByAsides(pair: Pair, tokens: readonly (readonly Token[])[], lexicon: Lexicon): Pair[] {
  if (pair.family === 'dash' || pair.parts.length > 1 || pair.end - pair.start < SHORTEST_WITH_ASIDE) return [pair];
  const content = tokensWithin(tokens[pair.block] ?? [], pair);
  const pieces = splitByAside(content, lexicon);
  if (!pieces || pieces.length === 0) return [pair];
  return pieces.map((piece, index) => {
    const open = index === 0 ? pair.open : piece.open;
    const close = index === pieces.length - 1 && piece.end >= pair.end - 1 ? pair.close : piece.end;
    const cut = newPair(pair.family, pair.block, open, piece.start, piece.end, close);
    cut.unclosed = pair.unclosed && index === pieces.length - 1;
    cut.inner.push(...pair.inner.filter((inner) => inside(inner, cut)));
    return cut;
  });
}
/** In characters; nothing shorter holds words, a verb of saying and a speaker. */
const SHORTEST_WITH_ASIDE = 24;

/** Whether a block quote holds somebody's words and not a heading that is only set as one: it ends like a sentence, or is long. */
const isSpeech = (text: string): boolean =>
  !SIGNATURE.test(text) && (/[.!?…]["”»’)]*\s*$/.test(text) || text.trim().split(/\s+/).length >= SHORTEST_BLOCK_QUOTE);
/** "— Ann Roy (@annroy) May 4, 2024": who wrote an embedded post. */
const SIGNATURE = /^\s*[—–-]\s*[^()]{1,80}\(@\w+\)/;
/** In words; headings of sections are shorter. */
const SHORTEST_BLOCK_QUOTE = 8;

/** Adds block quotes and <q> that no marks cover. */
function withMarkup(article: Article, pairs: readonly Pair[]): Pair[] {
  const added: Pair[] = [];
  const taken = new Set<number>();
  const covers = coverOf(pairs.map(({ open, close }) => ({ start: open, end: close })));
  const free = (span: Span): boolean => covers(span) === undefined;
  article.blocks.forEach((block, index) => {
    if (block.kind === 'blockquote' && free(block) && isSpeech(article.text.slice(block.start, block.end))) {
      added.push(newPair('markup', index, block.start, block.start, block.end, block.end));
      taken.add(index);
    }
  });
  for (const span of article.quoted) {
    const index = firstFrom(article.blocks.length, (at) => (article.blocks[at]?.end ?? 0) >= span.end);
    const block = article.blocks[index];
    if (!block || span.start < block.start || !free(span) || taken.has(index)) continue;
    if (!hasWords(article.text, span)) continue;
    taken.add(index);
    added.push(newPair('markup', index, span.start, span.start, span.end, span.end));
  }
  return [...pairs, ...added];
}
