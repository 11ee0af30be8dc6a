import { renameSync, writeFileSync } from 'node:fs';
import { Failure, firstLine } from './failure.ts';

/** Bad rows or items that are listed one by one; the others are counted. */
const MOST_LISTED = 20;

/** Writes beside the target first, so that a failure leaves no half pack under its name. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  } catch (error) {
    throw new Failure(`${path} could not be written (${firstLine(error)})`);
  }
}

export const count = (number: number): string => number.toLocaleString('en');

/** What was bad in some input and is left out; or, without `--skip-bad`, ends the command. */
export interface BadRows {
  /** @param sentence names the place and the mend */
  note(sentence: string): void;
  /** Writes what was left out to stderr. */
  report(what: string): void;
}

/** @param skip whether bad rows are left out; else the first is a Failure */
export function badRows(skip: boolean): BadRows {
  const listed: string[] = [];
  let all = 0;
  return {
    note(sentence) {
      if (!skip) throw new Failure(`${sentence} (or use --skip-bad to leave such out)`);
      all++;
      if (listed.length < MOST_LISTED) listed.push(sentence);
    },
    report(what) {
      if (all === 0) return;
      const more = all > listed.length ? `and ${count(all - listed.length)} more\n` : '';
      process.stderr.write(
        `${count(all)} bad ${what} were left out:\n${listed.map((line) => `${line}\n`).join('')}${more}`,
      );
    },
  };
}
