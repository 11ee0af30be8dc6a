import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { growths } from './growth.ts';
import { PROPERTIES } from './properties.ts';

/*
 * npm run fuzz [-- --seed 7 --share 0.1]: every law over its cases, then how time grows with the text.
 * The seed is printed with a case that breaks a law; the same seed gives the same cases.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, share: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? 20_261_124);
const share = Number(values.share ?? 1);

let cases = 0;
let broken = 0;
for (const { law, cases: all, property } of PROPERTIES) {
  if (values.only && !law.includes(values.only)) continue;
  const numRuns = Math.ceil(all * share);
  const before = performance.now();
  const result = fc.check(property, { seed, numRuns, endOnFailure: false });
  cases += result.numRuns;
  if (result.failed) broken++;
  console.log(`${result.failed ? 'BROKEN' : 'kept'}  ${result.numRuns} cases, ${seconds(before)}  ${law}`);
  if (result.failed) console.log(fc.defaultReportMessage(result), result.errorInstance);
}
console.log(`${cases} cases, seed ${seed}, ${broken} laws broken`);
if (!values.only) broken += growths();
process.exitCode = broken > 0 ? 1 : 0;

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
