import { join, resolve } from 'node:path';

/** The top of the working tree. */
export const ROOT = resolve(import.meta.dirname, '../..');
export const SRC = join(ROOT, 'src');
/** Where the build writes unless told otherwise. */
export const DIST = join(ROOT, 'dist');
