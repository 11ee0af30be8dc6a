import { Is, type Lexicon } from '../languages/language.ts';
import { wordsOf } from '../languages/lists.ts';
import type { Token } from '../text/lexer.ts';

type Block = readonly Token[];

/**
 * The tokens with what their capitals tell. Some names look like small words: "Reilly" and «Кличко» end like adverbs, "May" is a month,
 * "Will" an auxiliary, "al-Sharaa" begins without a capital. Where nothing but a name can be meant, they are read as names.
 */
export function withNames(text: string, blocks: readonly Block[], lexicon: Lexicon): readonly Block[] {
  const endings = wordsOf(lexicon.language.adverbEndings);
  const small = ({ capital, is, lower }: Token): number => {
    if (!capital || (is & SMALL) === 0) return 0;
    return is & (endings.some((ending) => lower.endsWith(ending)) ? SMALL : SMALL & ~Is.adverb);
  };
  const isDoubtful = (token: Token): boolean => small(token) !== 0;
  const named = new Set<string>();
  for (const block of blocks) {
    if (!block.some(isDoubtful) || inTitleCase(block)) continue;
    block.forEach((token, at) => {
      const bits = small(token);
      if (bits !== 0 && isName(block, at, bits, lexicon)) named.add(token.lower);
    });
  }
  return blocks.map((block) => {
    if (!block.some((token) => isDoubtful(token) || isJoined(text, token))) return block;
    return block.map((token, at) => {
      if (isJoined(text, token)) return { ...token, capital: true };
      const bits = small(token);
      const isOne = bits !== 0 && (isName(block, at, bits, lexicon) || isNamesake(block, at, bits, named));
      return isOne ? { ...token, is: token.is & ~bits } : token;
    });
  });
}

const SMALL = Is.adverb | Is.auxiliary | Is.time;

/** Whether the words around a small word with a capital make it a name. */
function isName(block: Block, at: number, bits: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [block[at - 1], block[at], block[at + 1]];
  if (!token) return false;
  const first = lexicon.genderOf(token.lower) !== undefined;
  // "Theresa May said", not "Austin May 5"
  if ((bits & Is.time) !== 0) {
    const surname = before?.capital === true && lexicon.genderOf(before.lower) !== undefined;
    return next?.kind !== 'number' && (surname || (first && isPlainName(next)));
  }
  // "Will Smith said", not "Will Smith say …?"
  if ((bits & Is.auxiliary) !== 0) return first && isPlainName(next) && says(block[at + 2]);
  return !opensSentence(block, at) || first || (lexicon.language.inversion !== 'free' && says(next));
}

/** Whether a word that is a name elsewhere in the article is one here: always, but for a month. */
const isNamesake = (block: Block, at: number, bits: number, named: ReadonlySet<string>): boolean =>
  named.has(block[at]?.lower ?? '') &&
  ((bits & Is.adverb) !== 0 || says(block[at + 1]) || ((block[at - 1]?.is ?? 0) & Is.title) !== 0);

const isPlainName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && (token.is & (SMALL | Is.determiner)) === 0;

const says = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (token.is & Is.say) !== 0 && (token.is & (Is.nonFinite | Is.noun)) === 0;

const JOINED = /^(?:a[ldnrstz]|el|ul|bin|ibn|abu|ben)[-'\u2019]\p{Lu}/u;

/** A surname that begins with an article which hangs on it ("al-Assad", "el-Sisi"). */
const isJoined = (text: string, { capital, kind, start, end }: Token): boolean =>
  !capital &&
  kind === 'word' &&
  end - start > 4 &&
  (isHyphen(text.charCodeAt(start + 2)) || isHyphen(text.charCodeAt(start + 3))) &&
  JOINED.test(text.slice(start, end));

/** A hyphen, or the apostrophe that some set for it. */
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x27 || code === 0x2019;

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
