import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/match/quotations/speakers.ts';
import { fold } from '../../src/text/fold.ts';
import { isPlain } from '../../src/text/plain.ts';
import { wordsOf } from '../../src/text/words.ts';
import { seeded } from '../reference/alterations.ts';

/** Words, numbers and marks that the expressions for words and names tell apart. */
const PARTS = [
  'Ida Kranz',
  'the',
  'U.S.',
  'US',
  "didn't",
  'who\u2019s',
  'e-mail',
  'E-Mail',
  '3,000',
  '2.5',
  '3\u00a0000',
  '7\u202f000',
  '$40',
  '12%',
  'x\ufeffy',
  'ITALICS',
  '(laughter)',
  '[sic]',
  '\u201cNo,\u201d',
  '\u2026',
  '...',
  '-',
  '\u2014',
  '`so\u2018',
  'O\u2019Hara',
  'colours',
  'organised',
  'a_b',
  'Jean-Luc',
];

const random = seeded(5);
const texts = Array.from({ length: 400 }, () =>
  Array.from({ length: 1 + random(9) }, () => PARTS[random(PARTS.length)]).join(random(3) === 0 ? ', ' : ' '),
);
/** A letter at the end that is not plain, so that the expressions for all of Unicode are used. */
const FOREIGN = ' \u00e9';

describe('plain text is read as all other is', () => {
  test('what is plain', () => {
    expect(texts.every(isPlain)).toBe(true);
    for (const text of ['caf\u00e9', '\u0416', '\u00bd', '\u20ac5', '\u{10400}', '\u00ad', '\u0301'])
      expect(isPlain(text), text).toBe(false);
  });
  test.each(['en', 'de'])('words (%s)', (lang) => {
    for (const text of texts)
      expect(wordsOf(`${text} and`, lang), text).toEqual(wordsOf(`${text} and${FOREIGN}`, lang).slice(0, -1));
  });
  test('folding', () => {
    for (const text of texts) expect(`${fold(text)} e`.trim(), text).toBe(fold(text + FOREIGN));
  });
  test('names', () => {
    for (const text of texts)
      expect(nameOf(`${text} Ida Kranz`)?.words, text).toEqual(nameOf(`${text} Ida Kranz\u0301`)?.words);
  });
});
