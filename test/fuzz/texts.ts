import fc from 'fast-check';
import type { Article, Block, BlockKind, Link, Span } from '../../src/protocol/article.ts';
import { articleOf } from '../../src/protocol/article.ts';

/** What a hostile or broken page may hold, beside words: each piece has confused some program before. */
const ODD = [
  '\ud83d', // half of a pair
  '\udc00',
  '😀',
  'e\u0301\u0302\u0303',
  '\u202e', // right-to-left override
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ufffd',
  '\u2028',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'Аnna Mеrkel', // two letters are Cyrillic
  'Öﬁ',
  'İstanbul',
  'ß',
  'ǅ',
];
const MARKS = [...'"“”„«»‘’‚‹›`「」『』\'', "''", '``', ' "', '" ', ' “', '” ', '« ', ' »'];
const POINTS = ['.', ',', ':', '!', '?', '…', '...', '(', ')', '[', ']', '—', '–', '-', '— ', ' — ', '\n', '\n\n', ';'];
const NAMES = [
  'Angela Merkel',
  'Angela Merkle',
  'Teresa May',
  'Åsa Lindqvist',
  "Maeve O'Brien",
  'Оксана Коваль',
  'Oksana Kovach',
  'Northern Courier',
  'Messenger of the North',
  'Yevgeny Prigozhin',
  'Prigogine',
  'Mr Marsh',
  'President Anna van der Berg',
  'al-Assad',
  'ЗАЛУЖНЫЙ',
];
const WORDS = (
  'said and that the he she according to not never will was told says claimed of for who which however 7 1,000 2024 90s ' +
  'sagte und dass der hätte laut zufolge erklärte nicht dit que selon a-t-il n’a l’on jamais ajouté dijo y según afirmó ' +
  'nunca сказав що за словами він не сказал что по словам он'
).split(' ');
const RECORDED = [
  'We will reopen the eastern ferry line before winter, whatever the harbour authority may say about it.',
  'We will never reopen the eastern ferry line before winter',
  'whatever the harbour authority may say about it',
  'We will close the western bridge by summer.',
  'The budget leaves nothing for lighthouses, and I told the committee so in March.',
  'nothing for lighthouses … told the committee',
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...POINTS) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...RECORDED) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Words, marks, names and oddities in any order, with and without spaces between them. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((pieces) => pieces.map(([words, space]) => words + space).join(''));

const KINDS: readonly BlockKind[] = [
  'headline',
  'heading',
  'paragraph',
  'blockquote',
  'pull-quote',
  'caption',
  'list-item',
];
export const LANGS = ['en', 'de', 'fr', 'es', 'uk', 'ru', 'ja', 'x-constructor', '__proto__', ''] as const;
const URLS = [
  'https://courier.example/a',
  'https://a.example/?q=“x”',
  'http://[::1]/',
  'not an address',
  'https://__proto__/',
];
const DATES = ['2024-05-02', '2024-13-99', 'yesterday', '2024-05-03T10:00:00Z', ''];

const facts = fc.record(
  {
    url: fc.constantFrom(...URLS),
    title: texts,
    lang: fc.constantFrom(...LANGS),
    published: fc.constantFrom(...DATES),
    siteName: fc.constantFrom('Northern Courier', 'constructor', '\u202e'),
    canonical: fc.constantFrom(...URLS),
    basedOn: fc.array(fc.constantFrom(...URLS, 'Northern Courier'), { maxLength: 3 }),
    authors: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Articles as `page/` makes them (blocks in order, joined by line feeds), with links and quoted spans anywhere. */
export const articles: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(fc.tuple(texts, fc.constantFrom(...KINDS)), { maxLength: 6 }),
    facts,
    fc.constantFrom('article', 'partial', 'front-page', 'no-article'),
  )
  .chain(([parts, said, kind]) => {
    const blocks: Block[] = [];
    let text = '';
    for (const [words, block] of parts) {
      const line = words.replaceAll('\n', ' ');
      if (line === '') continue;
      if (text !== '') text += '\n';
      blocks.push({ start: text.length, end: text.length + line.length, kind: block });
      text += line;
    }
    const links: fc.Arbitrary<Link> = fc
      .tuple(spanIn(text.length), fc.constantFrom('https://courier.example/b', 'http://a.example/'))
      .map(([span, href]) => ({ ...span, href }));
    return fc.record({
      text: fc.constant(text),
      blocks: fc.constant(blocks),
      links: fc.array(links, { maxLength: 4 }),
      quoted: fc.array(spanIn(text.length), { maxLength: 4 }),
      page: fc.constant({ ...said, kind }),
    });
  });

/** A plain text as an article, a line a paragraph. */
export const plainArticles: fc.Arbitrary<Article> = fc
  .tuple(texts, fc.constantFrom(...LANGS))
  .map(([text, lang]) => articleOf(text, { kind: 'article', lang }));
