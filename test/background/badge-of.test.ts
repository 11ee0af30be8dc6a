import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../src/background/badge-of.ts';
import { refusalFor } from '../../src/background/refusal.ts';
import { withoutSilenced } from '../../src/background/silence.ts';
import { oldestOver } from '../../src/browser/oldest.ts';
import type { TabState } from '../../src/protocol/messages.ts';
import type { Say } from '../../src/protocol/wording.ts';
import { checked, nameRow, outletRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';

const say: Say = (key, ...values) => [key, ...values].join(' ');
const badge = (state: TabState) => badgeOf(state, say);

describe('the button', () => {
  test('every state looks different from "not checked"', () => {
    expect(badge({ kind: 'not-checked' }).text).toBe('');
    expect(badge({ kind: 'checking', since: 0 }).text).toBe('…');
    expect(badge({ kind: 'refused', why: 'document' }).text).toBe('–');
    expect(badge({ kind: 'failed', what: 'reference' }).text).toBe('!');
  });
  test('checked: nothing, some, many', () => {
    expect(badge(checked(reportOf({})))).toMatchObject({ text: '0', calls: false });
    expect(badge(checked(reportOf({ names: [nameRow()] })))).toMatchObject({
      text: '1',
      calls: true,
      title: 'stateToCompare_one 1',
    });
    const many = reportOf({ names: Array.from({ length: 100 }, () => nameRow()) });
    expect(badge(checked(many)).text).toBe('99+');
  });
  test('what is not in the reference does not call', () => {
    const quotes = [quoteRow({ verdict: 'unknown', statement: null })];
    expect(badge(checked(reportOf({ quotes })))).toMatchObject({ text: '0', calls: false });
  });
  test.each(['front-page', 'no-article'] as const)('%s is no article', (kind) => {
    expect(badge(checked(reportOf({ kind })))).toMatchObject({ text: '–', calls: false });
  });
});

test('posts are told apart from pages without any article', () => {
  const { page } = reportOf({ kind: 'no-article' });
  expect(badge(checked(reportOf({ page: { ...page, posts: true } })))).toEqual({
    text: '–',
    calls: false,
    title: 'statePost',
  });
});

describe('refusalFor', () => {
  test.each([
    ['', 'Error: Cannot access a chrome:// URL', 'browser-page'],
    ['', 'Error: The extensions gallery cannot be scripted.', 'browser-page'],
    ['about:addons', 'Error: Missing host permission for the tab', 'browser-page'],
    ['https://addons.mozilla.org/en/', 'Error: Missing host permission for the tab', 'browser-page'],
    ['https://vane.example/minutes.pdf', 'Error: Missing host permission for the tab', 'document'],
    ['https://vane.example/minutes.pdf?page=2', 'Error', 'document'],
    ['https://vane.example/pdf-minutes', 'Error: Missing host permission for the tab', 'no-access'],
    ['', 'Error: Cannot access contents of the page.', 'no-access'],
  ])('%s %s: %s', (url, error, why) => expect(refusalFor(url, error)).toBe(why));
});

describe('withoutSilenced', () => {
  const report = reportOf({
    names: [nameRow({ text: 'Dora Pel' })],
    outlets: [outletRow({ text: 'Vane', kind: 'rendering' }), outletRow({ text: 'Vane', kind: 'named' })],
  });
  test('names and renderings go, letter case aside; an outlet that is simply named stays', () => {
    const quiet = withoutSilenced(report, [
      { name: 'dora pel ', site: null },
      { name: 'VANE', site: null },
    ]);
    expect(quiet.names).toEqual([]);
    expect(quiet.outlets.map(({ kind }) => kind)).toEqual(['named']);
  });
  test('on one site: there and under it, and nowhere else', () => {
    const on = (url: string) =>
      withoutSilenced({ ...report, page: { ...report.page, url } }, [{ name: 'Dora Pel', site: 'vane.example' }]).names
        .length;
    expect(on('https://www.vane.example/a')).toBe(0);
    expect(on('https://news.vane.example/a')).toBe(0);
    expect(on('https://mill.example/a')).toBe(1);
  });
  test('nothing silenced, nothing changed', () => expect(withoutSilenced(report, [])).toBe(report));
});

describe('oldestOver', () => {
  const entries = [
    { name: 'old', touched: 1, size: 40 },
    { name: 'new', touched: 3, size: 40 },
    { name: 'middle', touched: 2, size: 40 },
  ];
  test.each([
    [120, []],
    [119, ['old']],
    [79, ['middle', 'old']],
    [0, ['new', 'middle', 'old']],
  ])('a budget of %d', (budget, out) => expect(oldestOver(budget, entries)).toEqual(out));
});
