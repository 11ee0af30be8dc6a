import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

const URL_OF = 'https://vane.example/news/pilot';
const LONG = (at: number) =>
  `${at}. The pilot boat has gone out to the bar again, with two men more than it is built for, and the harbour master, who was asked about it twice, has said nothing at all.`;
const SHORT = 'It came back at four.';

/** The paragraphs that are read of a page. */
function read(body: string): string[] {
  const { document } = new JSDOM(`<title>Pilot</title><h1>The pilot boat</h1>${body}`, { url: URL_OF }).window;
  return readArticle(document, URL_OF).article.text.split('\n').slice(1);
}
const of = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at + 1));

describe('the paragraphs of an article', () => {
  test('are boxes without a paragraph in them on some sites', () => {
    const body = `<article><div class="body">${of(6, (at) => `<div data-testid="p-${at}" class="text">${LONG(at)}</div>`).join('')}<p>Reporting by Dora Pell</p></div></article>`;
    expect(read(body)).toEqual([...of(6, LONG), 'Reporting by Dora Pell']);
  });
  test('keep what stands in a box in bold, in italics and in links', () => {
    const body = `<article>${of(6, (at) => `<div class="text"><b>At ${at}</b> <i>and</i> later, <a href="/x">so it is said</a>: ${LONG(at)}</div>`).join('')}</article>`;
    expect(read(body)).toEqual(of(6, (at) => `At ${at} and later, so it is said: ${LONG(at)}`));
  });
  test('stand in boxes of their own, of which a short one counts as the long ones beside it do', () => {
    const box = (text: string) => `<div class="block"><div class="inner"><p class="text">${text}</p></div></div>`;
    const body = `<article>${of(4, (at) => box(LONG(at))).join('')}${box(SHORT)}${of(3, (at) => box(LONG(at + 4))).join('')}</article>`;
    expect(read(body)).toEqual([...of(4, LONG), SHORT, ...of(3, (at) => LONG(at + 4))]);
  });
  test('are no lists of links to other articles, and no boxes that hold one link', () => {
    const links = of(3, (at) => `<li><h4><a href="/${at}">${LONG(at)}</a></h4></li>`).join('\n   ');
    const box = `<div class="block"><p class="text"><a href="/other">${LONG(9)}</a></p></div>`;
    const boxes = of(6, (at) => `<div class="block"><p class="text">${LONG(at)}</p></div>`);
    const body = `<article><div>${boxes.slice(0, 3).join('')}${box}<ul>${links}</ul>${boxes.slice(3).join('')}</div></article>`;
    expect(read(body).filter((line) => line !== LONG(9))).toEqual(of(6, LONG));
  });
  test('a list in which links stand among words is part of the story', () => {
    const list = `<ul><li>The bar, says <a href="/a">the chart</a>, is at four fathoms and has been there since the war.</li><li>The boat, says <a href="/b">its builder</a>, is for six and has never carried more.</li></ul>`;
    const paragraphs = of(6, (at) => `<p>${LONG(at)}</p>`);
    const lines = read(`<article>${paragraphs.slice(0, 3).join('')}${list}${paragraphs.slice(3).join('')}</article>`);
    expect(lines).toHaveLength(8);
    expect(lines[3]).toContain('the chart, is at four fathoms');
  });
});
