import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isNewsArticle, mayBeRead } from '../../src/page/gate.ts';

describe('mayBeRead', () => {
  test.each([
    ['https://www.vane.example/news/a', true],
    ['http://vane.example/', true],
    ['https://mailonline.example/', true],
    ['https://mail.vane.example/inbox', false],
    ['https://docs.vane.example/d/1', false],
    ['http://localhost:8080/', false],
    ['http://127.0.0.1/', false],
    ['http://192.168.1.1/', false],
    ['http://[::1]/', false],
    ['http://printer/', false],
    ['http://nas.local/', false],
    ['http://wiki.corp/', false],
    ['file:///home/a.html', false],
    ['ftp://vane.example/', false],
  ])('%s: %s', (url, expected) => expect(mayBeRead(new URL(url))).toBe(expected));
});

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
