import type { Word } from '../../text/words.ts';
import { changeAt, type Rule, textOf } from './difference.ts';
import { AUXILIARIES, isFunctionWord, LIGHT, PRONOUNS, UNITS } from './lexicon.ts';

/** Words. Two sentences joined over fewer left-out words are one thought with a word or two gone, not a splice. */
const SPLICE_WORDS = 4;

/** The same letters in other pieces ("e mail", "email"), or an apostrophe that stands for "is". */
export const spelledOtherwise: Rule = (difference) => {
  const { page, record, before } = difference.region;
  const letters = (words: readonly Word[]) => words.map((word) => word.key).join('');
  if (page.length > 0 && letters(page) === letters(record)) return changeAt(difference, 'spelling', 'fine');
  const written = (words: readonly Word[], text: string) =>
    textOf(words, text)
      .toLowerCase()
      .replace(/['\u2019\s-]/g, '');
  if (page.length > 0 && written(page, difference.pageText) === written(record, difference.recordText))
    return changeAt(difference, 'spelling', 'fine');
  const units = [...page, ...record].every((word) => UNITS.has(word.key));
  if (units && page.length === 1 && page[0]?.stem === record[0]?.stem) return changeAt(difference, 'spelling', 'fine');
  const [only] = record;
  if (page.length === 0 && record.length === 1 && before?.clitic && /^(?:is|has|was)$/.test(only?.key ?? ''))
    return changeAt(difference, 'spelling', 'fine');
  return null;
};

/** The same words in another order. */
export const reordered: Rule = (difference) => {
  const { page, record } = difference.region;
  const sorted = (words: readonly Word[]) =>
    words
      .map((word) => word.stem)
      .sort()
      .join(' ');
  return page.length > 1 && sorted(page) === sorted(record) ? changeAt(difference, 'order', 'note') : null;
};

/** Another form of the same words, or another tense. */
export const formsOnly: Rule = (difference) => {
  const { page, record } = difference.region;
  const stems = (words: readonly Word[]) => new Set(words.map((word) => word.stem));
  const [here, there] = [stems(page), stems(record)];
  const rest = [...page.filter((word) => !there.has(word.stem)), ...record.filter((word) => !here.has(word.stem))];
  if (!rest.every((word) => AUXILIARIES.has(word.key)) || page.length + record.length === 0) return null;
  return changeAt(difference, 'tense', 'note');
};

/** Words of the record that the page has not. */
export const leftOut: Rule = (difference) => {
  const { page, record, marked, sentences } = difference.region;
  if (record.length === 0) return null;
  if (page.length > 0)
    return page.every((word) => word.bracketed) ? changeAt(difference, 'insertion-bracketed', 'fine') : null;
  if (marked) return changeAt(difference, 'omission-marked', 'fine');
  const content = record.filter((word) => !isFunctionWord(word.key)).length;
  if (sentences > 0 && content >= SPLICE_WORDS) return changeAt(difference, 'splice', 'alarm');
  return changeAt(difference, 'omission-silent', 'note');
};

/** Words of the page that the record has not. */
export const putIn: Rule = (difference) => {
  const { page, record } = difference.region;
  if (record.length > 0) return null;
  const bracketed = page.every((word) => word.bracketed);
  return changeAt(difference, bracketed ? 'insertion-bracketed' : 'insertion', bracketed ? 'fine' : 'note');
};

/** Words in the place of others. */
export const wordsReplaced: Rule = (difference) => {
  const { page, record } = difference.region;
  const pronouns = (words: readonly Word[]) => words.some((word) => PRONOUNS.has(word.key));
  const light = (word: Word) => PRONOUNS.has(word.key) || LIGHT.has(word.key) || AUXILIARIES.has(word.key);
  const person = pronouns(page) && pronouns(record) && [...page, ...record].every(light);
  return changeAt(difference, person ? 'person' : 'substitution', 'note');
};
