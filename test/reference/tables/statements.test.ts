import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../src/reference/records.ts';
import { parseRow } from '../../../src/reference/row.ts';

const FILE = new URL('../../../src/reference/tables/statements.ndjson', import.meta.url);
const KEYS = [
  'kind',
  'id',
  'text',
  'lang',
  'spoken',
  'speaker',
  'date',
  'occasion',
  'translations',
  'misquotedAs',
  'misattributedTo',
  'topics',
  'sources',
];
const SOURCE_KEYS = ['url', 'role', 'outlet', 'date', 'read'];
const ROLES = new Set(['primary', 'agency', 'report', 'archive']);

const content = readFileSync(FILE, 'utf8');
const lines = content.split('\n').slice(0, -1);
const rows = lines.map(statementOf);

function statementOf(line: string): Statement {
  const parsed = parseRow(line);
  if (parsed.kind === 'bad') throw new Error(`${parsed.reason}: ${line.slice(0, 80)}`);
  if (parsed.row.kind !== 'statement') throw new Error(`not a statement: ${line.slice(0, 80)}`);
  return parsed.row;
}

/** The ids of the rows of which the sentence is not true: a failing test names them. */
function faulty(isSound: (row: Statement) => boolean): string[] {
  return rows.filter((row) => !isSound(row)).map((row) => row.id);
}

function isDay(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`) && year <= '2026';
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol) && !/\s/.test(value);
}

/** Whether the keys stand in the order of the list, and there are no others. */
function inOrder(value: object, order: readonly string[]): boolean {
  const keys = Object.keys(value);
  return keys.join() === order.filter((key) => keys.includes(key)).join();
}

/** Every text and every list inside a value, however deep. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value !== '' && value.trim() === value;
  if (Array.isArray(value)) return value.length > 0 && value.every(isFilled);
  return typeof value === 'object' && value !== null && Object.values(value).every(isFilled);
}

const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

describe('the shape of the rows', () => {
  test('the file has rows, a line each, and ends with a line feed', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(content.endsWith('\n')).toBe(true);
    expect(lines.filter((line) => line !== JSON.stringify(JSON.parse(line)))).toEqual([]);
  });
  test('keys stand in one order and no others occur', () => {
    expect(faulty((row) => inOrder(row, KEYS))).toEqual([]);
    expect(faulty((row) => (row.sources ?? []).every((source) => inOrder(source, SOURCE_KEYS)))).toEqual([]);
    expect(faulty((row) => (row.translations ?? []).every((one) => inOrder(one, ['lang', 'text', 'source'])))).toEqual(
      [],
    );
  });
  test('ids are plain, occur once and sort the file', () => {
    const ids = rows.map((row) => row.id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
  test('no text and no list is empty, none begins or ends with a space', () => {
    expect(faulty(isFilled)).toEqual([]);
  });
  test('languages are two letters', () => {
    const isCode = (code: string) => /^[a-z]{2}$/.test(code);
    expect(faulty((row) => isCode(row.lang) && isCode(row.spoken ?? row.lang))).toEqual([]);
    expect(faulty((row) => (row.translations ?? []).every((one) => isCode(one.lang)))).toEqual([]);
  });
});

describe('what the rows say', () => {
  test('dates are days, months or years that exist', () => {
    expect(faulty((row) => row.date === undefined || isDay(row.date))).toEqual([]);
    const soundSources = (row: Statement) =>
      (row.sources ?? []).every((source) =>
        [source.date, source.read].every((date) => date === undefined || isDay(date)),
      );
    expect(faulty(soundSources)).toEqual([]);
  });
  test('addresses are web addresses and name a source once', () => {
    const addresses = (row: Statement) => (row.sources ?? []).map((source) => source.url);
    expect(faulty((row) => addresses(row).every(isWebAddress))).toEqual([]);
    expect(faulty((row) => new Set(addresses(row)).size === addresses(row).length)).toEqual([]);
    expect(faulty((row) => (row.translations ?? []).every((one) => isWebAddress(one.source)))).toEqual([]);
  });
  test('the words of every row were read somewhere', () => {
    expect(faulty((row) => (row.sources ?? []).some((source) => source.read !== undefined))).toEqual([]);
    expect(faulty((row) => (row.sources ?? []).every((source) => ROLES.has(source.role)))).toEqual([]);
  });
  test('the words of every row were read at an https address, but for three whose page has none', () => {
    const unsafe = new Set([
      'declaration-1789-article-11',
      'stolypin-velikie-potryaseniya-1907',
      'yeltsin-resignation-1999',
    ]);
    const readSafely = (row: Statement) =>
      (row.sources ?? []).some(({ url, read }) => read !== undefined && url.startsWith('https:'));
    expect(faulty((row) => readSafely(row) !== unsafe.has(row.id))).toEqual([]);
  });
  test('a row without a speaker says what is known of the words', () => {
    expect(faulty((row) => row.speaker !== undefined || row.occasion !== undefined)).toEqual([]);
  });
  test('a wrong wording is neither the right one nor a piece of it', () => {
    const isWrong = (row: Statement) =>
      (row.misquotedAs ?? []).every((wording) => !wordsOf(row.text).includes(wordsOf(wording)));
    expect(faulty(isWrong)).toEqual([]);
  });
  test('nobody is called the wrong speaker of his own words', () => {
    expect(faulty((row) => !(row.misattributedTo ?? []).some((name) => name === row.speaker))).toEqual([]);
  });
  test('no two rows have the same words', () => {
    const seen = new Set<string>();
    expect(faulty((row) => seen.size < seen.add(wordsOf(row.text)).size)).toEqual([]);
  });
});
