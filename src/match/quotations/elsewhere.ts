import type { Span } from '../../protocol/article.ts';
import type { Quotation } from '../../protocol/findings.ts';
import {
  type PrintedElsewhere,
  type ReadArticle,
  type ReadQuotation,
  SHARED_KEYS_LEAST,
} from '../../protocol/memory.ts';
import type { Change } from '../../protocol/report.ts';
import type { Reference } from '../../reference/reference.ts';
import { type Alignment, align, type Step } from '../../text/align.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { changesOf } from './changes.ts';
import { isFunctionWord } from './lexicon.ts';
import { relationOf } from './speakers.ts';
import { weightsOf } from './weights.ts';

/** What two wordings must have in common: bits of the words found, and their share of the words of the common stretch. */
interface Common {
  readonly bits: number;
  readonly share: number;
}
/**
 * Read on 24 pages in which several outlets tell one story, and on 110 that have nothing to do with each other: with one
 * speaker, four content words in a row are the statement; without one, five; under two names only a whole sentence is, for
 * stock phrases are everybody's.
 */
const LEAST: Readonly<Record<'same' | 'unknown' | 'other', Common>> = {
  same: { bits: 24, share: 0.75 },
  unknown: { bits: 36, share: 0.75 },
  other: { bits: 60, share: 0.85 },
};
/** Bits that a word on one side only takes from a common stretch: five in a row end it. */
const ONE_SIDED = 5;

/** A quotation of an article as it is remembered. */
export function remembered({ text, name, speaker }: Quotation, lang: string): ReadQuotation {
  return { text, speaker: name ?? speaker?.text ?? null, keys: keysOf(wordsOf(text, lang)) };
}

function keysOf(words: readonly Word[]): string[] {
  const content = words.filter((word) => !word.filler && !isFunctionWord(word.key));
  return [...new Set(content.map((word) => word.stem))];
}

/** A quotation of the page, ready to be held against others. */
interface Here {
  readonly quotation: Quotation;
  readonly lang: string;
  readonly words: readonly Word[];
  readonly weights: readonly number[];
}

/** Where articles read before print the statement of a quotation, or a part of it: article by article, the longest part first. */
export function printedElsewhere(
  quotation: Quotation,
  page: { readonly lang: string; readonly published: string | null },
  articles: readonly ReadArticle[],
  reference: Reference,
): PrintedElsewhere[] {
  const words = wordsOf(quotation.text, page.lang);
  const here = { quotation, lang: page.lang, words, weights: weightsOf(words, quotation.text, reference) };
  const keys = new Set(keysOf(words));
  return articles.flatMap(({ url, title, outlet, published, lang, quotations }) => {
    if (lang !== page.lang) return [];
    return quotations
      .filter((other) => other.keys.filter((key) => keys.has(key)).length >= SHARED_KEYS_LEAST)
      .flatMap((other) => commonPart(here, other, reference) ?? [])
      .sort((a, b) => b.bits - a.bits)
      .map(({ part }) => ({ url, title, outlet, published, first: firstOf(page.published, published), ...part }));
  });
}

function firstOf(here: string | null, there: string | null): PrintedElsewhere['first'] {
  const [one, other] = [here?.slice(0, 10), there?.slice(0, 10)];
  if (!one || !other || one === other) return null;
  return one < other ? 'here' : 'there';
}

/** What two quotations have in common and its weight in bits, if it is enough to be one statement. */
function commonPart(here: Here, other: ReadQuotation, reference: Reference) {
  const { quotation, words, weights } = here;
  const theirs = wordsOf(other.text, here.lang);
  const { steps, score } = align(words, theirs, weights);
  const common = commonStretch(steps, weights);
  const found = common.filter(isFound);
  const [opens, ends] = [found[0], found.at(-1)];
  if (!opens || !ends) return null;
  const bits = found.reduce((sum, step) => sum + (weights[step.page] ?? 0), 0);
  const names = [quotation.name, quotation.speaker?.text].filter((name) => name != null);
  const least = LEAST[relationOf(names, other.speaker ?? undefined, reference)];
  if (bits < least.bits || found.length / common.length < least.share) return null;
  const part = {
    text: other.text,
    here: spanOf(words, opens.page, ends.page, quotation.start),
    there: spanOf(theirs, opens.record, ends.record),
    changes: changesIn({ steps: common, score }, here, theirs, other.text),
  };
  return { bits, part };
}

const isFound = ({ kind }: Step): boolean => kind === 'same' || kind === 'stem';

function spanOf(words: readonly Word[], first: number, last: number, offset = 0): Span {
  return { start: offset + (words[first]?.start ?? 0), end: offset + (words[last]?.end ?? 0) };
}

/** The stretch of steps in which what is found most outweighs what stands on one side only (Kadane's maximum subarray). */
function commonStretch(steps: readonly Step[], weights: readonly number[]): readonly Step[] {
  let [from, sum, best, start, end] = [0, 0, 0, 0, 0];
  steps.forEach((step, at) => {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += isFound(step) ? (weights[step.page] ?? 0) : -ONE_SIDED;
    if (sum > best) [best, start, end] = [sum, from, at + 1];
  });
  return steps.slice(start, end);
}

/** What differs inside the common stretch; what only one of the two prints before and after it is no difference. */
function changesIn(common: Alignment, here: Here, theirs: readonly Word[], text: string): Change[] {
  const { quotation, lang, words } = here;
  const place = { text: quotation.text, offset: quotation.start, lang, direct: false };
  return changesOf(common, words, { parts: [], text, lang, words: theirs }, place)
    .filter((change) => change.weight !== 'fine' && change.cutEnd === undefined)
    .map(({ kind, weight, page, original }) => ({ kind, weight, page, original }));
}
