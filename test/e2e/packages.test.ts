import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildAll, STATIC } from '../../src/build/build.ts';
import { packageOf } from '../../src/build/licences.ts';
import { BROWSERS } from '../../src/build/manifest.ts';
import { ROOT, SRC } from '../../src/build/paths.ts';
import { zipFolder } from '../../src/build/zip.ts';

/** Made by the build itself: `manifest.json` and the reference from what stands in this repository, and the licences of packages. */
const MADE = ['manifest.json', 'reference.sicpack', 'licences.txt'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashesIn = (folder: string): Map<string, string> =>
  new Map(filesIn(folder).map((name) => [name, hashOf(readFileSync(join(folder, name)))]));

describe('what is given out', () => {
  const first = inject('built');
  const folder = mkdtempSync(join(tmpdir(), 'sic-second-build-'));
  const second = join(folder, 'in/another/place');
  let metafile: Metafile;

  beforeAll(async () => {
    metafile = await buildAll(second);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(BROWSERS)('two builds for %s are the same bytes', (browser) => {
    const [one, other] = [join(first, browser), join(second, browser)];
    expect(hashesIn(one)).toEqual(hashesIn(other));
  });
  test('two zips are the same bytes', () => {
    const zip = (out: string) => hashOf(zipFolder(join(out, 'firefox')));
    expect(zip(first)).toBe(zip(second));
  });
  test('the terminal and its reference are the same bytes', () => {
    for (const name of ['sic.mjs', 'reference.sicpack'])
      expect(hashOf(readFileSync(join(first, name)))).toBe(hashOf(readFileSync(join(second, name))));
  });
  test.each(BROWSERS)('%s holds what is built, the copies of files that stand here, and nothing else', (browser) => {
    const known = new Map<string, string | null>([...MADE, ...scripts()].map((name) => [name, null]));
    for (const [from, to] of STATIC) {
      const isFolder = statSync(join(SRC, from)).isDirectory();
      for (const name of isFolder ? filesIn(join(SRC, from)) : ['']) known.set(join(to, name), join('src', from, name));
    }
    for (const name of filesIn(join(ROOT, 'icons')))
      if (name.endsWith('.png')) known.set(`icons/${name}`, `icons/${name}`);
    const given = filesIn(join(first, browser));
    expect(given.filter((name) => !known.has(name))).toEqual([]);
    for (const name of given) {
      const original = known.get(name);
      if (original)
        expect(hashOf(readFileSync(join(first, browser, name)))).toBe(hashOf(readFileSync(join(ROOT, original))));
    }
  });
  test('the scripts are made of files here and of packages whose exact version is locked', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    const unknown = Object.keys(metafile.inputs).filter((path) => {
      const [folder] = packageOf(path);
      return folder ? !packages[folder]?.integrity : !path.startsWith('src/');
    });
    expect(unknown).toEqual([]);
  });
  test('the licence of every package that is bundled goes with it', () => {
    const text = readFileSync(join(first, 'firefox/licences.txt'), 'utf8');
    for (const folder of new Set(Object.keys(metafile.inputs).flatMap(packageOf))) {
      const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      expect(text).toContain(`\n${name} ${version}\n`);
    }
    expect(text).not.toContain(ROOT);
  });

  const scripts = (): string[] => Object.keys(metafile.outputs).map((path) => basename(path));
});
