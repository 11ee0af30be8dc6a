import type { Commonness } from '../../reference/commonness.ts';

/** How common a word is, as a word and as a part of names (`Reference.commonness`). */
export type Lexicon = (word: string) => Commonness;
