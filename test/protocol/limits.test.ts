import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { check } from '../../src/match/check.ts';
import { articleOf } from '../../src/protocol/article.ts';
import { BLOCKS_CHECKED, SOURCE_LIMITS, TEXT_CHECKED, withinLimits } from '../../src/protocol/limits.ts';
import { parseArticle, parseToBackground } from '../../src/protocol/parse.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';

const long = (text: string) => articleOf(text, { kind: 'article', lang: 'en' });

describe('withinLimits', () => {
  test('an article that fits stays the very same', () => {
    const article = long('a'.repeat(TEXT_CHECKED));
    expect(withinLimits(article)).toBe(article);
  });
  test('a text that is too long ends with the last whole block', () => {
    const line = 'The bridge is closed.\n';
    const article = withinLimits(long(line.repeat(19_000)));
    expect(article.text.length).toBeLessThanOrEqual(TEXT_CHECKED);
    expect(article.text.endsWith('closed.')).toBe(true);
    expect(article.blocks.at(-1)?.end).toBe(article.text.length);
    expect(article.page.partly).toEqual({ checked: article.text.length, of: 19_000 * line.length });
  });
  test('one block that is too long is cut, between characters', () => {
    const article = withinLimits(long(`a${'😀'.repeat(TEXT_CHECKED)}`));
    expect(article.text.length).toBe(TEXT_CHECKED - 1);
    expect(article.blocks).toEqual([{ start: 0, end: article.text.length, kind: 'paragraph' }]);
  });
  test('a short headline before one block that is too long does not stand alone', () => {
    expect(withinLimits(long(`Bridge\n${'a '.repeat(TEXT_CHECKED)}`)).text.length).toBe(TEXT_CHECKED);
  });
  test('too many blocks', () => {
    const article = withinLimits(long('a\n'.repeat(BLOCKS_CHECKED + 1)));
    expect(article.blocks).toHaveLength(BLOCKS_CHECKED);
    expect(article.page.partly).toEqual({ checked: BLOCKS_CHECKED * 2 - 1, of: BLOCKS_CHECKED * 2 + 2 });
  });
  test('links and quoted spans end with the text', () => {
    const article = {
      ...long('a '.repeat(TEXT_CHECKED)),
      links: [10, TEXT_CHECKED + 1].map((end) => ({ start: 4, end, href: 'https://vane.example/' })),
    };
    expect(withinLimits(article).links).toHaveLength(1);
  });
  test('a second time it changes nothing, over a message too', () => {
    const once = withinLimits(long('Bridge. '.repeat(TEXT_CHECKED)));
    expect(withinLimits(once)).toBe(once);
    const message = { kind: 'checkPage', article: once, address: 'https://x.example/' };
    expect(parseToBackground(structuredClone(message))).toEqual(message);
  });
});

test('a page becomes a source with more than is checked, as much as a message holds; what is cut is told', () => {
  const [longest, longer] = [Math.floor, Math.ceil].map((round) =>
    withinLimits(long('The bridge is closed.\n'.repeat(round(SOURCE_LIMITS.text / 22))), SOURCE_LIMITS),
  );
  expect(longest?.page.partly).toBeUndefined();
  expect(parseArticle(structuredClone(longest)).text.length).toBe(longest?.text.length);
  const partly = { checked: longer?.text.length ?? 0, of: 22 * Math.ceil(SOURCE_LIMITS.text / 22) };
  expect(longer?.page.partly).toEqual(partly);
  const article = articleOf('The bridge is closed.', { kind: 'article', partly });
  const { notes } = ingest({ kind: 'html-article', article, name: 'Bridges', read: '2026-11-24' });
  expect(notes).toContainEqual({ kind: 'partly', partly });
});

test('the report of a text that is too large says how much was checked', () => {
  const article = long(
    `“We will see,” said Anna Marsh.\n${'The bridge is closed.\n'.repeat(20_000)}“No,” said Paul Bard.`,
  );
  const report = check(article, detect(article), referenceOf([]));
  expect(report.page.partly?.of).toBe(article.text.length);
  expect(report.page.partly?.checked).toBeLessThanOrEqual(TEXT_CHECKED);
  expect(report.quotes.map(({ name }) => name)).toEqual(['Anna Marsh']);
});
