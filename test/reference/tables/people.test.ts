import { describe, expect, test } from 'vitest';
import { complaintsAbout, nameComplaints, rowsOf, shareRead } from './tables.ts';

const people = rowsOf('people.ndjson', 'person');
const confusions = rowsOf('confusions.ndjson', 'confusion');
const ids = new Set(people.map(({ id }) => id));

describe('people', () => {
  test('every row has its shape, place and evidence', () => {
    expect(complaintsAbout('people.ndjson', 'person')).toEqual([]);
  });
  test('every name leads to one person or says that it does not', () => {
    expect(nameComplaints(people)).toEqual([]);
  });
  test('years fit: born before died, a role begins before it ends', () => {
    const wrong = people.filter(
      ({ born, died, roles = [] }) =>
        (born && died && born >= died) || roles.some(({ from, to }) => from && to && from > to),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('an employer is known from a page or a list, with the day', () => {
    const wrong = people.filter(({ employer, checked }) => employer && (checked === 'general' || !employer.asOf));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('breadth and evidence', () => {
    expect(people.length).toBeGreaterThanOrEqual(2000);
    expect(shareRead(people)).toBeGreaterThanOrEqual(0.4);
  });
});

describe('confusions', () => {
  test('every row has its shape, place and evidence, and was read in a page', () => {
    expect(complaintsAbout('confusions.ndjson', 'confusion')).toEqual([]);
    expect(confusions.filter(({ checked }) => checked !== 'page').map(({ id }) => id)).toEqual([]);
  });
  test('who is meant is in the table, and something tells both bearers apart', () => {
    const wrong = confusions.filter(
      ({ person, unless, cues = [] }) => !ids.has(person) || unless.length + cues.length === 0,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['organisations.ndjson', 'organisation', 200],
  ['places.ndjson', 'place', 100],
] as const)('%s', (table, kind, least) => {
  const rows = rowsOf(table, kind);
  test('every row has its shape, place and evidence', () => expect(complaintsAbout(table, kind)).toEqual([]));
  test('every name leads to one record or says that it does not', () => expect(nameComplaints(rows)).toEqual([]));
  test('breadth', () => expect(rows.length).toBeGreaterThanOrEqual(least));
});
