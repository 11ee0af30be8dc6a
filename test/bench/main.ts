import { parseArgs } from 'node:util';
import type { Bench, Figure } from './measure.ts';
import { benchExact, benchOpen } from './names.ts';
import { benchQuotations } from './quotations.ts';
import { benchSimilar } from './similar.ts';
import { benchSize } from './size.ts';
import { benchStatements } from './statements.ts';
import { benchVerdicts } from './verdicts.ts';
import { written } from './written.ts';

const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['open', benchOpen],
  ['exact', benchExact],
  ['similar', benchSimilar],
  ['statements', benchStatements],
  ['quotations', benchQuotations],
  ['verdicts', benchVerdicts],
  ['size', benchSize],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : [...BENCHES.keys()];
const figures: Figure[] = [];
for (const name of chosen) {
  const bench = BENCHES.get(name);
  if (!bench) throw new Error(`no bench ${name}: there are ${[...BENCHES.keys()].join(', ')}`);
  figures.push(...(await bench(values.rows ?? null)));
}
process.stdout.write(written(figures, values.json));
