import { describe, expect, test } from 'vitest';
import { recordStretch, wordDiff } from '../../src/report/word-diff.ts';

/** Page-only words in square brackets, record-only words in braces. */
function written(page: string, record: string): string {
  const marks = { both: ['', ''], page: ['[', ']'], record: ['{', '}'] } as const;
  return wordDiff(page, record, 'en')
    .map(({ side, text }) => marks[side][0] + text + marks[side][1])
    .join(' ');
}

describe('wordDiff', () => {
  test.each([
    ['We will mend the road.', 'We will mend the road.', 'We will mend the road.'],
    ['We will mend the road.', 'We will not mend the road.', 'We will {not} mend the road.'],
    [
      'The harbour will be shut in June',
      'The bridge will be closed in June',
      'The [harbour] {bridge} will be [shut] {closed} in June',
    ],
    // An early word of the record that fits by chance does not pull the comparison there.
    [
      'I think it is a good bridge',
      'I do not want to speak of the money that was lost on it, but I think it is a good old bridge. Ask them.',
      '… I think it is a good {old} bridge …',
    ],
    // The same words in another spelling are the same; the page's spelling is shown.
    ['It’s the mayor’s idea', 'It is the mayor’s idea', 'It’s the mayor’s idea'],
    // Half a contraction that differs makes all of it differ, on both sides.
    ['They won’t come', 'They will come', 'They [won’t] {will} come'],
    ['A well-known man', 'A well-known woman', 'A well-known [man] {woman}'],
  ])('%s', (page, record, expected) => expect(written(page, record)).toBe(expected));
  test('nothing to show for what is empty', () => expect(wordDiff('', 'Words', 'en')).toEqual([]));
});

describe('recordStretch', () => {
  const record = 'Good evening. We Will Mend, at last, the bridge in June. Thank you.';
  test.each([
    ['we will mend the road in June', '… We Will Mend, at last, the bridge in June. …'],
    ['Good evening. We will mend', 'Good evening. We Will Mend, …'],
    ['the bridge in June. Thank you', '… the bridge in June. Thank you.'],
    ['', record],
  ])('%s', (page, stretch) => expect(recordStretch(page, record)).toBe(stretch));
});
