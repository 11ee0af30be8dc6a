import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { declaredLanguage, languageTag } from '../../src/page/declared-language.ts';
import { readArticle } from '../../src/page/read-article.ts';

const URL_OF = 'https://vane.example/a';
const PROSE = 'The council met on Monday and spoke for three hours about the bridge. '.repeat(8);

function page(html: string): Document {
  return new JSDOM(html, { url: URL_OF }).window.document;
}

describe('the language of an article', () => {
  test.each([
    ['<html lang="uk"><body><p>Про міст</p><article lang="en"><p>A longer text about the bridge</p></article>', 'en'],
    ['<html lang="uk"><body><p>Довший текст про старий міст і його опори</p><q lang="en">The bridge</q>', 'uk'],
    ['<html><body><article lang="pt_BR"><p>Sobre a ponte</p></article>', 'pt-BR'],
    ['<html lang=""><body><p>A text</p>', undefined],
    ['<html lang="english please"><body><p>A text</p>', undefined],
    ['<html><body><p>A text</p>', undefined],
  ])('%s', (html, lang) => expect(declaredLanguage(page(html).querySelectorAll('*'))).toBe(lang));
  test('what is declared for the article outweighs the page around it', () => {
    const inside = page(
      `<html lang="uk"><body><h1>Міст</h1><article lang="en"><p>${PROSE}</p><p>${PROSE}</p></article>`,
    );
    expect(readArticle(inside, URL_OF).article.page.lang).toBe('en');
    const whole = page(`<html lang="en-GB"><body><article><p>${PROSE}</p><p>${PROSE}</p></article>`);
    expect(readArticle(whole, URL_OF).article.page.lang).toBe('en-GB');
  });
  test('tags', () =>
    expect([' en ', 'en_GB', 'x', '', null].map(languageTag)).toEqual([
      'en',
      'en-GB',
      undefined,
      undefined,
      undefined,
    ]));
});
