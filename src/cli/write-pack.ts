import { renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PackNote } from '../reference/reference.ts';
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

/** What every command that writes a pack lets one say of it. */
export const NOTE_OPTIONS = {
  name: { type: 'string' },
  built: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
} as const;

/**
 * @param output the pack's file, whose name is the pack's when nothing else names it
 * @param before what the pack said of itself before it was written anew
 */
export function noteOf(
  values: { readonly [Key in keyof typeof NOTE_OPTIONS]?: string | undefined },
  output: string,
  before?: PackNote,
): PackNote {
  const { publisher = before?.publisher, licence = before?.licence } = values;
  const built = values.built ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(built))
    throw new Failure(`--built ${built} is no date: write one such as 2026-11-24`);
  const name = values.name ?? before?.name ?? basename(output).replace(/\.sicpack$/, '');
  return { name, built, ...(publisher && { publisher }), ...(licence && { licence }) };
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
