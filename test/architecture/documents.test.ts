import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/build/paths.ts';

const documents = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /^(?:[^/]+|\.github\/.*|(?:src|test)\/.*)\.md$/.test(name) && !name.includes('node_modules'),
);

/** What a document leads to: its links within the repository, and files or folders that it names by their path from the top. */
function ledTo(name: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) =>
    resolve(ROOT, dirname(name), path),
  );
  const named = [...text.matchAll(/`((?:src|test|\.github)\/[\w./-]+)`/g)].map(([, path = '']) => join(ROOT, path));
  return [...links, ...named];
}

test('every file that a document names or links to is there', () => {
  expect(documents).toContain('.github/THREATS.md');
  const missing = documents.flatMap((name) =>
    ledTo(name, readFileSync(join(ROOT, name), 'utf8'))
      // `xx` stands for any language.
      .filter((path) => !existsSync(path) && !path.endsWith('/xx.txt'))
      .map((path) => `${name}: ${path.slice(ROOT.length + 1)}`),
  );
  expect(missing).toEqual([]);
});

test('every threat of a page has a test that is named', () => {
  const rows =
    readFileSync(join(ROOT, '.github/THREATS.md'), 'utf8').match(/^\| (?:a page|a pack|the network).*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => !/`test\/|is known and accepted/.test(row))).toEqual([]);
});
