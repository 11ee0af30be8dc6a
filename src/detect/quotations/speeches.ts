import type { Lexicon } from '../../languages/language.ts';
import type { Article, Span } from '../../protocol/article.ts';
import type { Token } from '../../text/lexer.ts';
import { dialogueOf, type Speech, splitByAside } from './dialogue.ts';
import { newPair, type Pair, scan } from './scan.ts';

/** Everything that is set as speech: pairs of marks, dialogue after a dash, and what the page's markup quotes. In order. */
export function speechesOf(article: Article, tokens: readonly (readonly Token[])[], lexicon: Lexicon): Pair[] {
  const pairs = scan(article).filter((pair) => /[\p{L}\p{N}]/u.test(article.text.slice(pair.start, pair.end)));
  const spoken = lexicon.language.dashDialogue ? withDialogue(article, tokens, lexicon, pairs) : pairs;
  const cut = lexicon.language.incise ? spoken.flatMap((pair) => cutByAsides(pair, tokens, lexicon)) : spoken;
  return withMarkup(article, cut).sort((a, b) => a.open - b.open);
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
  let kept = [...pairs];
  let follows = false;
  article.blocks.forEach((block, index) => {
    const speeches = dialogueOf(article.text, block, tokens[index] ?? [], lexicon, follows);
    follows = speeches !== null;
    for (const speech of speeches ?? []) {
      const pair = pairFrom(speech, 'dash', index);
      pair.inner.push(...kept.filter((inner) => inside(inner, speech)));
      kept = [...kept.filter((inner) => !inside(inner, speech)), pair];
    }
  });
  return kept;
}

const pairFrom = (speech: Speech, family: Pair['family'], block: number): Pair =>
  newPair(family, block, speech.open, speech.start, speech.end, speech.end);

/** «Non, dit-il, jamais» as the two pieces that were said. */
function cutByAsides(pair: Pair, tokens: readonly (readonly Token[])[], lexicon: Lexicon): Pair[] {
  if (pair.family === 'dash' || pair.parts.length > 1 || pair.end - pair.start < SHORTEST_WITH_ASIDE) return [pair];
  const content = (tokens[pair.block] ?? []).filter((token) => token.start >= pair.start && token.end <= pair.end);
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

/** Adds block quotes and <q> that no marks cover. */
function withMarkup(article: Article, pairs: readonly Pair[]): Pair[] {
  const added: Pair[] = [];
  const free = (span: Span): boolean => !pairs.some((pair) => pair.open < span.end && pair.close > span.start);
  article.blocks.forEach((block, index) => {
    if (block.kind === 'blockquote' && free(block)) {
      added.push(newPair('markup', index, block.start, block.start, block.end, block.end));
    }
  });
  for (const span of article.quoted) {
    const index = article.blocks.findIndex((block) => span.start >= block.start && span.end <= block.end);
    if (index < 0 || !free(span) || added.some((pair) => pair.block === index)) continue;
    added.push(newPair('markup', index, span.start, span.start, span.end, span.end));
  }
  return [...pairs, ...added];
}
