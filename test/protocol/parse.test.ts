import { describe, expect, test } from 'vitest';
import { articleOf } from '../../src/protocol/article.ts';
import { ParseError, parseToBackground, parseToContent } from '../../src/protocol/parse.ts';

const article = {
  ...articleOf('The bridge is shut.\nNobody knows why.', {
    kind: 'article',
    url: 'https://vane.example/a',
    authors: ['O. Quint'],
  }),
  links: [{ start: 4, end: 10, href: 'https://vane.example/b' }],
};

describe('parseToBackground', () => {
  test('what a page sends comes through as it is', () => {
    const message = { kind: 'checkPage', article, address: 'https://x.example/' };
    expect(parseToBackground(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });
  test('unknown keys are left behind', () => {
    expect(parseToBackground({ kind: 'newsPage', also: 1 })).toEqual({ kind: 'newsPage' });
  });
  test.each([
    ['no message', null],
    ['an unknown kind', { kind: 'format' }],
    ['a tab that is no number', { kind: 'checkTab', tab: '1' }],
    ['a tab below zero', { kind: 'checkTab', tab: -1 }],
    ['no article', { kind: 'checkPage' }],
    ['no address', { kind: 'checkPage', article }],
    ['a span outside the text', { kind: 'checkPage', article: { ...article, quoted: [{ start: 1, end: 9999 }] } }],
    [
      'a span that ends before it starts',
      { kind: 'checkPage', article: { ...article, quoted: [{ start: 4, end: 2 }] } },
    ],
    [
      'an unknown kind of block',
      { kind: 'checkPage', article: { ...article, blocks: [{ start: 0, end: 3, kind: 'table' }] } },
    ],
    [
      'a script for a link',
      { kind: 'checkPage', article: { ...article, links: [{ start: 0, end: 3, href: 'javascript:a()' }] } },
    ],
    ['a text beyond all measure', { kind: 'checkPage', article: { ...article, text: 'a'.repeat(2_000_001) } }],
    ['an unknown kind of page', { kind: 'checkPage', article: { ...article, page: { kind: 'shop' } } }],
  ])('%s is refused', (_what, message) => expect(() => parseToBackground(message)).toThrow(ParseError));
});

describe('parseToContent', () => {
  test('what is for the background is passed over', () => expect(parseToContent({ kind: 'newsPage' })).toBeNull());
  test('a span to show', () => {
    expect(parseToContent({ kind: 'show', span: { start: 1, end: 2 } })).toEqual({
      kind: 'show',
      span: { start: 1, end: 2 },
    });
    expect(() => parseToContent({ kind: 'show', span: { start: 2, end: 1 } })).toThrow(ParseError);
  });
});
