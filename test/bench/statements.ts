import { readFileSync } from 'node:fs';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { parseRow } from '../../src/reference/row.ts';
import { fold } from '../../src/text/fold.ts';
import { seeded } from '../reference/alterations.ts';
import { halve, makeStatements, reword } from './data.ts';
import { type Bench, type Figure, heapOf, sideBySide } from './measure.ts';
import { packOf } from './names.ts';
import { faster } from './similar.ts';

const COUNT = 100_000;
const QUERIES = 1500;
/** MiniSearch is slow with words that are common. */
const PEER_QUERIES = 300;
const FEWEST_WORDS = 12;
const CANDIDATES = 24;

interface Question {
  readonly words: string;
  readonly statement: number;
}

/** Reworded and trimmed statements among 100,000, or among those of a file of rows. */
export const benchStatements: Bench = (file) => {
  const texts = file ? textsOf(file) : makeStatements(COUNT);
  const own = ownIndex(texts);
  const ranks = rarity(texts);
  const mini = heapOf(() => miniSearch(texts));
  const flex = heapOf(() => flexSearch(texts));
  const random = seeded(11);
  const long = texts.map((_, at) => at).filter((at) => fold(texts[at] ?? '').split(' ').length >= FEWEST_WORDS);
  const ask = (change: (text: string) => string): Question[] =>
    Array.from({ length: QUERIES }, () => {
      const statement = long[random(long.length)] ?? 0;
      return { words: change(texts[statement] ?? ''), statement };
    });
  const reworded = ask((text) => reword(text, texts, random));
  const trimmed = ask((text) => reword(halve(text, random), texts, random));
  const rarest = (words: string) => rarestSix(words, ranks);
  const [ownTime = 0, miniTime = 1, flexTime = 1] = sideBySide<{ words: string; six: string }>(
    [
      ({ words }) => own.value.statementsLike(words, CANDIDATES),
      ({ six }) => mini.value.search(six).slice(0, CANDIDATES),
      ({ six }) => flex.value.search(six, { suggest: true, limit: CANDIDATES }),
    ],
    inputs(reworded, rarest),
  );
  const right = (questions: readonly Question[], first: (question: Question) => number | undefined) =>
    recallAt1(texts, questions, first);
  const ownFirst = ({ words }: Question) => own.value.statementsLike(words, CANDIDATES)[0]?.record.index;
  const miniFirst = ({ words }: Question) => mini.value.search(rarest(words))[0]?.id as number | undefined;
  const flexFirst = ({ words }: Question) => flex.value.search(rarest(words), { suggest: true, limit: 1 })[0] as number;
  const peers = (questions: readonly Question[]) => {
    const some = questions.slice(0, PEER_QUERIES);
    return `MiniSearch ${right(some, miniFirst).toFixed(3)}, FlexSearch ${right(some, flexFirst).toFixed(3)}`;
  };
  const among = texts.length.toLocaleString('en');
  const figure = (
    what: string,
    against: string,
    value: number,
    goal: number,
    unit: string,
    detail: string,
  ): Figure => ({
    what,
    against,
    value,
    goal,
    unit,
    detail,
  });
  return [
    faster(`a reworded statement among ${among}`, 'FlexSearch, six rarest words', flexTime, ownTime, 20),
    faster(`a reworded statement among ${among}`, 'MiniSearch, six rarest words', miniTime, ownTime, 100),
    figure('reworded: the right one first', 'both', right(reworded, ownFirst), 0.99, 'recall@1', peers(reworded)),
    figure('half and reworded: first', 'both', right(trimmed, ownFirst), 0.985, 'recall@1', peers(trimmed)),
    figure(
      'memory of the index, without texts',
      'the smaller one of both',
      Math.min(flex.bytes, mini.bytes) / own.bytes,
      10,
      'times smaller',
      [own.bytes, flex.bytes, mini.bytes].map((bytes) => `${(bytes / 2 ** 20).toFixed(1)} MB`).join(', '),
    ),
  ];
};

/** The pack, and the bytes of what is not text in it: all that a search touches. */
function ownIndex(texts: readonly string[]): { value: Reference; bytes: number } {
  const rows = texts.map((text, at) => ({ kind: 'statement' as const, id: `s${at}`, lang: 'en', text }));
  const pack = openPack(packOf(rows), { checked: true });
  if (pack.kind === 'refused') throw new Error(pack.reason);
  return { value: openReference([pack]), bytes: pack.parts.statements + pack.parts.ids };
}

function textsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const parsed = line.trim() === '' ? null : parseRow(line);
      return parsed?.kind === 'row' && parsed.row.kind === 'statement' ? [parsed.row.text] : [];
    });
}

const inputs = (questions: readonly Question[], rarest: (words: string) => string) => {
  const ready = questions.map(({ words }) => ({ words, six: rarest(words) }));
  return (at: number) => ready[at % ready.length] ?? { words: '', six: '' };
};

function miniSearch(texts: readonly string[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

function flexSearch(texts: readonly string[]): Index {
  const index = new Index({ tokenize: 'strict', encode: (text: string) => fold(text).split(' ') });
  texts.forEach((text, id) => {
    index.add(id, text);
  });
  return index;
}

/** In how many texts each word stands. */
function rarity(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(fold(text).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rarestSix(words: string, counts: ReadonlyMap<string, number>): string {
  const known = [...new Set(fold(words).split(' '))].filter((word) => counts.has(word));
  return known
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    .slice(0, 6)
    .join(' ');
}

/** The share of questions whose first answer has the text that was asked for. */
function recallAt1(
  texts: readonly string[],
  questions: readonly Question[],
  first: (question: Question) => number | undefined,
): number {
  const right = questions.filter((question) => {
    const answer = texts[first(question) ?? -1];
    return answer !== undefined && fold(answer) === fold(texts[question.statement] ?? '');
  });
  return right.length / questions.length;
}
