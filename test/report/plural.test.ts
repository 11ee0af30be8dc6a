import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { sayIn } from '../../src/protocol/say-in.ts';
import { pluralKey, sayCount } from '../../src/report/plural.ts';

describe('plural forms', () => {
  test.each([
    ['en', { one: [1], other: [0, 2, 11, 21, 1.5] }],
    ['de', { one: [1], other: [0, 2, 21] }],
    ['fr', { one: [0, 1], other: [2, 21], many: [1_000_000] }],
    ['es', { one: [1], other: [0, 2, 21], many: [1_000_000] }],
    ['uk', { one: [1, 21, 101], few: [2, 4, 22, 104], many: [0, 5, 11, 12, 14, 25, 111], other: [1.5] }],
    ['ru', { one: [1, 21, 101], few: [2, 4, 22, 104], many: [0, 5, 11, 12, 14, 25, 111], other: [1.5] }],
  ] as const)('%s', (language, forms) => {
    for (const [form, counts] of Object.entries(forms)) {
      for (const count of counts) expect(pluralKey('statements', count, language)).toBe(`statements_${form}`);
    }
  });
  test('a count is written as the language writes it, and other values follow', () => {
    const say = sayIn(english);
    expect(sayCount(say, 'statements', 1)).toBe('1 statement');
    expect(sayCount(say, 'statements', 1412)).toBe('1,412 statements');
    expect(sayCount(say, 'coverageSome', 1, '2', '412 statements', 'May 2026')).toBe(
      '1 of these 2 quotations is not in the reference: 412 statements, as of May 2026.',
    );
  });
});
