import { Is, type Lexicon } from '../languages/language.ts';
import { wordsOf } from '../languages/lists.ts';
import type { Token } from '../text/lexer.ts';

type Block = readonly Token[];

/**
 * The tokens with what their capitals tell: a word whose ending is that of adverbs is a name where it has a capital that nothing
 * but a name asks for ("Reilly", "Clemente", «Кличко»), and so is the same word at the start of a sentence.
 */
export function withNames(blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const endings = wordsOf(lexicon.language.adverbEndings);
  const isDoubtful = ({ capital, is, lower }: Token): boolean =>
    capital && (is & Is.adverb) !== 0 && endings.some((ending) => lower.endsWith(ending));
  const named = new Set<string>();
  for (const block of blocks) {
    if (inTitleCase(block)) continue;
    block.forEach((token, at) => {
      if (isDoubtful(token) && !opensSentence(block, at)) named.add(token.lower);
    });
  }
  return blocks.map((block) => {
    if (!block.some(isDoubtful)) return block;
    return block.map((token, at) =>
      isDoubtful(token) && (named.has(token.lower) || isNameBy(block, at, lexicon))
        ? { ...token, is: token.is & ~Is.adverb }
        : token,
    );
  });
}

/** A first name; or, where no verb takes the place before its subject, whatever a verb of saying follows ("Kelly said"). */
function isNameBy(block: Block, at: number, lexicon: Lexicon): boolean {
  if (lexicon.genderOf(block[at]?.lower ?? '') !== undefined) return true;
  const next = block[at + 1];
  return (
    lexicon.language.inversion !== 'free' &&
    next?.kind === 'word' &&
    !next.capital &&
    (next.is & Is.say) !== 0 &&
    (next.is & (Is.nonFinite | Is.noun)) === 0
  );
}

const OPENS = new Set([...'.!?…:–—-(¿¡;•*']);

/** Whether any word would have a capital here. */
function opensSentence(block: Block, at: number): boolean {
  let before = at - 1;
  while (block[before]?.kind === 'quote') before--;
  const token = block[before];
  return !token || (token.kind === 'point' && OPENS.has(token.lower)) || block[at - 1]?.end === block[at]?.start;
}

/** A block where more than this share of the words is capitalised is set as a title, and its capitals say nothing. */
const TITLE_CASE = 0.7;

export function inTitleCase(tokens: Block): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.length > 3 && words.filter((word) => word.capital).length / words.length > TITLE_CASE;
}
