import { readFileSync } from 'node:fs';
import { compare, type Query } from '../../src/match/quotations/compare.ts';
import { decide } from '../../src/match/quotations/decide.ts';
import { dayOf } from '../../src/match/quotations/occasion.ts';
import { search } from '../../src/match/quotations/search.ts';
import type { Statement } from '../../src/reference/records.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { parseRow } from '../../src/reference/row.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { fold } from '../../src/text/fold.ts';
import { seeded } from '../reference/alterations.ts';
import { halve, makeNames, makeStatements, reword, substitute } from './data.ts';
import { type Bench, type Figure, micros, quantile } from './measure.ts';

const COUNT = 20_000;
const QUERIES = 1500;
const FEWEST_WORDS = 12;
/** Of so many transcripts one is kept out of the reference: what was said there is strange to it. */
const KEPT_OUT = 12;
/** Sentences of a made transcript. */
const SENTENCES = 100;
/** Words of a run that two sentences share. */
const RUN = 5;
/** Rounds in which each quotation is timed; the best counts, for other work on the machine is no part of it. */
const ROUNDS = 3;

type Said = Pick<Statement, 'text' | 'speaker' | 'date'>;

/** Quotations with changed words against what was said, and quotations of what nobody in the reference said. */
export const benchVerdicts: Bench = (file) => {
  const random = seeded(17);
  const all = file ? statementsOf(file) : madeStatements();
  const out = keptOut(all);
  const kept = all.filter((row) => !out.has(documentOf(row)));
  const reference = referenceOf(kept);
  const texts = all.map(({ text }) => text);
  const some = (rows: readonly Said[]) =>
    Array.from({ length: QUERIES }, () => rows[random(rows.length)] ?? { text: '' });
  const known = some(kept.filter(isLong));
  const known20 = known.map((row) => ({ ...row, text: reword(row.text, texts, random) }));
  const held = new Set(kept.flatMap(runsOf));
  const others = all.filter((row) => out.has(documentOf(row)) && isLong(row));
  const strangers = others.filter((row) => !runsOf(row).some((run) => held.has(run)));
  const words = new Map(kept.map(({ id, text }) => [id, text]));
  /** An equal text counts: the same words were said twice. */
  const recall = (what: string, goal: number, change: (text: string) => string): Figure => {
    const right = known.filter(
      ({ text }) => fold(words.get(search({ text: change(text) }, reference).hits[0]?.id ?? '') ?? '') === fold(text),
    );
    return figure(what, right.length / known.length, goal, 'recall@1', `${right.length} of ${known.length}`);
  };
  return [
    recall('one word substituted: first', 0.995, (text) => substitute(text, 1, texts, random)),
    recall('a fifth substituted: first', 0.99, (text) => reword(text, texts, random)),
    recall('a contiguous half: first', 0.98, (text) => halve(text, random)),
    recall('half and a quarter substituted: first', 0.9, (text) => {
      const half = halve(text, random);
      return substitute(half, Math.round(half.split(/\s+/).length / 4), texts, random);
    }),
    byWords(known20, strangers, others, reference),
    byRules(known20, strangers, others, reference),
    ...speed([...known20, ...others], reference),
  ];
};

function figure(what: string, value: number, goal: number, unit: string, detail: string, atMost = false): Figure {
  return { what, against: '', value, goal, unit, detail, ...(atMost && { atMost }) };
}

/** Strangers whose best record is as like them as that of 99 in 100 reworded statements is. */
function byWords(known: Rows, strangers: Rows, others: Rows, reference: Reference): Figure {
  const likeness = ({ text }: Said) =>
    Math.max(0, ...compare(queryOf({ text }), reference).comparisons.map((one) => one.likeness));
  const least = quantile(known.map(likeness), 0.01);
  const isTaken = (row: Said) => likeness(row) >= least;
  const detail = `${taken(strangers, isTaken)}, with shared runs ${taken(others, isTaken)}; likeness of ${least.toFixed(2)}`;
  return figure('strangers, by words alone', share(strangers, isTaken), 0.4, '%', detail, true);
}

/** Strangers that a verdict takes for a statement, with speaker and date, beside the reworded ones that it takes for theirs. */
function byRules(known: Rows, strangers: Rows, others: Rows, reference: Reference): Figure {
  const isTaken = (row: Said) => !UNMATCHED.has(search(row, reference).verdict);
  const detail = `${taken(strangers, isTaken)}, with shared runs ${taken(others, isTaken)}; of the reworded ${share(known, isTaken).toFixed(1)} %`;
  return figure('strangers, with speaker, date and changes', share(strangers, isTaken), 0.1, '%', detail, true);
}

type Rows = readonly Said[];
const share = (rows: Rows, is: (row: Said) => boolean): number => (100 * rows.filter(is).length) / rows.length;
const taken = (rows: Rows, is: (row: Said) => boolean): string => `${rows.filter(is).length} of ${rows.length}`;

const UNMATCHED: ReadonlySet<string> = new Set(['unknown', 'too-short', 'other-occasion']);

function speed(quotations: readonly Said[], reference: Reference): Figure[] {
  const times = quotations.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++)
    quotations.forEach((row, at) => {
      const started = performance.now();
      const query = queryOf(row);
      decide(query, compare(query, reference), reference);
      // the first round warms up
      if (round > 0) times[at] = Math.min(times[at] ?? 0, performance.now() - started);
    });
  const [median, slow] = [quantile(times, 0.5), quantile(times, 0.99)];
  const detail = `the slowest ${micros(1000 * Math.max(...times))}`;
  return [
    figure('one quotation, median', median, 1, 'ms', detail, true),
    figure('one quotation, 99th percentile', slow, 5, 'ms', detail, true),
  ];
}

function queryOf({ text, speaker, date }: Said): Query {
  return {
    text,
    offset: 0,
    lang: 'en',
    speakers: speaker ? [speaker] : [],
    direct: true,
    headline: false,
    scene: { day: dayOf(date)?.from ?? null, text: null },
  };
}

const isLong = ({ text }: Said): boolean => fold(text).split(' ').length >= FEWEST_WORDS;
/** Every run of five words: a sentence that shares none with the reference was not said there, nor quoted. */
function runsOf({ text }: Said): string[] {
  const words = fold(text).split(' ');
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' '));
}
const documentOf = ({ id }: Statement): string => id.replace(/#\d+$/, '');

function keptOut(rows: readonly Statement[]): ReadonlySet<string> {
  const documents = [...new Set(rows.map(documentOf))];
  return new Set(documents.filter((_, at) => at % KEPT_OUT === KEPT_OUT - 1));
}

function statementsOf(file: string): Statement[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const parsed = line.trim() === '' ? null : parseRow(line);
      return parsed?.kind === 'row' && parsed.row.kind === 'statement' ? [parsed.row] : [];
    });
}

/** Transcripts of one speaker and day each. */
function madeStatements(): Statement[] {
  const names = makeNames(COUNT / SENTENCES);
  return makeStatements(COUNT).map((text, at) => {
    const document = Math.floor(at / SENTENCES);
    return {
      kind: 'statement',
      id: `document${document}#${at % SENTENCES}`,
      lang: 'en',
      text,
      speaker: names[document] ?? '',
      date: new Date(Date.UTC(2020, 0, 1 + document)).toISOString().slice(0, 10),
    };
  });
}
