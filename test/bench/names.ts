import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { writePack } from '../../src/reference/writer.ts';
import { makeArticle, makeNames } from './data.ts';
import { type Bench, type Figure, micros, quantile, sideBySide } from './measure.ts';

export const personRows = (names: readonly string[]): ReferenceRecord[] =>
  names.map((name, at) => ({ kind: 'person', id: `p${at}`, name }));

export const packOf = (rows: readonly ReferenceRecord[]): Uint8Array =>
  writePack(rows, { name: 'bench', built: '2026-01-01' });

export function opened(bytes: Uint8Array): Reference {
  const pack = openPack(bytes, { checked: true });
  if (pack.kind === 'refused') throw new Error(pack.reason);
  return openReference([pack]);
}

/** Opening a pack and answering one article, against JSON of the same rows and a Map of their names. */
export const benchOpen: Bench = () => {
  const names = makeNames(100_000);
  const rows = personRows(names);
  const bytes = packOf(rows);
  const json = JSON.stringify(rows);
  const article = makeArticle(5000, names);
  const own = repeat(60, () => opened(bytes).namesIn(article));
  const map = repeat(8, () => namesByMap(JSON.parse(json) as { name: string }[], article));
  return [
    {
      what: 'open 100,000 names, answer the first article',
      against: 'JSON.parse and a Map',
      value: map.usual / own.usual,
      goal: 300,
      unit: 'times faster',
      detail: `${micros(own.usual)}, ${micros(map.usual)}; the very first time ${micros(own.first)}, ${micros(map.first)}`,
    },
  ];
};

/** Microseconds of the first run, and of a usual one when the code is warm. */
function repeat(times: number, run: () => unknown): { first: number; usual: number } {
  const all = Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return 1000 * (performance.now() - started);
  });
  return { first: all[0] ?? 0, usual: quantile(all, 1 / 4) };
}

function namesByMap(rows: { name: string }[], article: string): number {
  const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]));
  const words = article.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let found = 0;
  for (let at = 0; at < words.length; at++)
    for (let length = 3; length > 0; length--) if (byName.has(words.slice(at, at + length).join(' '))) found++;
  return found;
}

/** Exact names in articles with curly quotes, against Aho-Corasick over the text in small letters. */
export const benchExact: Bench = () => [10_000, 100_000].map(exactNames);

function exactNames(count: number): Figure {
  const names = makeNames(count);
  const lower = names.map((name) => name.toLowerCase());
  const reference = opened(packOf(personRows(names)));
  const plain = new AhoCorasick(lower);
  const monyone = new Monyone(lower);
  // its construction takes minutes with 100,000 names
  const fast = count <= 10_000 ? new MonyoneFast(lower) : null;
  const articles = Array.from({ length: 60 }, (_, at) => makeArticle(5000, names, 10 + at));
  const [own = 0, ...peers] = sideBySide<string>(
    [
      (text) => reference.namesIn(text),
      (text) => plain.search(text.toLowerCase()),
      (text) => monyone.matchInText(text.toLowerCase()),
      ...(fast ? [(text: string) => fast.matchInText(text.toLowerCase())] : []),
    ],
    (at) => articles[at % articles.length] ?? '',
    { rounds: 25 },
  );
  const differing = articles.filter((text) => ownMatches(reference, text) !== longestWords(plain, text)).length;
  const best = Math.min(...peers);
  return {
    what: `exact names in 5 KB, ${count.toLocaleString('en')} names`,
    against: 'the fastest Aho-Corasick',
    value: best / own,
    goal: 4,
    unit: 'times faster',
    detail: `${micros(own)}; ${peers.map(micros).join(', ')}; articles with other matches: ${differing}`,
  };
}

function ownMatches(reference: Reference, text: string): string {
  return reference
    .namesIn(text)
    .map(({ start, end }) => `${start}-${end}`)
    .join();
}

/** The automaton's matches at whole words, longest first at every place, left to right. */
function longestWords(automaton: AhoCorasick, text: string): string {
  const lower = text.toLowerCase();
  const inside = (at: number) => /[\p{L}\p{N}]/u.test(lower.charAt(at));
  const spans = automaton
    .search(lower)
    .flatMap(([last, found]) => found.map((name) => ({ start: last + 1 - name.length, end: last + 1 })))
    .filter(({ start, end }) => !inside(start - 1) && !inside(end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return spans
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    })
    .map(({ start, end }) => `${start}-${end}`)
    .join();
}
