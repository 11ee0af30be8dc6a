import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { BREAK, keyOf, tokenise } from '../../src/text/tokens.ts';

const tokensOf = (text: string) => {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]));
};

describe('tokens', () => {
  test.each([
    ['Maeve O’Brien’s', ['Maeve', 'O', 'Brien', 's']],
    ['Jean-Luc, 3,000', ['Jean', 'Luc', '3', '000']],
    ['re\u0301sume\u0301', ['re\u0301sume\u0301']],
    ['Дем\u02bcянчук', ['Дем', 'янчук']],
    ['co\u00adoperate', ['co\u00adoperate']],
    ['晨港新闻 says', ['晨', '港', '新', '闻', 'says']],
    ['x港y', ['x', '港', 'y']],
    ['𠮷野 𝐀b 😀', ['𠮷', '野', '𝐀b']],
    ['ﬁne', ['ﬁne']],
    ['', []],
    ['…', []],
    ['\ud83d', []],
  ])('%j', (text, expected) => expect(tokensOf(text)).toEqual(expected));

  test.each([
    ['Ångström', 'angstrom'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Maeve O’Brien', 'maeve o brien'],
    ['ﬁne', 'fine'],
    ['晨港新闻', '晨港新闻'],
    ['Київ', 'киів'],
    ['İzmir', 'izmir'],
  ])('%j is compared as %j', (text, expected) => {
    expect(keyOf(tokenise(text))).toBe(expected);
    expect(keyOf(tokenise(expected))).toBe(expected);
  });

  test('the same words have the same hashes, however they are written', () => {
    const hashes = (text: string) => {
      const { hashes: all, count } = tokenise(text);
      return [...all.subarray(0, count)];
    };
    expect(hashes('ZELENSKÝ’S day')).toEqual(hashes("Zelensky's Day"));
    expect(hashes('day')).not.toEqual(hashes('days'));
  });

  test.each([
    ['a b', false],
    ['J. K.', false],
    ['St. Ives', false],
    ['Paris. Marsh', true],
    ['example.org', false],
    ['a, b', true],
    ['a\nb', true],
    ['a “b', true],
  ])('a name may stand across the gap of %j: not %s', (text, broken) => {
    expect(tokenise(text).gaps[1] === BREAK).toBe(broken);
  });

  test('letters fold as in fold()', () => {
    for (let unit = 0; unit < 0x3000; unit++) {
      const letter = String.fromCharCode(unit);
      const folded = fold(`${letter}x`)
        .replaceAll('ς', 'σ')
        .replace(/[^\p{L}\p{N}]/gu, '');
      if (/[\p{L}\p{N}]/u.test(letter) && folded !== 'x')
        expect(keyOf(tokenise(`${letter}x`)).replaceAll(' ', ''), letter).toBe(folded);
    }
  });
});
