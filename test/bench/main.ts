import { parseArgs } from 'node:util';
import type { Bench, Figure } from './measure.ts';
import { benchExact, benchOpen } from './names.ts';
import { benchQuotations } from './quotations.ts';
import { benchSimilar } from './similar.ts';
import { benchSize } from './size.ts';
import { benchStatements } from './statements.ts';

const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['open', benchOpen],
  ['exact', benchExact],
  ['similar', benchSimilar],
  ['statements', benchStatements],
  ['quotations', benchQuotations],
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
process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${table(figures)}\n`);

function table(all: readonly Figure[]): string {
  const head = '| reached | what | against | is | wanted | behind it |\n|---|---|---|---|---|---|';
  return [head, ...all.map(line)].join('\n');
}

function line({ what, against, value, goal, unit, atMost = false, detail }: Figure): string {
  const reached = atMost ? value <= goal : value >= goal;
  const is = `${value.toFixed(value < 2 ? 4 : 1)} ${unit}`;
  return `| ${[reached ? 'yes' : 'NO', what, against, is, `${atMost ? 'at most' : 'at least'} ${goal}`, detail].join(' | ')} |`;
}
