import fc from 'fast-check';
import { describe, test } from 'vitest';
import { PROPERTIES } from './properties.ts';

/** Share of a whole run (`npm run fuzz`) that every run of the tests takes: some hundred cases, a few seconds. */
const SHARE = 1 / 300;

describe('a small share of the fuzzing', () => {
  test.each(PROPERTIES.map(({ law, cases, property }) => [law, cases, property] as const))(
    '%s',
    (_law, cases, property) => {
      fc.assert(property, { seed: 1_959, numRuns: Math.ceil(cases * SHARE) });
    },
  );
});
