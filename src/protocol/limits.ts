import type { Article, Span } from './article.ts';

/**
 * Longest text that is checked, in UTF-16 code units: twice the longest page that was seen (a live blog). The worst page of
 * this length that was made on purpose is through before the popup gives up on an answer.
 */
export const TEXT_CHECKED = 400_000;
/** Most blocks that are checked: the longest page that was seen has a tenth of them. */
export const BLOCKS_CHECKED = 20_000;
/** Most links, and most spans that the markup quotes. */
const PLACES_CHECKED = 20_000;

/** How much of an article is taken: UTF-16 code units, blocks, and links or quoted spans. */
interface Limits {
  readonly text: number;
  readonly blocks: number;
  readonly places: number;
}

const CHECKED: Limits = { text: TEXT_CHECKED, blocks: BLOCKS_CHECKED, places: PLACES_CHECKED };

/**
 * What a message holds, and so what is taken of a page that becomes a source: ten times the longest page that was seen, and twice
 * its words. Links are not read there.
 */
export const SOURCE_LIMITS: Limits = { text: 2_000_000, blocks: 200_000, places: 0 };

/** How much of a text is taken, in UTF-16 code units, where it is not all. */
export interface Partly {
  readonly checked: number;
  readonly of: number;
}

/**
 * The article as far as it is checked, or taken as a source: itself unless it is too large, else its beginning, to the end of a block where one
 * fits, and `page.partly` says so. Pure; a second time it changes nothing.
 */
export function withinLimits(article: Article, limits = CHECKED): Article {
  const end = endOf(article, limits);
  const { text, links, quoted } = article;
  const isWhole = end === text.length && links.length <= limits.places && quoted.length <= limits.places;
  if (isWhole) return article;
  const within = (place: Span): boolean => place.end <= end;
  return {
    text: text.slice(0, end),
    blocks: article.blocks
      .filter((block) => block.start < end)
      .map((block) => (within(block) ? block : { ...block, end })),
    links: links.filter(within).slice(0, limits.places),
    quoted: quoted.filter(within).slice(0, limits.places),
    page: {
      ...article.page,
      ...(end < text.length && { partly: { checked: end, of: article.page.partly?.of ?? text.length } }),
    },
  };
}

/** Where what is taken of a text ends: with the last block that fits, or within the first that is too long by itself. */
function endOf({ text, blocks }: Article, limits: Limits): number {
  if (text.length <= limits.text && blocks.length <= limits.blocks) return text.length;
  const last = blocks.slice(0, limits.blocks).findLast((block) => block.end <= limits.text);
  const cut = Math.min(text.length, limits.text);
  // a single block that fills half of the room is better cut than left out
  if (last === undefined || (blocks.length <= limits.blocks && last.end < cut / 2))
    return endsInPair(text, cut) ? cut - 1 : cut;
  return last.end;
}

/** Whether a cut would leave half of a pair of surrogates. */
const endsInPair = (text: string, cut: number): boolean => /[\ud800-\udbff]/.test(text[cut - 1] ?? '');
