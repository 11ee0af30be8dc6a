import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFolder } from '../../src/build/zip.ts';

function folder(order: readonly string[], time: number): string {
  const path = mkdtempSync(join(tmpdir(), 'sic-zip-'));
  mkdirSync(join(path, 'icons'));
  for (const name of order) {
    writeFileSync(join(path, name), `the file ${name}`);
    utimesSync(join(path, name), time, time);
  }
  return path;
}

test('the same files give the same bytes, whenever and in whatever order they were written', () => {
  const first = zipFolder(folder(['b.js', 'icons/16.png', 'a.js'], 1_000_000));
  const second = zipFolder(folder(['a.js', 'b.js', 'icons/16.png'], 1_700_000_000));
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const files = unzipSync(first);
  expect(Object.keys(files)).toEqual(['a.js', 'b.js', 'icons/16.png']);
  expect(strFromU8(files['a.js'] ?? new Uint8Array())).toBe('the file a.js');
});
