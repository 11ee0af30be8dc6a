import { parseArgs } from 'node:util';
import type { Bench, Figure } from './measure.ts';
import { benchExact, benchOpen } from './names.ts';
import { benchSimilar } from './similar.ts';
import { benchSize } from './size.ts';
import { benchStatements } from './statements.ts';

const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['open', benchOpen],
  ['exact', benchExact],
  ['similar', benchSimilar],
  ['statements', benchStatements],
  ['size', benchSize],
]);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string' } } });
const chosen = positionals.length > 0 ? positionals : [...BENCHES.keys()];
for (const name of chosen) {
  const bench = BENCHES.get(name);
  if (!bench) throw new Error(`no bench ${name}: there are ${[...BENCHES.keys()].join(', ')}`);
  for (const figure of await bench(values.rows ?? null)) process.stdout.write(`${line(figure)}\n`);
}

function line({ what, against, value, goal, unit, atMost, detail }: Figure): string {
  const reached = atMost ? value <= goal : value >= goal;
  const digits = value < 2 ? 4 : 1;
  const wanted = Number.isFinite(goal) ? `, ${atMost ? 'at most' : 'at least'} ${goal}` : '';
  const subject = against ? `${what}, against ${against}` : what;
  return `${reached ? 'yes' : 'NO '} ${subject}: ${value.toFixed(digits)} ${unit}${wanted} (${detail})`;
}
