import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLED_PACK } from '../protocol/report.ts';
import type { ReferenceRecord } from '../reference/records.ts';
import { parseRow } from '../reference/row.ts';
import { writePack } from '../reference/writer.ts';
import { commonWords } from './common-words.ts';

/** Compiles every table of a folder (`*.ndjson`, in the order of their names) into one pack. Throws at the first bad row. */
export function compileReference(folder: string): Uint8Array {
  const rows = readTables(folder);
  const built = rows.flatMap(readingDays).reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
  return writePack(rows, { name: BUNDLED_PACK, built }, commonWords());
}

/** The rows of every table, in the order of the tables' names. */
export function readTables(folder: string): ReferenceRecord[] {
  const tables = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')) : [];
  return tables.sort().flatMap((name) => readTable(join(folder, name)));
}

function readTable(path: string): ReferenceRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = parseRow(line);
      if (parsed.kind === 'bad') throw new Error(`${path}, line ${at + 1}: ${parsed.reason}`);
      return [parsed.row];
    });
}

/** The days on which a row was read: the pack is as old as the latest of them, whenever it is compiled. */
function readingDays(row: ReferenceRecord): string[] {
  const days = row.kind === 'statement' ? (row.sources ?? []).map((source) => source.read) : [row.read];
  return days.filter((day) => day !== undefined);
}
