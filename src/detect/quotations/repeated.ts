import type { Article } from '../../protocol/article.ts';
import type { Mention } from '../../protocol/findings.ts';
import { fold } from '../../text/fold.ts';
import { firstFrom } from './within.ts';

/** Blocks that repeat words of the running text in another place or size. */
const REPEATING = new Set(['pull-quote', 'caption', 'blockquote']);

/** Most repeated words that are looked for; an article has a handful of pull quotes, and each is looked for in all others. */
const MOST = 200;
/** No words in large type or under a picture are longer, in characters. */
const LONGEST = 2000;

/** Leaves out what a pull quote, a caption or a block quote set as one repeats of the other mentions: one quotation is reported once. */
export function withoutRepeats<T extends Mention>(article: Article, mentions: readonly T[]): T[] {
  if (!article.blocks.some((block) => REPEATING.has(block.kind))) return [...mentions];
  const repeats = mentions.map((mention) => REPEATING.has(kindAt(article, mention.start)));
  let compared = 0;
  const told = mentions.filter((_, index) => !repeats[index]).map((mention) => fold(mention.text));
  return mentions.filter((mention, index) => {
    if (!repeats[index] || mention.text.length > LONGEST || ++compared > MOST) return true;
    const words = fold(mention.text);
    const within = kindAt(article, mention.start) === 'blockquote';
    return !told.some((other) => other.includes(words) || (!within && words.includes(other)));
  });
}

const kindAt = (article: Article, place: number): string =>
  article.blocks[firstFrom(article.blocks.length, (at) => (article.blocks[at]?.end ?? 0) > place)]?.kind ?? 'paragraph';
