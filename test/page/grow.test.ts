import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

const LONG =
  'The ferry has turned back at the mole with forty people on board, and the harbour master has hoisted the second ball above the customs house.';
const NEW = `Later: ${LONG}`;

/** A live blog of four posts, with a counter, an advertisement and comments round it. */
function open() {
  const posts = [1, 2, 3, 4].map(
    (at) => `<section class="post p${at}"><h2>9.${at}0</h2><p>${at}. ${LONG}</p></section>`,
  );
  const { document } = new JSDOM(
    `<title>Storm</title><p>Readers: <b id="count">1</b></p><main><article><h1>The storm, hour by hour</h1><div id="posts">${posts.join('')}</div></article></main><div id="comments"></div>`,
    { url: 'https://vane.example/storm' },
  ).window;
  const page = readArticle(document, 'https://vane.example/storm');
  const tried = new Set<string>();
  const at = (id: string) => document.getElementById(id) as HTMLElement;
  /** What an article makes of elements that came into a holder. */
  const added = (holder: Element, html: string, from = page) => {
    const before = new Set(holder.children);
    holder.insertAdjacentHTML('beforeend', html);
    const fresh = [...holder.children].filter((child) => !before.has(child));
    return from.renew({ added: new Set(fresh), touched: new Set([holder]) }, tried);
  };
  return { document, page, at, added, tried };
}

describe('an article that changes', () => {
  test('the next post, built as the others are, is read without another extraction', () => {
    const { page, at, added } = open();
    const grown = added(at('posts'), `<section class="post p5"><h2>9.50</h2><p>${NEW}</p></section>`);
    if (typeof grown === 'string') throw new Error(grown);
    expect(grown.article.text).toBe(`${page.article.text}\n9.50\n${NEW}`);
    expect(grown.rangeOf({ start: page.article.text.length + 6, end: grown.article.text.length })?.toString()).toBe(
      NEW,
    );
  });
  test('and what comes after that one', () => {
    const { at, added } = open();
    const grown = added(at('posts'), `<section class="post p6"><h2>9.50</h2><p>${NEW}</p></section>`);
    if (typeof grown === 'string') throw new Error(grown);
    const more = added(at('posts'), `<section class="post p6"><h2>9.55</h2><p>Still ${NEW}</p></section>`, grown);
    expect(typeof more === 'string' ? more : more.article.text).toContain('Still Later');
  });
  test.each([
    ['a counter', 'count', '<i>2</i>'],
    ['an advertisement in the article', 'posts', '<div class="ad">Buy a barometer</div>'],
    ['a list of links', 'posts', `<section class="post p6"><p><a href="/x">${LONG}</a></p></section>`],
    ['a notice that is read out', 'posts', `<div aria-live="polite"><p>${LONG}</p></div>`],
  ])('%s changes nothing', (_what, holder, html) => {
    const { at, added } = open();
    expect(added(at(holder), html)).toBe('same');
  });
  test('a long paragraph of another build asks for an extraction, once', () => {
    const { at, added } = open();
    expect(added(at('comments'), `<p>${LONG}</p>`)).toBe('other');
    expect(added(at('comments'), `<p>${NEW}</p>`)).toBe('same');
  });
  test('words that come into an empty paragraph count', () => {
    const { document, page, tried, at } = open();
    const paragraph = document.createElement('p');
    at('posts').lastElementChild?.append(paragraph);
    paragraph.textContent = NEW;
    const grown = page.renew({ added: new Set(), touched: new Set([paragraph]) }, tried);
    expect(typeof grown === 'string' ? grown : grown.article.text).toContain(NEW);
  });
  test('a paragraph that is rewritten, and one that goes', () => {
    const { document, page, tried } = open();
    const [first, second] = document.querySelectorAll('section p');
    if (!first || !second) throw new Error('no paragraphs');
    first.textContent = NEW;
    second.remove();
    const grown = page.renew({ added: new Set(), touched: new Set([first]) }, tried);
    const text = typeof grown === 'string' ? grown : grown.article.text;
    expect(text).toContain(NEW);
    expect(text).not.toContain(`2. ${LONG}`);
  });
  test('an article that went is another', () => {
    const { page, at, tried } = open();
    at('posts').remove();
    expect(page.renew({ added: new Set(), touched: new Set() }, tried)).toBe('other');
  });
});
