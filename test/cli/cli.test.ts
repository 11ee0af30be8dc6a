import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleTerminal } from '../../src/build/bundle.ts';

// Below the working tree, so that the program finds its packages.
mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync('node_modules/.cache/sic-cli-');
const program = join(folder, 'sic.mjs');
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function sic(args: string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const ROW = {
  kind: 'statement',
  id: 'mayor-bridge',
  text: 'The old bridge will be closed for at least nine months while we replace its cables.',
  lang: 'en',
  speaker: 'Anna Berg',
  date: '2026-05-04',
  sources: [{ url: 'https://example.org/bridge', role: 'primary', read: '2026-05-05' }],
};
const SAID =
  'Anna Berg, the mayor, said: “The old bridge will be closed for at least nine months while we replace its cables.”';

beforeAll(async () => bundleTerminal(program));
afterAll(() => rmSync(folder, { recursive: true }));

describe('check', () => {
  test('a text file: each line is a block, offsets are those of the file', () => {
    const path = file('a.txt', `A heading\n\n${SAID}\n`);
    const { code, out, err } = sic(['check', path, '--no-bundled', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = JSON.parse(out);
    expect(report.text).toBeUndefined();
    expect(report.quotes).toHaveLength(1);
    const [{ start, end, text, name, verdict }] = report.quotes;
    expect(`A heading\n\n${SAID}\n`.slice(start, end)).toBe(text);
    expect({ name, verdict }).toEqual({ name: 'Anna Berg', verdict: 'unknown' });
  });
  test('HTML is decoded by its declared charset and its text is written out', () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Bridge</title></head><body><article>
      <h1>Bridge</h1><p>${'The river is wide here and slow in summer. '.repeat(12)}</p><p>${SAID.replace('Berg', 'Bergström')}</p></article></body></html>`;
    const latin = Buffer.from(html.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
    const report = JSON.parse(sic(['check', file('a.html', latin), '--no-bundled', '--json']).out);
    expect(report.text).toContain('Anna Bergström, the mayor, said: “The old bridge');
    expect(report.quotes[0].name).toBe('Anna Bergström');
    expect(report.text.slice(report.quotes[0].start, report.quotes[0].end)).toBe(report.quotes[0].text);
  });
  test('standard input; a report that a person reads has no colours when it is not on a terminal', () => {
    const { code, out } = sic(['check', '-', '--no-bundled'], SAID);
    expect(code).toBe(0);
    expect(out).toContain('Anna Berg: “The old bridge will be closed');
    expect(out).not.toContain('\u001b[');
  });
  test('a pack of statements answers', () => {
    const rows = file('rows.ndjson', `${JSON.stringify(ROW)}\n`);
    const pack = join(folder, 'rows.sicpack');
    expect(sic(['pack', 'build', rows, '-o', pack]).code).toBe(0);
    const { out } = sic(['check', '-', '--no-bundled', '--pack', pack, '--json'], SAID);
    expect(JSON.parse(out).quotes[0]).toMatchObject({ verdict: 'verbatim', statement: { id: 'mayor-bridge' } });
    expect(sic(['check', '-', '--no-bundled', '--pack', pack], SAID).out).toContain('[rows: mayor-bridge]');
  });
});

describe('check --format', () => {
  const format = (name: string, text = SAID) => sic(['check', '-', '--no-bundled', '--format', name], text);
  test('markdown', () => {
    const { code, out } = format('markdown');
    expect(code).toBe(0);
    expect(out).toContain('\n> The old bridge will be closed for at least nine months');
    expect(out).toContain('\n> — **Anna Berg**\n');
  });
  test('csv has a row a finding under a row of headings', () => {
    const rows = format('csv').out.split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^Kind,Start,End,Words on the page,Speaker,/);
    expect(rows[1]).toMatch(/^Quotation,29,112,The old bridge .*,Anna Berg,not in the reference,/);
    expect(rows[2]).toBe('');
  });
  test('json is --json, and finds each finding by its words', () => {
    const { out } = format('json', `${SAID} Nobody was surprised.`);
    expect(out).toBe(sic(['check', '-', '--no-bundled', '--json'], `${SAID} Nobody was surprised.`).out);
    const { text, quotes } = JSON.parse(out);
    expect(text).toBeUndefined();
    expect(quotes[0].selector).toEqual({
      type: 'TextQuoteSelector',
      exact: quotes[0].text,
      prefix: 'Anna Berg, the mayor, said: “',
      suffix: '” Nobody was surprised.',
    });
  });
  test('claimreview leaves rating and reviewer empty', () => {
    const [draft, ...others] = JSON.parse(format('claimreview').out);
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      '@type': 'ClaimReview',
      itemReviewed: { author: { name: 'Anna Berg' } },
      author: { name: '' },
      reviewRating: { ratingValue: '', alternateName: '' },
    });
  });
  test('text is what is printed without a format', () => {
    expect(format('text').out).toBe(sic(['check', '-', '--no-bundled'], SAID).out);
  });
});

describe('check --ndjson', () => {
  test('a bad line is named, the others are still written, and the exit code is 2', () => {
    const lines = [
      JSON.stringify({ id: 1, text: SAID }),
      '{oops',
      '',
      JSON.stringify({ id: 'x' }),
      JSON.stringify({ id: 2, text: '' }),
    ];
    const { code, out, err } = sic(['check', '--ndjson', '--no-bundled'], lines.join('\n'));
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/^line 2: .*\nline 4: neither "text" nor "html" is a string: give one of them\n$/);
  });
});

describe('what cannot be used ends with 2 and one line that names it', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'a missing file',
      ['check', 'nowhere.txt', '--no-bundled'],
      /^sic: nowhere\.txt could not be read .*: name a text or HTML file/,
    ],
    ['no file', ['check', '--no-bundled'], /^sic: check takes one file/],
    [
      'an unknown format',
      ['check', '-', '--no-bundled', '--format', 'xml'],
      /^sic: no format xml: there are text, markdown, csv, json, claimreview$/m,
    ],
    [
      'two formats',
      ['check', '-', '--no-bundled', '--json', '--format', 'csv'],
      /^sic: --json and --format csv are two/,
    ],
    [
      'a format of lines',
      ['check', '--no-bundled', '--ndjson', '--format', 'csv'],
      /^sic: --ndjson is a format of its/,
    ],
    ['an unknown command', ['chek'], /^sic: no command chek: there are check, /],
    ['an unknown option', ['check', '--colour'], /^sic: Unknown option '--colour'/],
    [
      'a foreign pack',
      ['check', '-', '--no-bundled', '--pack', file('foreign.sicpack', 'PK\u0003\u0004')],
      /cannot be used: it is no pack of Sic/,
    ],
    ['no bundled pack', ['check', '-'], /^sic: the bundled reference is missing: run npm run build/],
  ];
  test.each(cases)('%s', (_, args, message) => {
    const { code, out, err } = sic(args, 'text');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
