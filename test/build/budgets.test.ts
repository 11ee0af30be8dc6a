import type { Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { BUDGETS, complaintsAbout } from '../../src/build/budgets.ts';

function metafile(name: string, bytes: number, inputs: readonly string[]): Metafile {
  const used = Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }]));
  return { inputs: {}, outputs: { [`out/${name}`]: { bytes, inputs: used, imports: [], exports: [] } } };
}

describe('budgets', () => {
  const budget = BUDGETS.get('content.js') ?? 0;

  test.each([
    ['within its budget', 'content.js', budget, ['src/page/card.ts'], 0],
    ['a byte too many', 'content.js', budget + 1, ['src/page/card.ts'], 1],
    ['the reference in a page', 'content.js', 10, ['src/reference/pack.ts'], 1],
    ['a lexicon in the gate', 'gate.js', 10, ['src/languages/en.ts'], 1],
    ['the background may hold all of it', 'background.js', 1e6, ['src/reference/pack.ts'], 0],
  ])('%s', (_what, name, bytes, inputs, complaints) => {
    expect(complaintsAbout(metafile(name, bytes, inputs))).toHaveLength(complaints);
  });
});
