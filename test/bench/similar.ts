import MiniSearch from 'minisearch';
import { SymSpell } from 'mnemonist';
import { editDistance } from '../../src/text/edit-distance.ts';
import { seeded } from '../reference/alterations.ts';
import { makeNames, misspell } from './data.ts';
import { type Bench, type Figure, micros, sideBySide } from './measure.ts';
import { opened, packOf, personRows } from './names.ts';

const QUERIES = 400;
/** Queries whose answers are compared with those of the plain edit distance over all names. */
const PROVED = 60;

/** Misspelled names, one or two edits: half of them of names that are there, half of others. */
export const benchSimilar: Bench = () => {
  const names = makeNames(100_000).map((name) => name.toLowerCase());
  const random = seeded(7);
  const unknown = makeNames(QUERIES, 99).map((name) => name.toLowerCase());
  const misspelled = (of: readonly string[]) =>
    Array.from({ length: QUERIES }, () => misspell(of[random(of.length)] ?? '', 1 + random(2), random));
  const [large, small] = [names, names.slice(0, 10_000)];
  return [
    againstMiniSearch(large, misspelled(large), 'misspelled names'),
    againstMiniSearch(large, unknown, 'unknown names'),
    againstSymSpell(small, misspelled(small), 'misspelled names'),
    againstSymSpell(small, unknown, 'unknown names'),
    recall(large, misspelled(large)),
  ];
};

function againstMiniSearch(names: readonly string[], queries: readonly string[], what: string): Figure {
  const reference = opened(packOf(personRows(names)));
  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'] });
  mini.addAll(names.map((name, id) => ({ id, name })));
  const [own = 0, peer = 1] = sideBySide<string>(
    [(query) => reference.similar(query, 2), (query) => mini.search(query, { fuzzy: 2 })],
    (at) => queries[at % queries.length] ?? '',
  );
  return faster(`${what} among 100,000, distance 2`, 'MiniSearch, fuzzy', peer, own, 250);
}

function againstSymSpell(names: readonly string[], queries: readonly string[], what: string): Figure {
  const reference = opened(packOf(personRows(names)));
  const symspell = SymSpell.from(names, { maxDistance: 2, verbosity: 2 });
  const [own = 0, peer = 1] = sideBySide<string>(
    [(query) => reference.similar(query, 2), (query) => symspell.search(query)],
    (at) => queries[at % queries.length] ?? '',
  );
  return faster(`${what} among 10,000, distance 2`, 'mnemonist SymSpell', peer, own, 75);
}

export function faster(what: string, against: string, peer: number, own: number, goal: number): Figure {
  return { what, against, value: peer / own, goal, unit: 'times faster', detail: `${micros(own)}, ${micros(peer)}` };
}

function recall(names: readonly string[], queries: readonly string[]): Figure {
  const reference = opened(packOf(personRows(names)));
  let expected = 0;
  let found = 0;
  for (const query of queries.slice(0, PROVED)) {
    const near = new Set(reference.similar(query, 2).map((one) => one.name));
    for (const name of names) {
      if (Math.abs(name.length - query.length) > 2 || name === query || editDistance(name, query) > 2) continue;
      expected++;
      if (near.has(name)) found++;
    }
  }
  return {
    what: 'misspelled names found, distance 2',
    against: 'the edit distance to every name',
    value: found / expected,
    goal: 1,
    unit: 'recall',
    detail: `${found} of ${expected}`,
  };
}
