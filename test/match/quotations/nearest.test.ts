import { describe, expect, test } from 'vitest';
import { kindredOf } from '../../../src/match/quotations/kindred.ts';
import { nearby } from '../../../src/match/quotations/nearby.ts';
import { nearest } from '../../../src/match/quotations/nearest.ts';
import type { ReferenceRecord } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const statement = (id: string, text: string, title?: string): ReferenceRecord => ({
  kind: 'statement',
  id,
  lang: 'en',
  text,
  ...(title !== undefined && { title }),
});
const first = (text: string, rows: readonly ReferenceRecord[]) => nearest(text, referenceOf(rows), 1)[0]?.statement.id;

describe('words that stand for each other', () => {
  const wordings = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      [`firm${at}`, 'gun'],
      [`firm${at}`, 'weapon'],
    ]);

  test('are learned from statements with two wordings', () => {
    expect(kindredOf(wordings(3)).get('gun')).toEqual([{ term: 'weapon', share: 1 }]);
    expect(kindredOf(wordings(3)).get('weapon')).toEqual([{ term: 'gun', share: 1 }]);
  });
  test('two statements teach nothing', () => expect(kindredOf(wordings(2)).size).toBe(0));
  test('nor does a wording in which many words are new', () => {
    const long = wordings(3).map(([own = [], other = []]) => [own, [...other, ...Array(40).fill('more')]]);
    expect(kindredOf(long).size).toBe(0);
  });
  test('nor one other word among hundreds', () => {
    const rest = Array.from({ length: 250 }, (_, at) => [['gun'], [`word${at}`]]);
    expect(kindredOf([...wordings(3), ...rest]).get('gun')).toBeUndefined();
    expect(kindredOf([...wordings(3), ...rest.slice(0, 100)]).get('gun')).toHaveLength(1);
  });
  test('at most three, the surest first', () => {
    const pairs = ['a', 'b', 'c', 'd'].flatMap((term, at) => Array.from({ length: 3 + at }, () => [['gun'], [term]]));
    expect(
      kindredOf(pairs)
        .get('gun')
        ?.map(({ term }) => term),
    ).toEqual(['d', 'c', 'b']);
  });

  test('find a statement that has none of the words asked for', () => {
    const taught = ['Oslo', 'Turku', 'Gdansk'].map((city, at) =>
      statement(`s${at}`, `A photograph shows a flooded quay in ${city}.`, `Flooded quay in ${city}: the picture`),
    );
    const rows = [...taught, statement('seal', 'Photograph of a seal on the pier.')];
    expect(first('That picture of the walrus!', [...rows, statement('walrus', 'The walrus stayed.')])).toBe('walrus');
    expect(nearest('Whose picture is it?', referenceOf(rows), 9).map((row) => row.statement.id)).toContain('seal');
    const untaught = rows.map((row) => ({ ...row, title: '' }));
    expect(nearest('Whose picture is it?', referenceOf(untaught), 9)).toEqual([]);
  });
});

describe('words near each other', () => {
  const rarity = () => 6;
  test.each([
    [['red', 'boat'], ['red', 'boat'], 6],
    [['red', 'boat'], ['boat', 'red'], 6],
    [['red', 'x', 'boat'], ['red', 'y', 'boat'], 1.5],
    [['red', 'x', 'y', 'boat'], ['red', 'boat'], 2],
    [['red', 'x', 'y', 'z', 'boat'], ['red', 'boat'], 0],
    [['red', 'boat'], ['red', 'x', 'y', 'z', 'boat'], 0],
    [['red', 'boat', 'red', 'boat'], ['red', 'boat'], 6],
    [['red', 'red'], ['red'], 0],
    [[], ['red'], 0],
  ])('%j in %j', (terms, others, sum) => expect(nearby(terms, others, rarity)).toBe(sum));

  test('decide between statements of the same words', () => {
    const rows = [
      statement('apart', 'The ferry was late, and nobody near the harbour saw any captain drink tea in Oslo.'),
      statement('together', 'Nobody was near Oslo, and any tea was late: the harbour saw the ferry captain drink.'),
    ];
    expect(first('the ferry captain', rows)).toBe('together');
    expect(first('tea in Oslo', rows)).toBe('apart');
  });
});

test('what is in quotation marks counts more than the words around it', () => {
  const rows = [statement('one', 'The dredger sank at noon.'), statement('other', 'The trawler sank at noon.')];
  expect(first('The dredger “trawler”?', rows)).toBe('other');
  expect(first('The “dredger” trawler?', rows)).toBe('one');
});
