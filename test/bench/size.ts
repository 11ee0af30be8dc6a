import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import { makeNames, makeStatements } from './data.ts';
import type { Bench, Figure } from './measure.ts';
import { packOf, personRows } from './names.ts';

/** Bytes of the indexes for each name and each statement. */
export const benchSize: Bench = () => {
  const names = makeNames(100_000);
  const letters = names.reduce((sum, name) => sum + name.length, 0) / names.length;
  const statements = makeStatements(100_000);
  const words = statements.reduce((sum, text) => sum + text.split(' ').length, 0) / statements.length;
  const rows = statements.map((text, at): ReferenceRecord => ({ kind: 'statement', id: `s${at}`, lang: 'en', text }));
  return [
    size('a name with its fuzzy index', 26, `${letters.toFixed(1)} letters in the mean`, personRows(names), 'names'),
    size('a statement beside its text', 40, `${words.toFixed(1)} words in the mean`, rows, 'statements'),
  ];
};

function size(
  what: string,
  goal: number,
  detail: string,
  rows: readonly ReferenceRecord[],
  part: 'names' | 'statements',
): Figure {
  const pack = openPack(packOf(rows));
  if (pack.kind === 'refused') throw new Error(pack.reason);
  const ids = `${(pack.parts.ids / rows.length).toFixed(1)} more for its id`;
  return {
    what,
    against: '',
    value: pack.parts[part] / rows.length,
    goal,
    unit: 'bytes',
    atMost: true,
    detail: `${detail}; ${ids}`,
  };
}
