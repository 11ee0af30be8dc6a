import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { languages } from '../../src/languages/index.ts';
import { articleOf } from '../../src/protocol/article.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Reads a table of cases; its form is explained at the top of en.txt. */
function casesOf(file: string): Case[] {
  const cases: Case[] = [];
  for (const chunk of readFileSync(file, 'utf8').split(/\n(?=@ )/)) {
    if (!chunk.startsWith('@')) continue;
    const lines = chunk.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const [name = '', text = '', ...expected] = lines;
    cases.push({ name: name.slice(2), text: text.replaceAll('|', '\n'), expected });
  }
  return cases;
}

const cell = (expected: string | undefined, given: string | null | undefined): string =>
  expected === '*' || expected === undefined ? (expected ?? '*') : (given ?? '-');

/** The findings in the form of the table, with what the row leaves open left open. */
function given(text: string, lang: string, expected: readonly string[]): string[] {
  const { quotations, terms } = detect(articleOf(text, { kind: 'article', lang }));
  const rows = [
    ...quotations.map((quotation) => ({ at: quotation.start, sign: '>', ...quotation })),
    ...terms.map((term) => ({ at: term.start, sign: '~', speaker: null, name: null, ...term })),
  ].sort((a, b) => a.at - b.at);
  return rows.map((row, index) => {
    const cells = (expected[index] ?? '').slice(2).split(/ \| /);
    const content = row.text.replaceAll('\n', '|');
    if (row.sign === '~') return `~ ${content} | ${cell(cells[1], row.kind)}`;
    return `> ${content} | ${cell(cells[1], row.speaker?.text)} | ${cell(cells[2], row.name)}`;
  });
}

const tables = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));

describe('every language has its table of cases', () => {
  test.each(languages.map((language) => language.id))('%s', (id) => {
    expect(tables).toContain(`${id}.txt`);
    expect(casesOf(join(import.meta.dirname, `${id}.txt`)).length).toBeGreaterThanOrEqual(40);
  });
});

describe.each(tables)('%s', (table) => {
  const lang = table.slice(0, 2);
  test.each(casesOf(join(import.meta.dirname, table)))('$name', ({ text, expected }) => {
    expect(given(text, lang, expected)).toEqual(expected);
  });
});
