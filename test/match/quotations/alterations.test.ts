import { describe, expect, test } from 'vitest';
import { judged, type Row } from './alterations.ts';
import { german } from './alterations-de.ts';
import { english } from './alterations-en.ts';
import { spanish } from './alterations-es.ts';
import { french } from './alterations-fr.ts';
import { occasions } from './alterations-occasion.ts';
import { russian } from './alterations-ru.ts';
import { ukrainian } from './alterations-uk.ts';

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['uk', ukrainian],
  ['ru', russian],
  ...occasions,
];

describe.each(TABLES)('alterations in %s', (lang, rows) => {
  test.each(rows.map((row) => [`${row.rule}: ${row.page}`, row] as const))('%s', (_, row) => {
    const report = judged(row, lang);
    expect({ verdict: report.verdict, changes: report.changes.map(({ kind, weight }) => `${kind} ${weight}`) }).toEqual(
      {
        verdict: row.verdict,
        changes: row.changes,
      },
    );
  });
});
