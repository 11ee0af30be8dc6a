import { describe, expect, test } from 'vitest';
import { markedWords } from '../../src/background/to-mark.ts';
import type { Report } from '../../src/protocol/report.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import type { Say } from '../../src/protocol/wording.ts';
import { nameRow, outletRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';

const say: Say = (key, ...values) => [key, ...values].join(' ');
const marked = (report: Report, marks = DEFAULT_SETTINGS.marks) =>
  markedWords(report, marks, { say, formatDate: (iso) => iso });

describe('what a page is told to mark', () => {
  const report = reportOf({
    quotes: [
      quoteRow({ start: 300, end: 320 }),
      quoteRow({ start: 10, end: 42, verdict: 'verbatim' }),
      quoteRow({ start: 60, end: 80, verdict: 'unknown', statement: null }),
    ],
    names: [
      nameRow({
        occurrences: [
          { start: 100, end: 108 },
          { start: 150, end: 158 },
        ],
      }),
      nameRow({ kind: 'style' }),
    ],
    outlets: [outletRow(), outletRow({ start: 210, end: 214, kind: 'rendering' })],
  });

  test('each in its line, in reading order, names at every place; what is not in the reference is not marked', () => {
    expect(marked(report).map(({ mark, span }) => [mark, span.start])).toEqual([
      ['same', 10],
      ['name', 100],
      ['name', 150],
      ['outlet', 210],
      ['differs', 300],
    ]);
  });
  test('what the reader does not want is not marked', () => {
    const kinds = (marks: Partial<typeof DEFAULT_SETTINGS.marks>) =>
      new Set(marked(report, { ...DEFAULT_SETTINGS.marks, ...marks }).map(({ mark }) => mark));
    expect(kinds({ same: false })).not.toContain('same');
    expect(kinds({ differences: false })).not.toContain('differs');
    expect(kinds({ names: false })).not.toContain('name');
    expect(kinds({ outlets: false })).not.toContain('outlet');
  });
  test('the card compares the words and leads to the sources; the report itself stays behind', () => {
    const [, , , , differs] = marked(report);
    expect(differs?.card.title).toBe('Dora Pell');
    expect(differs?.card.words).toContainEqual({ side: 'record', text: 'bridge' });
    expect(differs?.card.links.map(({ href }) => href)).toContainEqual(
      expect.stringContaining('council.example/minutes'),
    );
    expect(Object.keys(differs ?? {})).toEqual(['mark', 'span', 'card']);
  });
});
