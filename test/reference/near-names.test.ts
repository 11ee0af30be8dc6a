import { expect, test } from 'vitest';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { misspell } from '../bench/data.ts';
import { seeded } from './alterations.ts';

/** Few letters, so that names are near each other by many ways, swaps across the cuts among them. */
const LETTERS = 'abcж';

test('similar names are those of the edit distance to every name', () => {
  const random = seeded(5);
  const word = () => Array.from({ length: 1 + random(12) }, () => LETTERS.charAt(random(4))).join('');
  const names = [...new Set(Array.from({ length: 400 }, word))];
  const reference = referenceOf(names.map((name, at) => ({ kind: 'person', id: `${at}`, name })));
  for (let round = 0; round < 500; round++) {
    const written = misspell(names[random(names.length)] ?? '', random(3), random);
    // nothing is near to nothing
    if (written === '') continue;
    for (const most of [1, 2] as const) {
      const expected = names
        .map((name) => ({ name, distance: editDistance(name, written) }))
        .filter(({ distance }) => distance > 0 && distance <= most)
        .map(({ name, distance }) => `${name} ${distance}`);
      const found = reference.similar(written, most).map(({ name, distance }) => `${name} ${distance}`);
      expect(found.sort(), written).toEqual(expected.sort());
    }
  }
});
