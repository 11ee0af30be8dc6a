import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import { writePack } from '../../src/reference/writer.ts';
import { BREAK, keyOf, tokenise } from '../../src/text/tokens.ts';

const WORDS = [
  'Ada',
  'ada',
  'Åda',
  'A\u030ada',
  'Marsh',
  'Marshal',
  'Straße',
  'Strasse',
  'о',
  'Коваль',
  '晨',
  '港',
  'ab\u00adc',
  'abc',
  '7',
  'St',
  '\u{1d400}da',
];
const GAPS = [
  ' ',
  ' ',
  ' ',
  '-',
  '’',
  '’s ',
  ', ',
  '. ',
  '.',
  '“',
  '” ',
  '\n',
  ' – ',
  ' \u{1f600} ',
  '\u{1f600}',
  '',
  '  ',
  '\u0301 ',
];
const run = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([word, gap], at) => (at === parts.length - 1 ? word : word + gap)).join(''));
const running = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 30 })
  .map((parts) => parts.map(([word, gap]) => gap + word + gap).join(''));

const wordsOf = (text: string, from = 0, to = -1): string => {
  const tokens = tokenise(text);
  const end = to < 0 ? tokens.count : to;
  return Array.from({ length: end - from }, (_, at) => keyOf(tokens, from + at, from + at + 1)).join(' ');
};

/** Every run of tokens held against every name, the longest one first. */
function plainly(names: readonly string[], text: string): string[] {
  const tokens = tokenise(text);
  const known = new Map<string, boolean>();
  for (const name of names) {
    const own = tokenise(name);
    const words = wordsOf(name);
    known.set(words, (known.get(words) ?? false) || own.gaps.subarray(1, own.count).includes(BREAK));
  }
  const found: string[] = [];
  for (let at = 0; at < tokens.count; ) {
    let end = tokens.count;
    for (; end > at; end--) {
      const loose = known.get(wordsOf(text, at, end));
      if (loose || (loose === false && !tokens.gaps.subarray(at + 1, end).includes(BREAK))) break;
    }
    if (end > at) found.push(`${tokens.starts[at]}-${tokens.ends[end - 1]}`);
    at = Math.max(end, at + 1);
  }
  return found;
}

const packOf = (names: readonly string[], kind: 'person' | 'place') => {
  const rows = names.map((name, at): ReferenceRecord => ({ kind, id: `${at}`, name }));
  const pack = openPack(writePack(rows, { name: 'test', built: '2026-01-01' }));
  if (pack.kind === 'refused') throw new Error(pack.reason);
  return pack;
};

test('names in a text are those of the plain search, of one pack and of two', () => {
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 6 }),
      fc.array(run, { maxLength: 3 }),
      running,
      (one, two, words) => {
        const text = `${words} ${one.at(-1)}. ${two.at(-1) ?? ''} “${one[0]}”`;
        const reference = openReference([packOf(one, 'person'), ...(two.length > 0 ? [packOf(two, 'place')] : [])]);
        const expected = plainly([...one, ...two], text);
        expect(reference.namesIn(text).map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
      },
    ),
    { numRuns: 100 },
  );
});
