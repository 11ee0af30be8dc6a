import { describe, expect, test } from 'vitest';
import { type Box, placeCard } from '../../src/page/card-place.ts';

const window = { width: 800, height: 600 };
const card = { width: 340, height: 200 };
const line = (left: number, top: number): Box => ({ left, top, right: left + 100, bottom: top + 20 });

describe('placeCard', () => {
  test.each([
    ['under the words', line(100, 100), card, { left: 100, top: 126 }],
    ['over words at the foot of the window', line(100, 560), card, { left: 100, top: 354 }],
    ['not out of the window at the right', line(700, 100), card, { left: 452, top: 126 }],
    ['not out of the window at the left', line(-50, 100), card, { left: 8, top: 126 }],
    [
      'a card taller than its room takes what there is',
      line(100, 300),
      { width: 340, height: 900 },
      { left: 100, top: 8 },
    ],
  ])('%s', (_what, words, size, place) => expect(placeCard(words, size, window)).toMatchObject(place));
  test('words that fill the window leave a card of the least height', () => {
    const all = { left: 0, top: -100, right: 800, bottom: 700 };
    const { top, room } = placeCard(all, card, window);
    expect(room).toBe(140);
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + room).toBeLessThanOrEqual(window.height - 8);
  });
});
