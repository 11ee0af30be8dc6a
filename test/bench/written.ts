import type { Figure } from './measure.ts';

/** Figures as JSON or as a table, ready to be printed. */
export function written(figures: readonly Figure[], asJson: boolean): string {
  return asJson ? `${JSON.stringify(figures, null, 2)}\n` : `${table(figures)}\n`;
}

function table(all: readonly Figure[]): string {
  const head = '| reached | what | against | is | wanted | behind it |\n|---|---|---|---|---|---|';
  return [head, ...all.map(line)].join('\n');
}

function line({ what, against, value, goal, unit, atMost = false, detail }: Figure): string {
  const reached = atMost ? value <= goal : value >= goal;
  const is = `${value.toFixed(value < 2 ? 4 : 1)} ${unit}`;
  return `| ${[reached ? 'yes' : 'NO', what, against, is, `${atMost ? 'at most' : 'at least'} ${goal}`, detail].join(' | ')} |`;
}
