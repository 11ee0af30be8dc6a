import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { automaticView } from '../../src/options/automatic-view.ts';
import { PATIENCE, type PopupView, viewOf } from '../../src/popup/view.ts';
import type { TabState } from '../../src/protocol/messages.ts';
import type { Report } from '../../src/protocol/report.ts';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';
import type { Say } from '../../src/protocol/wording.ts';
import { sampleState } from '../../src/welcome/sample-state.ts';
import { checked, nameRow, outletRow, quoteRow, reportOf } from './rows-of-a-report.ts';

/** The key with its values: what is said is the locale's business. */
const say: Say = (key, ...values) => [key, ...values].join(' ');
const view = (state: TabState, now = 0): PopupView =>
  viewOf(state, { say, formatDate: (iso) => iso, settings: DEFAULT_SETTINGS, version: '1.2.3', now });
const titles = ({ sections }: PopupView) =>
  sections.map(({ id, groups }) => [id, groups.map(({ rows }) => rows.length)]);

const POSTS: Report = reportOf({ page: { ...reportOf({}).page, kind: 'no-article', posts: true } });

describe('what the popup shows', () => {
  test.each([
    [{ kind: 'not-checked' }, 'stateNotChecked', true],
    [{ kind: 'checking', since: 0 }, 'stateChecking', false],
    [{ kind: 'refused', why: 'browser-page' }, 'stateRefused', false],
    [{ kind: 'refused', why: 'no-access' }, 'stateRefused', true],
    [{ kind: 'failed', what: 'reference' }, 'stateFailed', true],
    [checked(reportOf({})), 'stateNothing', true],
    [checked(reportOf({ kind: 'front-page' })), 'stateFrontPage', true],
    [checked(reportOf({ kind: 'no-article' })), 'stateNoArticle', true],
    [checked(POSTS), 'statePost', true],
    [checked(reportOf({ names: [nameRow()] })), 'stateToCompare_one 1', true],
    [checked(reportOf({ names: [nameRow(), nameRow()] })), 'stateToCompare_other 2', true],
  ] satisfies [TabState, string, boolean][])('%j', (state, status, canCheck) => {
    expect(view(state)).toMatchObject({ status, canCheck });
  });
  test('a check that takes too long is told', () => {
    expect(view({ kind: 'checking', since: 0 }, PATIENCE)).toMatchObject({ busy: true });
    expect(view({ kind: 'checking', since: 0 }, PATIENCE + 1)).toMatchObject({ status: 'stateFailed', busy: false });
  });
  test('the words of posts can be checked by themselves; a front page leads on to its articles', () => {
    expect(view(checked(POSTS))).toMatchObject({ explanation: 'explainPost explainWords', wantsWords: true });
    expect(view(checked(reportOf({ kind: 'front-page' })))).toMatchObject({
      explanation: 'explainFrontPage',
      wantsWords: false,
    });
  });
  test('part of an article is told beside its report', () => {
    expect(view(checked(reportOf({ kind: 'partial' }))).explanation).toBe('explainPartial');
  });
});

test('statements that are only similar have a section that says so, with their sources', () => {
  const near = [quoteRow().statement].filter((one) => one !== null);
  const { sections } = view(checked(reportOf({ quotes: [], near })));
  expect(sections.map(({ id }) => id)).toEqual(['near']);
  expect(sections[0]?.groups[0]?.rows[0]).toMatchObject({
    title: 'Dora Pell',
    words: 'We will mend the bridge in June.',
    sentence: 'explainNear',
    diff: [],
    wrong: '',
    original: [{ source: { href: 'https://council.example/minutes' } }, { archive: null }],
  });
});

describe('the list', () => {
  const report = reportOf({
    quotes: [
      quoteRow(),
      quoteRow({ start: 60, name: 'Bert Havel', verdict: 'unknown', statement: null, changes: [] }),
      quoteRow({ start: 80, verdict: 'verbatim', changes: [] }),
    ],
    names: [nameRow(), nameRow({ kind: 'style' })],
    outlets: [
      outletRow(),
      outletRow({ start: 300 }),
      outletRow({ start: 400, kind: 'rendering', outlet: null, text: 'Fane' }),
    ],
  });
  const shown = view(checked(report));
  const row = (section: number, group = 0, at = 0) => shown.sections[section]?.groups[group]?.rows[at];

  test('first what asks for a look; then quotations by speaker, other names, each outlet once', () => {
    expect(titles(shown)).toEqual([
      ['compare', [3]],
      ['quotations', [2, 1]],
      ['names', [1]],
      ['outlets', [2]],
    ]);
  });
  test('a quotation that differs', () => {
    expect(row(0)).toMatchObject({
      title: 'Dora Pell',
      words: 'We will mend the road in June.',
      sentence: 'verdictReworded Dora Pell. recordOf Dora Pell, 2024-05-06 bundledPack',
      sourcing: 'sourcingNone',
      diff: [
        { side: 'both', text: 'We will mend the' },
        { side: 'page', text: 'road' },
        { side: 'record', text: 'bridge' },
        { side: 'both', text: 'in June.' },
      ],
      silence: null,
    });
  });
  test('sources in their order, each with a look into the archive but the archive itself', () => {
    expect(row(0)?.original.map(({ source, archive }) => [source.href, archive?.href])).toEqual([
      ['https://council.example/minutes', 'https://web.archive.org/web/*/https://council.example/minutes'],
      ['https://web.archive.example/1#:~:text=We%20will%20mend%20the%20bridge%20in%20June', undefined],
    ]);
  });
  test('a source that was read is linked at the words, the plain address beside it', () => {
    const [, read] = row(0)?.original ?? [];
    expect(read?.source.href).toBe('https://web.archive.example/1#:~:text=We%20will%20mend%20the%20bridge%20in%20June');
    expect(read?.plain).toEqual({ text: 'sourcePlain', href: 'https://web.archive.example/1' });
    expect(row(0)?.original[0]?.plain).toBe(null);
  });
  test('what is not in the reference is no sentence in its row', () => {
    expect(row(1, 1)).toMatchObject({ title: 'Bert Havel', sentence: '', diff: [] });
  });
  test('a search sends the words in quotation marks, and only when it is clicked', () => {
    const href = 'https://duckduckgo.com/?q=%22We%20will%20mend%20the%20road%20in%20June.%22';
    expect(row(0)?.search).toEqual({ engine: 'DuckDuckGo', links: [{ text: 'DuckDuckGo', href }] });
  });
  test('of words that the reference does not know, every way to the original', () => {
    const { engine, links } = row(1, 1)?.search ?? {};
    expect(engine).toBe('DuckDuckGo');
    expect(links?.map(({ text }) => text.trim())).toEqual(['searchWeb', 'searchFactChecks', 'searchArchive']);
  });
  test('a long quotation is searched for by its beginning, cut between words', () => {
    const text = 'word '.repeat(80).trim();
    const [first] = view(checked(reportOf({ quotes: [quoteRow({ text })] }))).sections;
    const href = decodeURIComponent(first?.groups[0]?.rows[0]?.search?.links[0]?.href ?? '');
    expect(href).toMatch(/"(?:word )+word"$/);
    expect(href.length).toBeLessThan(240);
  });
  test('copy gives Markdown that a bracket in a title does not break', () => {
    expect(row(0)?.copy).toBe(
      '> We will mend the road in June.\n\n— Dora Pell, [The \\[old\\] bridge](https://vane.example/a_%281%29)',
    );
  });
  test('a name can be silenced as the page writes it', () => expect(row(0, 0, 1)?.silence).toBe('Dora Pel'));
});

test('the sample of the welcome page', () => {
  expect(sampleState({ kind: 'not-checked' }, say)).toBe('');
  expect(sampleState({ kind: 'failed', what: 'reference' }, say)).toBe('explainNoReference');
  expect(sampleState(checked(reportOf({ names: [nameRow()] })), say)).toBe('welcomePoint_one 1');
});

describe('automaticView', () => {
  test.each([
    [[], false, []],
    [['*://*/*'], true, []],
    [['https://*/*', 'https://vane.example/*'], true, ['https://vane.example/*']],
    [['https://b.example/*', 'https://a.example/*'], false, ['https://a.example/*', 'https://b.example/*']],
  ])('%j', (origins, isEverywhere, sites) => {
    const view = automaticView(origins);
    expect(view.isEverywhere).toBe(isEverywhere);
    expect(view.sites.map(({ origin, site }) => [origin, site])).toEqual(
      sites.map((origin) => [origin, origin.split('/')[2]]),
    );
  });
});

describe('texts', () => {
  const src = join(import.meta.dirname, '../../src');
  const known = Object.keys(JSON.parse(readFileSync(join(src, '_locales/en/messages.json'), 'utf8')));
  test.each(['options/options.html', 'welcome/welcome.html'])('every text of %s is in the locale', (page) => {
    const used = [...readFileSync(join(src, page), 'utf8').matchAll(/data-say="([^"]+)"/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((key) => !known.includes(key ?? ''))).toEqual([]);
  });
  test('the manifest too', () => {
    const manifest = readFileSync(join(src, '../manifest.json'), 'utf8');
    for (const match of manifest.matchAll(/__MSG_(\w+)__/g)) expect(known).toContain(match[1]);
  });
});
