import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { Article } from '../../src/protocol/article.ts';
import { ParseError, parseToBackground, parseToContent } from '../../src/protocol/parse.ts';
import { parseSettings } from '../../src/protocol/parse-settings.ts';
import { DEFAULT_SETTINGS, SEARCH_ENGINES } from '../../src/protocol/settings.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import type { Pack } from '../../src/reference/pack.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { checkRow } from '../../src/reference/row.ts';
import { writePack } from '../../src/reference/writer.ts';
import { PEOPLE } from '../match/names/reference.ts';
import { ROWS } from '../reference/rows.ts';
import { holdFindings, holdPage, holdReport, isWithin } from './laws.ts';
import { pages } from './pages.ts';
import { articles, plainArticles, texts } from './texts.ts';
import { messages, rows, values } from './values.ts';

export interface Property {
  /** The law, as a sentence. */
  readonly law: string;
  /** Cases of a whole run. */
  readonly cases: number;
  readonly property: fc.IProperty<unknown>;
}

function packOf(records: readonly ReferenceRecord[], name: string): Pack {
  const pack = openPack(writePack(records, { name, built: '2024-05-05' }), { trusted: true });
  if (pack.kind === 'refused') throw new Error(pack.reason);
  return pack;
}

const packs = [packOf(ROWS, 'rows'), packOf(PEOPLE, 'people')];
const reference = openReference(packs);
const reversed = openReference([...packs].reverse());

const reportOf = (article: Article, over: Reference = reference) => check(article, detect(article), over);

const law = <T>(sentence: string, cases: number, of: fc.Arbitrary<T>, holds: (value: T) => void): Property => ({
  law: sentence,
  cases,
  property: fc.property(of, holds) as fc.IProperty<unknown>,
});

function equal(a: unknown, b: unknown): void {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left !== right) throw new Error(`differ: ${left.slice(0, 1000)}\n${right.slice(0, 1000)}`);
}

const engine = (article: Article): void => {
  const findings = detect(article);
  holdFindings(article, findings);
  holdReport(article, check(article, findings, reference));
};

/** Runs a parser; what it refuses is a ParseError and nothing else. */
function parsed<T>(parse: (value: unknown) => T, value: unknown): T | null {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

function overBoundary(value: unknown): void {
  const message = parsed(parseToBackground, value);
  if (message === null) return;
  equal(parseToBackground(structuredClone(message)), message);
  if (message.kind !== 'checkPage') return;
  const { text, blocks, links, quoted } = message.article;
  for (const span of [...blocks, ...links, ...quoted])
    if (!isWithin(span, { start: 0, end: text.length })) throw new Error(`a span outside: ${JSON.stringify(span)}`);
  for (const { href } of links) if (!/^https?:/i.test(href)) throw new Error(`a link to ${href}`);
  engine(message.article);
}

function settingsOf(value: unknown): void {
  const { marks, engine: searches, silenced } = parseSettings(value);
  equal(Object.keys(marks), Object.keys(DEFAULT_SETTINGS.marks));
  if (!Object.values(marks).every((mark) => typeof mark === 'boolean')) throw new Error('marks');
  if (!SEARCH_ENGINES.includes(searches)) throw new Error('engine');
  if (!silenced.every((name) => typeof name === 'string')) throw new Error('silenced');
}

function read(html: string): void {
  const url = 'https://courier.example/news/a';
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const before = window.document.documentElement.outerHTML;
  const page = readArticle(window.document, url);
  holdPage(page);
  equal(window.document.documentElement.outerHTML, before);
  overBoundary(JSON.parse(JSON.stringify({ kind: 'checkPage', article: page.article, address: 'https://x.example/' })));
  if (parsed(parseToBackground, { kind: 'checkPage', article: page.article, address: 'https://x.example/' }) === null)
    throw new Error('the background would refuse what the page was read as');
  window.close();
}

function withRow(value: unknown): void {
  const row = checkRow(value);
  if (row.kind === 'bad') return;
  const own = openReference([packOf([...ROWS, row.row], 'own')]);
  const { name, text } = row.row as { name?: string; text?: string };
  const said = `${name ?? 'Anna Marsh'} said: “${text ?? 'We will close the western bridge'}”. Source: ${name ?? ''}`;
  const article = {
    text: said,
    blocks: [{ start: 0, end: said.length, kind: 'paragraph' as const }],
    links: [],
    quoted: [],
  };
  holdReport({ ...article, page: { kind: 'article' } }, reportOf({ ...article, page: { kind: 'article' } }, own));
}

export const PROPERTIES: readonly Property[] = [
  law('the report of a plain text keeps the laws', 30_000, plainArticles, engine),
  law('the report of an article keeps the laws', 30_000, articles, engine),
  law('a check is deterministic', 8_000, articles, (article) =>
    equal(reportOf(article), reportOf(structuredClone(article))),
  ),
  law('the order of packs without overrides changes nothing', 8_000, articles, (article) =>
    equal(reportOf(article), reportOf(article, reversed)),
  ),
  law('a foreign value is no message', 20_000, values, (value) => {
    if (parsed(parseToBackground, value) !== null) throw new Error('taken for a message');
  }),
  law('a message is read whole or refused', 20_000, messages(articles), overBoundary),
  law('a message to a page is read or refused', 10_000, values, (value) => void parsed(parseToContent, value)),
  law('settings are always whole', 10_000, values, settingsOf),
  law('a page is read, and every place maps back', 3_000, pages(texts), read),
  law('a row is refused or can be compared with', 4_000, rows(texts), withRow),
];
