import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { Article } from '../../src/protocol/article.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import type { Pack } from '../../src/reference/pack.ts';
import { openPack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { checkRow } from '../../src/reference/row.ts';
import { writePack } from '../../src/reference/writer.ts';
import { PEOPLE } from '../match/names/reference.ts';
import { alterations, askEverything } from '../reference/alterations.ts';
import { ROWS } from '../reference/rows.ts';
import { equal, holdForeign, holdMessage, holdPolicy, holdSettings, holdState, holdToContent } from './boundaries.ts';
import { holdFindings, holdPage, holdReport } from './laws.ts';
import { pages } from './pages.ts';
import { articles, plainArticles, texts } from './texts.ts';
import { messages, rows, states, values } from './values.ts';

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

/** Other words, another speaker and another name for what the rows have. */
const OVERRIDING: readonly ReferenceRecord[] = ROWS.flatMap((row) => {
  if (row.kind === 'statement') return { ...row, text: `${row.text} So it was.`, speaker: 'Oksana Koval' };
  return row.kind === 'person' ? { ...row, aliases: ['Angela Merkel'] } : [];
});

const [rowsPack, people] = [packOf(ROWS, 'rows'), packOf(PEOPLE, 'people')];
const later = packOf(OVERRIDING, 'later');
const reference = openReference([rowsPack, people]);
const reversed = openReference([people, rowsPack]);
/** All orders in which what overrides stands behind what it overrides. */
const overridden = [
  [rowsPack, people, later],
  [people, rowsPack, later],
  [rowsPack, later, people],
].map((packs) => openReference(packs));

const reportOf = (article: Article, over: Reference = reference) => check(article, detect(article), over);

const law = <T>(sentence: string, cases: number, of: fc.Arbitrary<T>, holds: (value: T) => void): Property => ({
  law: sentence,
  cases,
  property: fc.property(of, holds) as fc.IProperty<unknown>,
});

const engine = (article: Article): void => {
  const findings = detect(article);
  holdFindings(article, findings);
  holdReport(article, check(article, findings, reference));
};

const WHOLE = writePack(ROWS, { name: 'rows', built: '2024-05-05' });

const URL_OF = 'https://courier.example/news/a';

function read(html: string): void {
  const { window } = new JSDOM(html, { url: URL_OF, virtualConsole: new VirtualConsole() });
  const before = window.document.documentElement.outerHTML;
  const page = readArticle(window.document, URL_OF);
  holdPage(page);
  equal(window.document.documentElement.outerHTML, before);
  const message = holdMessage(
    JSON.parse(JSON.stringify({ kind: 'checkPage', article: page.article, address: URL_OF })),
  );
  if (message?.kind !== 'checkPage') throw new Error('the background would refuse what the page was read as');
  engine(message.article);
  const again = readArticle(window.document, URL_OF).article;
  equal(again, page.article);
  equal(reportOf(again), reportOf(message.article));
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

const altered = (seed: number): void => {
  for (const { file } of alterations(WHOLE, 1, seed)) {
    const pack = openPack(file, { checked: true });
    if (pack.kind === 'pack') askEverything(openReference([pack]));
  }
};

/** A law of a sentence each; those of the boundaries stand in `boundaries.ts`, what a report must hold in `laws.ts`. */
export const PROPERTIES: readonly Property[] = [
  law('the report of a plain text keeps the laws', 30_000, plainArticles, engine),
  law('the report of an article keeps the laws', 30_000, articles, engine),
  law('a check is deterministic', 8_000, articles, (article) =>
    equal(reportOf(article), reportOf(structuredClone(article))),
  ),
  law('the order of packs without overrides changes nothing', 8_000, articles, (article) =>
    equal(reportOf(article), reportOf(article, reversed)),
  ),
  law('with overrides, only the order of those that override each other counts', 4_000, articles, (article) => {
    const [first, ...others] = overridden.map((over) => reportOf(article, over));
    for (const other of others) equal(first, other);
  }),
  law('a foreign value is no message', 20_000, values, holdForeign),
  law('a message is read whole or refused', 20_000, messages(articles), (value) => {
    const message = holdMessage(value);
    if (message?.kind === 'checkPage') engine(message.article);
  }),
  law('a message to a page is read or refused', 10_000, values, holdToContent),
  law('settings are always whole', 10_000, values, holdSettings),
  law('a policy changes what it states, and nothing else', 5_000, fc.tuple(values, values), holdPolicy),
  law('what is stored of a tab is taken whole or not at all', 6_000, states(articles, reportOf), holdState),
  law('a page is read, every place maps back, and the second time is like the first', 2_500, pages(texts), read),
  law('a row is refused or can be compared with', 4_000, rows(texts), withRow),
  law('an altered pack is refused or answers', 20_000, fc.nat(), altered),
];
