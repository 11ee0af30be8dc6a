import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { articleOf } from '../../src/protocol/article.ts';
import { parseReadArticle, parseTabState } from '../../src/protocol/parse-stored.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { ROWS } from '../reference/rows.ts';

const article = articleOf('“We will reopen the eastern ferry line before winter,” said Åsa Lindqvist.', {
  kind: 'article',
});
const report = check(article, detect(article), referenceOf(ROWS));
const [quote] = report.quotes;

describe('what is stored of a tab', () => {
  test.each([
    [{ kind: 'not-checked' }],
    [{ kind: 'checking', since: 1 }],
    [{ kind: 'refused', why: 'no-access' }],
    [{ kind: 'failed', what: 'page' }],
    [{ kind: 'checked', at: 1, report }],
  ])('%# comes back as it is', (state) => expect(parseTabState(structuredClone(state))).toEqual(state));
  test.each([
    ['nothing', undefined],
    ['no object', 'checked'],
    ['an unknown kind', { kind: 'finished' }],
    ['no time', { kind: 'checking' }],
    ['no report', { kind: 'checked', at: 1 }],
    ['a report without lists', { kind: 'checked', at: 1, report: { ...report, quotes: undefined } }],
    ['an unknown verdict', { kind: 'checked', at: 1, report: { ...report, quotes: [{ ...quote, verdict: 'lie' }] } }],
    ['a title that is no text', { kind: 'checked', at: 1, report: { ...report, page: { ...report.page, title: [] } } }],
    ['a kind that is only inherited', Object.create({ kind: 'not-checked' })],
  ])('%s is none', (_what, state) => expect(parseTabState(state)).toBeNull());
});

test('a remembered article of another shape is none', () => {
  const read = { url: 'https://vane.example/', title: '', outlet: '', published: null, read: '2026', lang: 'en' };
  const whole = { ...read, quotations: [{ text: 'a', speaker: null, keys: ['a'] }] };
  expect(parseReadArticle(whole)).toBe(whole);
  expect(parseReadArticle({ ...read, quotations: [{ text: 'a', keys: [] }] })).toBeNull();
});
