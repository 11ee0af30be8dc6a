import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { Report } from '../../src/protocol/report.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { holdFindings, holdPage, holdReport } from '../fuzz/laws.ts';
import { ROWS } from '../reference/rows.ts';

/* Pages that somebody wrote to deceive; the promise of each stands in its README.md. */

const PAGES = join(import.meta.dirname, '../pages');
const SLUGS = readdirSync(PAGES).filter((name) => name.startsWith('hostile-'));
const URL_OF = 'https://vane.example/news/lighthouse-road';
const reference = referenceOf(ROWS);

/** Reads and checks a page; scripts run in it, as they would in a browser, and what they do is told. */
function open(slug: string) {
  const html = readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
  const { window } = new JSDOM(html, { url: URL_OF, virtualConsole: new VirtualConsole(), runScripts: 'dangerously' });
  const { document } = window;
  const isHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { display, visibility } = window.getComputedStyle(at);
      if (display === 'none' || visibility === 'hidden') return true;
    }
    return false;
  };
  const before = document.documentElement.outerHTML;
  // jsdom cannot give the style of every repaired element
  const page = readArticle(document, URL_OF, slug === 'hostile-hidden' ? { isHidden } : {});
  expect(document.documentElement.outerHTML).toBe(before);
  const findings = detect(page.article);
  return { page, article: page.article, findings, report: check(page.article, findings, reference) };
}

const speakers = (report: Report): (string | null)[] => report.quotes.map(({ name }) => name);

describe('every hostile page', () => {
  test.each(SLUGS)('%s has a promise, and keeps the laws', (slug) => {
    expect(readFileSync(join(PAGES, slug, 'README.md'), 'utf8').trim()).toMatch(/\.$/);
    const { page, article, findings, report } = open(slug);
    expect(article.page.kind).toBe('article');
    holdPage(page);
    holdFindings(article, findings);
    holdReport(article, report);
    expect(JSON.stringify([article.links, report])).not.toMatch(/"(?:javascript|data|blob|file|vbscript):/i);
  });
});

describe('what each promises', () => {
  test('text like our own messages is text', () => {
    const { article, report } = open('hostile-own-messages');
    expect(article.text).toContain('{"kind":"report"');
    expect(report.quotes.map(({ verdict, name }) => [verdict, name])).toContainEqual(['reworded', 'Åsa Lindqvist']);
  });
  test('names of the parts of objects are names', () => {
    const { article, report } = open('hostile-prototype-names');
    expect(article.page.siteName).toBe('__proto__');
    expect(article.page.authors).toEqual(['__proto__']);
    expect(article.page.title).not.toBe('forged');
    expect(report.quotes.map(({ text }) => text)).toContain('It is what it is,');
  });
  test('overrides of the direction move no offset', () => {
    const { report } = open('hostile-bidi');
    expect(report.quotes.map(({ text }) => text)).toContain('The vote is \u202eevitagen ro evitisop\u202c and final,');
  });
  test('characters that nobody sees change no words', () => {
    const { report } = open('hostile-invisible');
    expect(report.quotes.map(({ verdict }) => verdict)).toContain('verbatim');
    expect(report.names).toEqual([]);
  });
  test('a letter of another script is said', () => {
    const { report } = open('hostile-homoglyphs');
    expect(report.names.map(({ kind, suggestion }) => [kind, suggestion])).toContainEqual([
      'homoglyph',
      'Oksana Koval',
    ]);
    expect(report.page.outlet).toBeNull();
  });
  test('what is hidden by display, visibility or the attribute is not read', () => {
    const { article } = open('hostile-hidden');
    for (const way of ['Display', 'Visibility', 'Attribute', 'Aria']) expect(article.text).not.toContain(`${way} said`);
    expect(article.text).toContain('The clerk said this');
  });
  test('JSON-LD of wrong shapes says nothing', () => {
    const { article } = open('hostile-json-ld');
    expect(article.page.title).toBe('Lighthouse road vote put off');
    expect(article.page.published).toBeUndefined();
  });
  test('the only link is the one that is http(s)', () => {
    expect(open('hostile-links').article.links.map(({ href }) => href)).toEqual(['https://vane.example/minutes']);
  });
  test('broken markup is read as the browser repairs it', () => {
    expect(speakers(open('hostile-broken-html').report)).toContain("Maeve O'Brien");
  });
  test('the host decides which outlet a page is, not its own name', () => {
    const { article, report } = open('hostile-impostor');
    expect(article.page.siteName).toBe('Northern Courier');
    expect(report.page.outlet).toBeNull();
  });
  test('frames, templates and shadow trees are not read', () => {
    const { article } = open('hostile-frames');
    for (const place of ['Frame', 'Object', 'Template', 'Shadow', 'Noscript'])
      expect(article.text).not.toContain(`${place} said`);
  });
});
