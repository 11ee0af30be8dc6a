import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/text/vocabulary.ts';

const lengths = () => vocabularyOf((lower) => lower.length);
const read = (words: ReturnType<typeof lengths>, text: string) => words.read(text, 0, text.length);

describe('the words of a text', () => {
  test.each([
    ['Bridge', 'bridge', true],
    ['bridge', 'bridge', false],
    ['don’t', "don't", false],
    ['co\u00adoperate', 'cooperate', false],
    ['Über', 'über', true],
  ])('%s', (written, lower, capital) => {
    expect(read(lengths(), written)).toMatchObject({ written, lower, capital, is: lower.length });
  });

  test('a word that is read again is the same, wherever it stands', () => {
    const words = lengths();
    expect(words.read('the bridge', 4, 10)).toBe(words.read('a bridge', 2, 8));
  });

  test('more words than a table holds, and none is taken for another', () => {
    const words = lengths();
    const names = Array.from({ length: 50_000 }, (_, at) => `w${at.toString(36)}`);
    for (const name of names) read(words, name);
    expect(names.every((name) => read(words, name).written === name)).toBe(true);
  });

  test('a word without end', () => {
    const long = 'a'.repeat(300_000);
    expect(read(lengths(), `${long}B`).lower).toBe(`${long}b`);
  });
});

describe('which words stood in the text without a capital', () => {
  test('of this text only', () => {
    const words = lengths();
    words.begin();
    read(words, 'trump');
    read(words, 'Bridge');
    read(words, 'won’t');
    expect(['trump', 'bridge', "won't", 'other'].map(words.stood)).toEqual([true, false, true, false]);
    words.begin();
    expect(words.stood('trump')).toBe(false);
  });
});
