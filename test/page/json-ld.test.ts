import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../src/page/json-ld.ts';

describe('readLinkedData', () => {
  test.each([
    ['plain', '{"@type":"NewsArticle","headline":"A"}', 'A'],
    ['in a list', '[{"@type":"WebPage"},{"@type":"Article","headline":"A"}]', 'A'],
    ['in a graph', '{"@graph":[{"@type":["Thing","ReportageNewsArticle"],"headline":"A"}]}', 'A'],
    ['as the main entity', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"A"}}', 'A'],
    ['a full address as type', '{"@type":"https://schema.org/NewsArticle","headline":"A"}', 'A'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>', 'A'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"A",}', 'A'],
    ['a line break in a string', '{"@type":"NewsArticle","headline":"A\nB"}', 'A B'],
    ['no article', '{"@type":"Organization","name":"A"}', undefined],
    ['no JSON at all', 'var a = {', undefined],
    ['null', 'null', undefined],
  ])('%s', (_what, block, headline) => expect(readLinkedData([block])?.headline).toBe(headline));
  test('a broken block does not hide the next', () => {
    expect(readLinkedData(['{', '{"@type":"Article","headline":"A"}'])?.headline).toBe('A');
  });
  test.each([
    ['"Orla Quint"', ['Orla Quint']],
    ['{"name":"Orla Quint"}', ['Orla Quint']],
    ['[{"name":["Orla Quint"]},"Bert Havel"]', ['Orla Quint', 'Bert Havel']],
    ['42', []],
  ])('authors %s', (author, names) => {
    expect(readLinkedData([`{"@type":"Article","author":${author}}`])?.authors).toEqual(names);
  });
});

test('an article a hundred thousand levels deep is none, and overflows nothing', () => {
  const depth = 100_000;
  const deep = (levels: number) =>
    `${'['.repeat(levels)}{"@type":"NewsArticle","headline":"Deep"}${']'.repeat(levels)}`;
  expect(readLinkedData([deep(depth)])).toBeNull();
  expect(readLinkedData([deep(4)])?.headline).toBe('Deep');
});
