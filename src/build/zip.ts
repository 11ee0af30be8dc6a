import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** One moment for every file, so that the same files give the same bytes; zip knows no earlier year than 1980. */
const MOMENT = new Date(1980, 0, 1);

/** Packs a folder: sorted by path, with fixed times. */
export function zipFolder(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .sort();
  const files: Zippable = {};
  for (const path of paths) files[path] = [readFileSync(join(folder, path)), { mtime: MOMENT, level: 9 }];
  return zipSync(files);
}
