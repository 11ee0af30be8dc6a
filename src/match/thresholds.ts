/**
 * The numbers that decide. Each has a unit and the reason for its value; rows on both sides of each stand in
 * test/match/quotations/. "Bits" is the weight of rare words: -log2 of a word's share of the statements (Reference.rarity),
 * so that n bits happen by chance about once in 2^n statements.
 */

/** Bits. What a word weighs at least that is no function word, so that a pack of twenty statements judges like a large one. */
export const CONTENT_WORD_BITS = 5;
/** Bits. A function word is known to be common, whatever a small pack says of it. */
export const FUNCTION_WORD_BITS = 2;
/** Bits. One very rare word must not carry a match alone: names are shared by many statements that a pack does not hold. */
export const WORD_BITS_MOST = 12;

/** Words. With fewer content words a quotation is too short to be told from others by its words alone. */
export const CONTENT_WORDS_LEAST = 5;
/** Words. So many make a sentence that is told from others even where few of them are content words. */
export const SENTENCE_WORDS = 12;
/** What must be found of the page's words before the record counts as theirs: share of their weight, likeness (Comparison), bits. */
export interface Gate {
  readonly coverage: number;
  readonly likeness: number;
  readonly bits: number;
}
/** Few words, or common ones, of a speaker the page names as the record does: nearly all of them. */
export const FEW_SAME: Gate = { coverage: 0.9, likeness: 0.88, bits: 24 };
/** Few words whose speaker the page does not name: all of them. */
export const FEW_UNKNOWN: Gate = { coverage: 0.97, likeness: 0.97, bits: 28 };
/** Words. A name or a term ("value-added tax") is everybody's, however rare: three words alone are no quotation's. */
export const PHRASE_WORDS_LEAST = 4;
/** The shorter, the fuller. Measured on press quotations against 64,290 sentences: below these, stock phrases pass. */
export const GATES: readonly Gate[] = [
  { coverage: 0.9, likeness: 0.75, bits: 20 },
  { coverage: 0.5, likeness: 0.7, bits: 42 },
];
/**
 * Speaker and occasion agree: then two thirds of the words, common ones too, are this statement in another wording. Of sentences
 * of the same speakers that share no five words in a row with the record, fewer than one in 1,000 pass; of those with a fifth of their words changed, 99 in 100.
 */
export const AGREED_GATES: readonly Gate[] = [{ coverage: 0.5, likeness: 0.65, bits: 18 }];
/** The same where record and page are two translations of words in a third language: they share half. */
export const AGREED_TRANSLATION: Gate = { coverage: 0.55, likeness: 0.45, bits: 26 };
/** The article names the speaker and is of the occasion, but gives these words to "him" or "the leader". */
export const LIKELY_GATES: readonly Gate[] = [{ coverage: 0.65, likeness: 0.65, bits: 30 }];

/** Candidates of one piece of a quotation that are aligned. More were never needed in 64,290 statements. */
export const CANDIDATES = 8;
/** Pieces of a long quotation that are searched for. */
export const PIECES = 6;
/** Records of one transcript on either side that a quotation may reach into. */
export const NEIGHBOURS = 12;

/** Days after a statement within which an article needs no other sign that it speaks of that occasion. */
export const FRESH_DAYS = 10;
/** Days after a statement within which an article with the statement's topic speaks of that occasion ("last month"). */
export const RECENT_DAYS = 62;
