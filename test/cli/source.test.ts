import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleTerminal } from '../../src/build/bundle.ts';
import { docx, pdf, wrapped } from './made-files.ts';

// Below the working tree, so that the program finds its packages.
mkdirSync('node_modules/.cache', { recursive: true });
const folder = mkdtempSync('node_modules/.cache/sic-source-');
const program = join(folder, 'sic.mjs');
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const packed = (name: string) => join(folder, `${name}.sicpack`);

function sic(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const LINES = [
  'Press briefing of Mayor Anna Berg',
  '6 March 2026',
  'MAYOR BERG: The old bridge will be closed for at least nine months while we replace its cables. Nobody will be cut off from the hospital.',
  'Q: And the ferry?',
  'MR. HILL: The ferry will run every ten minutes from Monday on, free of charge for everybody who lives on the island.',
];
const ARTICLE =
  'Anna Berg, the mayor, said on Friday, 6 March 2026: “The old bridge will be closed for at least nine months while we replace its cables.”';

const html = `<!doctype html><html lang="en"><head><title>Press briefing</title><meta property="article:published_time" content="2026-03-06"></head><body><article><h1>${LINES[0]}</h1>${LINES.slice(
  2,
)
  .map((line) => `<p>${line}</p>`)
  .join('')}<p>MAYOR BERG: ${'The river is wide here and slow in summer. '.repeat(12)}</p></article></body></html>`;
const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['page.html', html],
  ['words.txt', LINES.join('\n\n')],
  [
    'notes.md',
    `# ${LINES[0]}\n\n${LINES.slice(1)
      .map((line) => line.replace(/^([A-Z. ]+:)/, '**$1**'))
      .join('\n\n')}`,
  ],
  ['letter.docx', docx(LINES)],
  ['print.pdf', pdf(wrapped(LINES))],
  [
    'talk.srt',
    `1\n00:00:05,000 --> 00:00:09,000\nMAYOR BERG: The old bridge will be closed for at least nine months\n\n2\n00:00:09,500 --> 00:00:12,000\nwhile we replace its cables.\n`,
  ],
  [
    'talk.vtt',
    'WEBVTT\n\n00:05.000 --> 00:09.000\n<v Anna Berg>The old bridge will be closed for at least nine months\nwhile we replace its cables.\n',
  ],
];

beforeAll(async () => bundleTerminal(program));
afterAll(() => rmSync(folder, { recursive: true }));

describe('source add', () => {
  test.each(FILES)('%s: a quotation of it is found by check', (name, content) => {
    const pack = packed(name);
    const { code, out, err } = sic([
      'source',
      'add',
      file(name, content),
      '-o',
      pack,
      '--url',
      'https://example.org/briefing',
      '--date',
      '2026-03-06',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/statements?, March 6, 2026, en/);
    const report = JSON.parse(sic(['check', '-', '--no-bundled', '--pack', pack, '--json'], ARTICLE).out);
    expect(report.quotes).toMatchObject([{ verdict: 'verbatim', statement: { date: '2026-03-06' } }]);
    expect(report.quotes[0].statement.speaker).toContain('Berg');
    const [{ url, role }] = report.quotes[0].statement.sources;
    expect({ url, role }).toEqual({
      url: `https://example.org/briefing${name.startsWith('talk') ? '#t=5' : ''}`,
      role: 'primary',
    });
  });
  test('what was read is printed: statements, speakers, labels, date, notes', () => {
    const { out } = sic([
      'source',
      'add',
      file('b.txt', LINES.join('\n\n')),
      '-o',
      packed('b'),
      '--speaker',
      'MR. HILL=Tom Hill',
    ]);
    expect(out).toContain('b.txt: 4 statements, March 6, 2026, en, “Press briefing of Mayor Anna Berg”');
    expect(out).toMatch(/Anna Berg +2 {2}MAYOR BERG\n/);
    expect(out).toMatch(/Tom Hill +1 {2}MR\. HILL\n/);
    expect(out).toMatch(/\(not named\) +1 {2}Q\n/);
    expect(out).toContain('give it with --url');
  });
  test('a pack that is there keeps its sources; one that is read again is replaced; two of one title stay apart', () => {
    const pack = packed('own');
    const [a, b] = [file('one.txt', 'We close the bridge. It takes long.'), file('two.txt', 'The ferry runs.')];
    expect(sic(['source', 'add', a, '-o', pack]).out).toContain('2 rows');
    expect(sic(['source', 'add', b, '-o', pack]).out).toContain('3 rows, 2 of them from before');
    expect(sic(['source', 'add', a, '-o', pack]).out).toContain('3 rows, 1 of them from before');
    mkdirSync(join(folder, 'x'), { recursive: true });
    expect(sic(['source', 'add', a, file('x/one.txt', 'Another one.'), '-o', pack]).out).toContain(
      '4 rows, 1 of them from before',
    );
  });
  test.each([
    [['nothing.txt'], 'could not be read'],
    [['empty.txt'], 'is empty'],
    [['marks.txt'], 'no words that could be a statement'],
    [['latin.txt'], 'not in UTF-8'],
    [['broken.docx'], 'could not be read as DOCX'],
    [['bomb.docx'], 'more than 100 MB'],
    [['broken.pdf'], 'could not be read as PDF'],
    [['picture.pdf'], 'text recognition'],
    [['old.doc'], 'save it as DOCX'],
    [['words.txt', '--date', 'soon'], 'no date'],
    [['words.txt', '--url', 'example.org'], 'no address'],
    [['words.txt', '--lang', 'English please'], 'no language'],
    [['words.txt', '--speaker', 'A', '--speaker', 'B'], 'LABEL=NAME'],
  ])('%j: %s', ([name = '', ...args], words) => {
    file('empty.txt', '');
    file('marks.txt', '... --- ...');
    file('latin.txt', Buffer.from('B\u00e4rbel', 'latin1'));
    file('broken.docx', 'PK\u0003\u0004 no zip');
    file('bomb.docx', docx(['x'.repeat(101e6)]));
    file('broken.pdf', '%PDF-1.4 nothing');
    file('picture.pdf', pdf(['']));
    file('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const { code, err } = sic(['source', 'add', join(folder, name), '-o', packed('never'), ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(packed('never'))).toBe(false);
  });
  test('wrong arguments', () => {
    expect(sic(['source']).err).toContain('sic source add');
    expect(sic(['source', 'add', 'a.txt']).err).toContain('a pack to write');
    expect(sic(['source', 'add', 'a', 'b', '-o', 'c', '--url', 'https://example.org']).err).toContain(
      'one file at a time',
    );
  });
});

describe('pack import', () => {
  const REVIEW = {
    '@type': 'ClaimReview',
    claimReviewed: 'The old bridge has been closed for nine whole years without any repair.',
    url: 'https://check.example.org/1',
    itemReviewed: { author: { name: 'Tom Hill' }, datePublished: '2026-03-06' },
  };
  test('claimreview: the claim is found, its review is the source', () => {
    const pack = packed('claims');
    expect(
      sic(['pack', 'import', 'claimreview', file('feed.json', JSON.stringify([REVIEW])), '-o', pack]).out,
    ).toContain('1 rows');
    const article =
      'Tom Hill said on 6 March 2026: “The old bridge has been closed for nine whole years without any repair.”';
    const { quotes } = JSON.parse(sic(['check', '-', '--no-bundled', '--pack', pack, '--json'], article).out);
    expect(quotes).toMatchObject([
      { verdict: 'verbatim', statement: { sources: [{ url: 'https://check.example.org/1', role: 'report' }] } },
    ]);
  });
  test('csv: a bad line ends it; with --skip-bad it is left out and named', () => {
    const path = file('outlets.csv', 'name,domains\nThe Harbour Post,post.example\nThe Other,no host\n');
    const pack = packed('outlets');
    const strict = sic(['pack', 'import', 'csv', path, '-o', pack]);
    expect(strict).toMatchObject({
      code: 2,
      err: expect.stringContaining('outlets.csv: line 3: "domains" holds "no"'),
    });
    expect(existsSync(pack)).toBe(false);
    const loose = sic(['pack', 'import', 'csv', path, '-o', pack, '--skip-bad']);
    expect(loose).toMatchObject({ code: 0, err: expect.stringContaining('1 bad items were left out') });
    expect(sic(['pack', 'info', pack]).out).toMatch(/outlet +1/);
  });
  test('wikidata: persons and outlets; an id twice is named', () => {
    const person = {
      id: 'Q7',
      labels: { en: { value: 'Anna Berg' } },
      claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }] },
    };
    expect(
      sic(['pack', 'import', 'wikidata', file('e.json', JSON.stringify([person])), '-o', packed('e')]).out,
    ).toContain('1 rows');
    expect(
      sic(['pack', 'import', 'wikidata', file('f.json', JSON.stringify([person, person])), '-o', packed('f')]).err,
    ).toContain('item 2 (Q7): the id "Q7" stands there twice');
  });
  test('nothing in it, no such feed, no file', () => {
    expect(sic(['pack', 'import', 'claimreview', file('g.json', '{}'), '-o', packed('g'), '--skip-bad']).err).toContain(
      'no pack was written',
    );
    expect(sic(['pack', 'import', 'rss', 'x', '-o', 'y']).err).toContain('claimreview, wikidata, csv');
    expect(sic(['pack', 'import', 'csv', 'nowhere.csv', '-o', packed('h')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('could not be read'),
    });
  });
});
