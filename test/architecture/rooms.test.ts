import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** Who may import whom; the same table stands in src/README.md. A room may always import from itself. */
const allowed: Record<string, { rooms: string[]; packages: string[] }> = {
  text: { rooms: [], packages: [] },
  protocol: { rooms: [], packages: [] },
  languages: { rooms: ['text'], packages: [] },
  romanise: { rooms: ['text'], packages: [] },
  reference: { rooms: ['protocol', 'text', 'languages'], packages: ['fflate'] },
  ingest: { rooms: ['protocol', 'text', 'languages'], packages: ['fflate', 'mammoth', 'unpdf'] },
  detect: { rooms: ['protocol', 'text', 'languages'], packages: [] },
  match: { rooms: ['protocol', 'text', 'languages', 'romanise', 'reference'], packages: [] },
  report: { rooms: ['protocol', 'text'], packages: [] },
  page: { rooms: ['protocol', 'text'], packages: ['@mozilla/readability'] },
  browser: { rooms: ['protocol'], packages: ['webextension-polyfill'] },
  store: { rooms: ['protocol', 'reference', 'ingest'], packages: ['idb'] },
  content: { rooms: ['browser', 'page', 'protocol'], packages: [] },
  background: { rooms: ['browser', 'store', 'detect', 'match', 'protocol', 'reference', 'report'], packages: [] },
  popup: { rooms: ['browser', 'protocol', 'report'], packages: [] },
  options: { rooms: ['browser', 'store', 'page', 'protocol', 'report', 'ingest'], packages: [] },
  welcome: { rooms: ['browser', 'protocol', 'report'], packages: [] },
};
const SHELLS = ['browser', 'store', 'content', 'background', 'popup', 'options', 'welcome'];
/** The terminal and the build may import everything but the browser and the shells. */
for (const room of ['cli', 'build']) {
  const others = [...Object.keys(allowed), 'cli', 'build'].filter((name) => !SHELLS.includes(name));
  allowed[room] = { rooms: others, packages: ['*'] };
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name) && statSync(join(src, name)).isFile())
  .map((name) => join(src, name));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** The sentence that says what is wrong with an import, or nothing. */
function complaint(file: string, specifier: string): string | null {
  const room = relative(src, file).split('/')[0] ?? '';
  const rules = allowed[room];
  const where = `${relative(root, file)} imports ${specifier}`;
  if (!rules) return `${relative(root, file)} is in no room that the table knows`;
  if (specifier.startsWith('.')) {
    const target = relative(src, resolve(dirname(file), specifier)).split('/')[0] ?? '';
    if (target === room || target === '_locales' || rules.rooms.includes(target)) return null;
    return `${where}: ${room} may not import ${target}`;
  }
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
  if (rules.packages.includes('*') || rules.packages.includes(name)) return null;
  return `${where}: ${room} may not use the package ${name}`;
}

describe('rooms', () => {
  test('the walk finds the house', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(importsOf(join(src, 'match/check.ts'))).toContain('../protocol/report.ts');
  });
  test('every import is allowed by the table', () => {
    const complaints = files.flatMap((file) => importsOf(file).map((specifier) => complaint(file, specifier)));
    expect(complaints.filter((words) => words !== null)).toEqual([]);
  });
  test('a forbidden import is found', () => {
    expect(complaint(join(src, 'content/main.ts'), '../match/check.ts')).toContain('content may not import match');
    expect(complaint(join(src, 'detect/detect.ts'), 'jsdom')).toContain('may not use the package jsdom');
    expect(complaint(join(src, 'browser/tabs.ts'), '../match/check.ts')).toContain('browser may not import match');
  });
  test('no page, style or text holds what a merge left behind', () => {
    const texts = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|css|json)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(10);
    const torn = texts.filter((name) => /^(?:<{7}|={7}|>{7})/m.test(readFileSync(join(src, name), 'utf8')));
    expect(torn).toEqual([]);
  });
  test('no drawers for odds and ends', () => {
    const drawers = files.filter((file) => /\/(utils?|common|helpers?|misc|types)(\.ts|\/)/.test(file));
    expect(drawers).toEqual([]);
  });
  test('the top level is what design says', () => {
    const names = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !['node_modules', 'dist', 'screenshots', 'coverage'].includes(name),
    );
    const expected = [
      'LICENSE',
      'README.md',
      'icons',
      'manifest.json',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
    ];
    expect(names.filter((name) => !expected.includes(name))).toEqual([]);
  });
});
