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

test('with one word apart, all names that are the written one in every other word', () => {
  const random = seeded(9);
  const word = () => Array.from({ length: 1 + random(7) }, () => LETTERS.charAt(random(4))).join('');
  const several = () => Array.from({ length: 1 + random(4) }, word).join(' ');
  const names = [...new Set(Array.from({ length: 600 }, several))];
  const reference = referenceOf(names.map((name, at) => ({ kind: 'person', id: `${at}`, name })));
  const differing = (a: string, b: string) => {
    const [own, others] = [a.split(' '), b.split(' ')];
    return own.length === others.length ? own.filter((part, at) => part !== others[at]).length : 9;
  };
  for (let round = 0; round < 800; round++) {
    const words = (names[random(names.length)] ?? '').split(' ');
    const at = random(words.length);
    words[at] = misspell(words[at] ?? '', 1 + random(2), random);
    const written = words.join(' ');
    if (words[at] === '' || words[at]?.includes(' ')) continue;
    const expected = names.filter((name) => differing(name, written) === 1 && editDistance(name, written) <= 2);
    const found = reference.similar(written, 2, { oneWord: true }).map(({ name }) => name);
    expect(found.filter((name) => differing(name, written) === 1).sort(), written).toEqual(expected.sort());
  }
});
