import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

const URL_OF = 'https://vane.example/news/harbour-bridge';

function open(slug: string, url = URL_OF): Document {
  const html = readFileSync(join(import.meta.dirname, `../pages/${slug}/page.html`), 'utf8');
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

function read(slug: string, url = URL_OF, isHidden?: (element: Element) => boolean) {
  return readArticle(open(slug, url), url, isHidden && { isHidden });
}

describe('readArticle', () => {
  const { article } = read('harbour', URL_OF, (element) => element.className === 'unseen');
  const words = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);

  test('blocks in reading order, each of its kind', () => {
    expect(article.blocks.map((block) => [block.kind, words(block).slice(0, 24)])).toEqual([
      ['headline', 'Harbour bridge to close '],
      ['paragraph', 'The old bridge over the '],
      ['paragraph', '“We know that this is a '],
      ['paragraph', 'She was asked three time'],
      ['heading', 'What the shops say'],
      ['blockquote', 'Last time they told us s'],
      ['pull-quote', 'It would be worse to wai'],
      ['caption', 'The bridge in March, see'],
      ['list-item', 'The footpath stays open '],
      ['list-item', 'Cyclists have to dismoun'],
      ['paragraph', 'Mrs Pell promised a clea'],
    ]);
  });
  test('white space collapses as on the page, and blocks are joined by one line feed', () => {
    expect(article.text).toContain('the council has said, while its bearings are replaced.');
    expect(article.text.split('\n')).toHaveLength(article.blocks.length);
  });
  test('links are absolute, and only http(s)', () => {
    expect(article.links.map((link) => [words(link), link.href])).toEqual([
      ['nuisance for every family', 'https://vane.example/news/minutes.html#bridge'],
    ]);
  });
  test('what the markup quotes', () => expect(article.quoted.map(words)).toEqual(['clear and honest']));
  test('what the page says of itself, out of broken JSON-LD', () => {
    expect(article.page).toEqual({
      kind: 'article',
      url: URL_OF,
      title: 'Harbour bridge to close for eight weeks',
      lang: 'en-GB',
      published: '2024-05-07T06:30:00+01:00',
      siteName: 'The Weather Vane',
      authors: ['Orla Quint', 'Bert Havel'],
      canonical: 'https://vane.example/news/harbour-bridge',
      basedOn: ['https://wire.example/48123'],
    });
  });
  test('what is hidden is not read; without a layout nobody knows', () => {
    expect(article.text).not.toContain('nobody sees');
    expect(read('harbour').article.text).toContain('nobody sees');
  });
  test('the document stays as it is', () => {
    const document = open('harbour');
    const before = document.documentElement.outerHTML;
    readArticle(document, URL_OF);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  test.each([
    ['front-page', 'https://vane.example/', 'front-page'],
    ['login', 'https://vane.example/login', 'no-article'],
    ['wall', 'https://vane.example/news/mill-road', 'partial'],
    ['broken', 'https://vane.example/news/half', 'article'],
  ])('%s is of the kind %s', (slug, url, kind) => {
    expect(read(slug, url).article.page.kind).toBe(kind);
  });
  test('an empty document', () => {
    const { document } = new JSDOM('').window;
    expect(readArticle(document, 'about:blank').article).toMatchObject({ text: '', blocks: [] });
  });
});

describe('rangeOf', () => {
  const document = open('harbour');
  const { article, rangeOf } = readArticle(document, URL_OF);

  test('the range of every block holds its words', () => {
    for (const block of article.blocks) {
      const words = rangeOf(block)?.toString().replace(/\s+/g, ' ').trim();
      expect(words).toBe(article.text.slice(block.start, block.end));
    }
  });
  test.each(['is a nuisance for every', 'close', 'has said, while its bearings', 'winter.”'])('%s', (words) => {
    const start = article.text.indexOf(words);
    const range = rangeOf({ start, end: start + words.length });
    expect(range?.toString().replace(/\s+/g, ' ')).toBe(words);
  });
  test('a span over two blocks ends in the second', () => {
    const start = article.text.indexOf('eight weeks');
    const range = rangeOf({ start, end: start + 'eight weeks\nThe old'.length });
    expect(range?.startContainer.textContent).toContain('for eight weeks');
    expect(range?.endContainer.textContent).toContain('The old bridge');
  });
  test('an empty span, a span outside, and words that have gone', () => {
    expect(rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(rangeOf({ start: 1e6, end: 1e6 + 1 })).toBeNull();
    document.querySelector('blockquote')?.remove();
    const start = article.text.indexOf('six weeks');
    expect(rangeOf({ start, end: start + 3 })).toBeNull();
  });
});
