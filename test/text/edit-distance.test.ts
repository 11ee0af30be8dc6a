import { describe, expect, test } from 'vitest';
import { editDistance, editPattern, editsWithin, emptyPattern, refillPattern } from '../../src/text/edit-distance.ts';
import { misspell } from '../bench/data.ts';
import { seeded } from '../reference/alterations.ts';

/** The recurrence as it stands in the definition, without any bound. */
function byDefinition(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const row = rows[i] ?? [];
      if (i === 0 || j === 0) row[j] = i + j;
      else {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          row[j] = Math.min(cell(i, j), cell(i - 2, j - 2) + 1);
      }
    }
  }
  return cell(a.length, b.length);
}

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['ca', 'abc', 3],
    ['kowal', 'koval', 1],
    ['коваль', 'ковал', 1],
    ['lindqvist', 'lindkvist', 1],
    ['a name that is far too long for a single word', 'a nmae that is far too long for a singel wrd', 3],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });

  test('as by the definition, short and long, with a pattern that is used again', () => {
    const random = seeded(3);
    const pattern = emptyPattern(80);
    for (let round = 0; round < 2000; round++) {
      const a = Array.from({ length: 1 + random(45) }, () => 'abcdж'.charAt(random(5))).join('');
      const b = misspell(a, random(5), random);
      const expected = byDefinition(a, b);
      expect(editDistance(a, b)).toBe(expected);
      refillPattern(pattern, editPattern(a).units, a.length);
      const within = editsWithin(pattern, editPattern(b).units, b.length, 2);
      expect(Math.min(within, 3)).toBe(Math.min(expected, 3));
    }
  });
});
