import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isNewsArticle } from '../../src/page/gate.ts';

describe('isNewsArticle', () => {
  const open = (slug: string) =>
    new JSDOM(readFileSync(join(import.meta.dirname, `../pages/${slug}/page.html`))).window.document;
  test.each([
    ['harbour', true],
    ['front-page', false],
    ['login', false],
    // Says that it is an article, and has less than an article's paragraphs: a click still checks it.
    ['wall', false],
  ])('%s: %s', (slug, expected) => expect(isNewsArticle(open(slug))).toBe(expected));
  test('a page with a field for a password is somebody’s own', () => {
    const document = open('harbour');
    document.body.insertAdjacentHTML('beforeend', '<input type="password">');
    expect(isNewsArticle(document)).toBe(false);
  });
});
