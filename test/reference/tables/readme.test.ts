import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRow } from '../../../src/reference/row.ts';
import { linesOf } from './tables.ts';

const README = readFileSync(new URL('../../../src/reference/tables/README.md', import.meta.url), 'utf8');
const TABLES = ['confusions', 'organisations', 'outlets', 'people', 'places', 'renderings', 'statements'];

test('the lines that README gives as examples are lines of the tables, of every kind one', () => {
  const examples = (/```json\n(.*?)```/s.exec(README)?.[1] ?? '').trim().split('\n');
  const kinds = examples.map((line) => {
    const parsed = parseRow(line);
    return parsed.kind === 'row' ? parsed.row.kind : parsed.reason;
  });
  expect(new Set(kinds)).toEqual(
    new Set(['confusion', 'organisation', 'outlet', 'person', 'place', 'rendering', 'statement']),
  );
  const rows = new Set(TABLES.flatMap((table) => linesOf(`${table}.ndjson`)));
  expect(examples.filter((line) => !rows.has(line))).toEqual([]);
});
