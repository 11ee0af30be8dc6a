import nlp from 'compromise';
import { candidatesOf } from '../../src/detect/quotations/quotations.ts';
import { english } from '../../src/languages/en.ts';
import { lexiconOf } from '../../src/languages/language.ts';
import { type Article, articleOf } from '../../src/protocol/article.ts';
import { lex } from '../../src/text/lexer.ts';
import { seeded } from '../reference/alterations.ts';
import { makeNames, speaker } from './data.ts';
import { type Bench, micros, sideBySide } from './measure.ts';

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
function newsOf(words: number): string {
  const random = seeded(5);
  const say = speaker(6);
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

/** Cutting into words, finding every pair of marks and its speaker, telling quotations from terms. */
function quoted(article: Article): number {
  const lexicon = lexiconOf(english);
  const tokens = article.blocks.map((block) => lex(article.text, block.start, block.end, lexicon));
  return candidatesOf(article, tokens, lexicon).candidates.length;
}

/** The quotations of an article of 10,000 words with their speakers, against compromise, which finds the marks only. */
export const benchQuotations: Bench = () => {
  const article = articleOf(newsOf(WORDS), { kind: 'article', lang: 'en' });
  const marks = (text: string): number => nlp(text).quotations().length;
  for (let run = 0; run < WARM_RUNS; run++) quoted(article);
  const contenders = [() => quoted(article), () => marks(article.text)];
  const [own = 0, other = 0] = sideBySide(contenders, () => article, { rounds: 7, burstMs: 150 });
  const detail = `${micros(own)}, ${micros(other)}; ${quoted(article)} and ${marks(article.text)} found`;
  const what = 'marks and speakers of 10,000 words';
  return [
    { what, against: 'compromise', value: other / own, goal: 100, unit: 'times faster', detail },
    { what, against: '', value: own / 1000, goal: 10, unit: 'ms', atMost: true, detail },
  ];
};
