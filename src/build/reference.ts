import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A compiled reference: the name of its file in the extension, and its bytes. */
export interface CompiledReference {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Compiles every table of a folder (`*.ndjson`, in the order of their names) into one file. A missing folder is an empty one. */
export function compileReference(folder: string): CompiledReference {
  const tables = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')) : [];
  const rows = tables
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  return { file: 'reference.json', bytes: new TextEncoder().encode(JSON.stringify(rows)) };
}
