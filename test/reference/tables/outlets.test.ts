import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/reference/records.ts';
import { complaintsAbout, nameComplaints, rowsOf, shareRead } from './tables.ts';

const outlets = rowsOf('outlets.ndjson', 'outlet');
const renderings = rowsOf('renderings.ndjson', 'rendering');

const TYPES = new Set(
  'newspaper magazine broadcaster programme agency site aggregator platform publisher think-tank fact-checker'.split(
    ' ',
  ),
);

describe('outlets', () => {
  test('every row has its shape, place and evidence', () => {
    expect(complaintsAbout('outlets.ndjson', 'outlet')).toEqual([]);
  });
  test('every name leads to one outlet or says that it does not', () => {
    expect(nameComplaints(outlets)).toEqual([]);
  });
  test('a domain belongs to one outlet', () => {
    const domains = outlets.flatMap((outlet) => outlet.domains ?? []);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });
  test('what is called ordinary is one of the names', () => {
    const wrong = outlets.filter((outlet) => (outlet.ordinary ?? []).some((name) => !namesOf(outlet).includes(name)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('the type is one that README names', () => {
    expect(outlets.filter(({ type }) => !TYPES.has(type ?? '')).map(({ id }) => id)).toEqual([]);
  });
  test('a programme has its outlet in the table', () => {
    const ids = new Set(outlets.map(({ id }) => id));
    expect(outlets.filter(({ outlet }) => outlet && !ids.has(outlet)).map(({ id }) => id)).toEqual([]);
  });
  test('breadth and evidence', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThanOrEqual(60);
    expect(shareRead(outlets)).toBeGreaterThanOrEqual(0.6);
  });
});

describe('renderings', () => {
  test('every row has its shape, place and evidence', () => {
    expect(complaintsAbout('renderings.ndjson', 'rendering')).toEqual([]);
  });
  test('every rendering is of an outlet of the table', () => {
    const ids = new Set(outlets.map(({ id }) => id));
    expect(renderings.filter(({ outlet }) => !ids.has(outlet)).map(({ id }) => id)).toEqual([]);
  });
  test('what is documented was read, at an address that a reader can open', () => {
    const wrong = renderings.filter(
      ({ documented, checked }) => documented && (checked !== 'page' || !/^https?:\/\/\S+$/.test(documented)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('breadth', () => expect(renderings.length).toBeGreaterThanOrEqual(250));
});
