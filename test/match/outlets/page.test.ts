import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { hostBehind } from '../../../src/match/outlets/page-outlet.ts';
import { articleOf, type PageFacts } from '../../../src/protocol/article.ts';
import type { ReferenceRecord } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const rows: ReferenceRecord[] = [
  { kind: 'outlet', id: 'reuters', name: 'Reuters', domains: ['reuters.com'], country: 'GB', type: 'agency' },
  { kind: 'outlet', id: 'herald', name: 'Harbour Herald', domains: ['harbour-herald.co.uk'], country: 'GB' },
  { kind: 'outlet', id: 'portal', name: 'Big Portal', domains: ['portal.example'], country: 'US', type: 'aggregator' },
];
const reference = referenceOf(rows);
const pageOf = (text: string, facts: Partial<PageFacts> = {}) => {
  const article = articleOf(text, { kind: 'article', lang: 'en', ...facts });
  return check(article, detect(article), reference).page;
};

describe('whose page it is', () => {
  test.each([
    ['https://www.harbour-herald.co.uk/news/1', 'harbour-herald.co.uk'],
    ['https://harbour--herald-co-uk.cdn.ampproject.org/v/s/harbour-herald.co.uk/1', 'harbour-herald.co.uk'],
    ['https://www.google.com/amp/s/www.harbour-herald.co.uk/news/1', 'harbour-herald.co.uk'],
    ['https://web.archive.org/web/20260504/https://harbour-herald.co.uk/news/1', 'harbour-herald.co.uk'],
    ['https://google.com/search?q=x', 'google.com'],
  ])('%s', (url, host) => expect(hostBehind(url)).toBe(host));
  test('by its address, else by the name that it gives itself', () => {
    expect(pageOf('A story.', { url: 'https://sport.harbour-herald.co.uk/1' }).outlet?.id).toBe('herald');
    expect(pageOf('A story.', { siteName: 'Harbour Herald' }).outlet?.id).toBe('herald');
    expect(pageOf('A story.', { url: 'https://elsewhere.example/1' }).outlet).toBeNull();
  });
});

describe('whose story it shows', () => {
  const portal = { url: 'https://portal.example/news/1' };
  test.each([
    ['a source line', 'The pier burned down.\nSource: Harbour Herald', {}],
    ['a German source line', 'Der Pier brannte ab.\nQuelle: Harbour Herald', {}],
    ['first appeared in', 'The pier burned down.\nThis article first appeared in the Harbour Herald.', {}],
    ['a canonical address', 'The pier burned down.', { canonical: 'https://harbour-herald.co.uk/pier' }],
    ['isBasedOn', 'The pier burned down.', { basedOn: ['https://harbour-herald.co.uk/pier'] }],
  ])('%s', (_, text, facts) => expect(pageOf(text, { ...portal, ...facts }).republishes?.id).toBe('herald'));
  test('a wire credit in the date line', () => {
    expect(pageOf('LONDON (Reuters) - The pier burned down.', portal).republishes?.id).toBe('reuters');
    expect(pageOf('The pier burned down, a witness told Reuters.', portal).republishes).toBeNull();
  });
  test('its own story is no copy', () => {
    const own = { url: 'https://reuters.com/1', canonical: 'https://reuters.com/1' };
    expect(pageOf('LONDON (Reuters) - The pier burned down.', own).republishes).toBeNull();
  });
  test('a sentence that names a source is no source line', () => {
    expect(pageOf('The source at the Harbour Herald said the pier burned down.', portal).republishes).toBeNull();
  });
});
