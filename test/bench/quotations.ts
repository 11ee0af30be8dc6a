import nlp from 'compromise';
import { detect } from '../../src/detect/detect.ts';
import { candidatesOf } from '../../src/detect/quotations/quotations.ts';
import { english } from '../../src/languages/en.ts';
import { lexiconOf } from '../../src/languages/language.ts';
import { type Article, articleOf } from '../../src/protocol/article.ts';
import { TEXT_CHECKED } from '../../src/protocol/limits.ts';
import { lex } from '../../src/text/lexer.ts';
import { seeded } from '../reference/alterations.ts';
import { makeNames, speaker } from './data.ts';
import { type Bench, type Figure, micros, quantile, sideBySide } from './measure.ts';

const WORDS = 10_000;
/** Runs before the clock, after which the engine's code is compiled. */
const WARM_RUNS = 60;
const FRAMES = [
  (said: string, name: string) => `“${said},” ${name} said on Monday.`,
  (said: string, name: string) => `According to ${name}, the plan is “${said}” and late.`,
  (said: string, name: string) => `${name}, who leads the council, told the paper: “${said}.”`,
  (said: string) => `“${said}.”`,
];

/** Paragraphs of three sentences, one of which holds a quotation: as in news. */
function newsOf(words: number, seed = 5): string {
  const random = seeded(seed);
  const say = speaker(seed + 1);
  const names = makeNames(60, 7);
  const paragraphs: string[] = [];
  for (let length = 0; length < words; ) {
    const frame = FRAMES[random(FRAMES.length)] ?? FRAMES[0];
    const quoted = frame?.(say(8 + random(14)).join(' '), names[random(names.length)] ?? '') ?? '';
    const plain = () => `The ${say(10 + random(12)).join(' ')}.`;
    const paragraph = `${plain()} ${quoted} ${plain()}`;
    paragraphs.push(paragraph);
    length += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}

const newsArticle = (words: number, seed?: number): Article =>
  articleOf(newsOf(words, seed), { kind: 'article', lang: 'en' });

/** Cutting into words, finding every pair of marks and its speaker, telling quotations from terms. */
function quoted(article: Article): number {
  const lexicon = lexiconOf(english);
  const tokens = article.blocks.map((block) => lex(article.text, block.start, block.end, lexicon));
  return candidatesOf(article, tokens, lexicon).candidates.length;
}

interface Placed {
  readonly start: number;
  readonly length: number;
}

/** The same work with compromise, which finds marks and people but gives no quotation to anybody: to each the person who is named nearest. */
function quotedByCompromise(text: string): number {
  const document = nlp(text);
  const placesOf = (found: { json: (options: { offset: boolean }) => { offset: Placed }[] }): Placed[] =>
    found.json({ offset: true }).map(({ offset }) => offset);
  const people = placesOf(document.people());
  return placesOf(document.quotations()).filter((quotation) => nearest(quotation, people) !== undefined).length;
}

function nearest({ start, length }: Placed, people: readonly Placed[]): Placed | undefined {
  let found: Placed | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const person of people) {
    const gap = person.start < start ? start - person.start - person.length : person.start - start - length;
    if (gap < 0 || gap >= least) continue;
    least = gap;
    found = person;
  }
  return found;
}

/** The quotations of an article of 10,000 words with their speakers, against compromise. */
export const benchQuotations: Bench = () => {
  const article = newsArticle(WORDS);
  for (let run = 0; run < WARM_RUNS; run++) quoted(article);
  const contenders = [() => quoted(article), () => quotedByCompromise(article.text), () => detect(article)];
  const [own = 0, other = 0, whole = 0] = sideBySide(contenders, () => article, { rounds: 7, burstMs: 150 });
  const detail = `${micros(own)}, ${micros(other)}; ${quoted(article)} and ${quotedByCompromise(article.text)} found`;
  const what = 'marks and speakers of 10,000 words';
  return [
    { what, against: 'compromise', value: other / own, goal: 100, unit: 'times faster', detail },
    milliseconds(
      'all that is found in 10,000 words, names too',
      whole,
      `${micros(whole)}; marks and speakers ${micros(own)}`,
    ),
    growth(),
    worst(),
  ];
};

const milliseconds = (what: string, us: number, detail: string): Figure => ({
  what,
  against: '',
  value: us / 1000,
  goal: 10,
  unit: 'ms',
  atMost: true,
  detail,
});

/** Characters of the texts whose times are compared; what is longer is not checked. */
const SIZES = [1000, 10_000, 100_000, TEXT_CHECKED];

/** How much longer a kilobyte of the longest text takes than one of the shortest. */
function growth(): Figure {
  const text = newsOf(SIZES.at(-1) ?? 0);
  const articles = SIZES.map((size) => articleOf(text.slice(0, size), { kind: 'article', lang: 'en' }));
  const times = sideBySide(
    articles.map((article) => () => detect(article)),
    () => null,
    { rounds: 7, burstMs: 40 },
  );
  const perKb = times.map((us, at) => (us / (SIZES[at] ?? 1)) * 1000);
  return {
    what: `a kilobyte of ${SIZES.at(-1)?.toLocaleString('en')} characters`,
    against: 'one of 1,000',
    value: (perKb.at(-1) ?? 0) / (perKb[0] ?? 1),
    goal: 2,
    unit: 'times as long',
    atMost: true,
    detail: perKb.map((us) => `${us.toFixed(0)} us/kB`).join(', '),
  };
}

/** Lengths in words of the articles among which the slowest is looked for: notices, news, features. */
const LENGTHS = [40, 80, 150, 300, 500, 800, 1200, 2500];
const EACH = 6;

/** How much longer a kilobyte of the slowest article takes than the median. */
function worst(): Figure {
  const articles = LENGTHS.flatMap((words) => Array.from({ length: EACH }, (_, at) => newsArticle(words, words + at)));
  const times = sideBySide(
    articles.map((article) => () => detect(article)),
    () => null,
    { rounds: 9, burstMs: 4 },
  );
  const perKb = times.map((us, at) => (us / (articles[at]?.text.length ?? 1)) * 1000);
  const median = quantile(perKb, 1 / 2);
  return {
    what: `a kilobyte of the slowest of ${articles.length} articles`,
    against: 'the median',
    value: Math.max(...perKb) / median,
    goal: 5,
    unit: 'times as long',
    atMost: true,
    detail: `${median.toFixed(0)} us/kB, ${Math.max(...perKb).toFixed(0)} us/kB`,
  };
}
