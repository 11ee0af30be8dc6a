import { describe, expect, test } from 'vitest';
import { judged, type Row } from './alterations.ts';
import { english } from './alterations-en.ts';

const TABLES: readonly (readonly [string, readonly Row[]])[] = [['en', english]];

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
