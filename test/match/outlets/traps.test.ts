import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commonWords } from '../../../src/build/common-words.ts';
import { readTables } from '../../../src/build/reference.ts';
import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import type { OutletReport } from '../../../src/protocol/report.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const reference = referenceOf(readTables(join(import.meta.dirname, '../../../src/reference/tables')), {
  words: commonWords(),
});
const rows = readFileSync(join(import.meta.dirname, 'traps.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(\w\w): (.+) => (.+)$/.exec(line)?.slice(1) ?? [line, '', '']);

function inWords({ kind, text, outlet }: OutletReport): string {
  if (kind === 'ambiguous') return `${text} ~`;
  return `${text} = ${outlet?.domain ?? '?'}${kind === 'named' ? '' : ` (${kind})`}`;
}

describe('outlets in sentences made to mislead', () => {
  test('there are enough of them, in six languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map(([lang]) => lang))).toEqual(new Set(['en', 'de', 'fr', 'es', 'uk', 'ru']));
  });
  test.each(rows)('%s: %s', (lang = '', text = '', expected = '') => {
    const article = articleOf(text, { kind: 'article', lang });
    const { outlets } = check(article, detect(article), reference);
    expect(outlets.length === 0 ? '-' : outlets.map(inWords).join('; ')).toBe(expected);
  });
});
