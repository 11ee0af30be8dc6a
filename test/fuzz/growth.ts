import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { articleOf } from '../../src/protocol/article.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { PEOPLE } from '../match/names/reference.ts';
import { ROWS } from '../reference/rows.ts';

const reference = referenceOf([...ROWS, ...PEOPLE]);

/** Ten times the text may take this many times as long; the rest above ten is for caches and the collector. */
const GROWTH = 15;
/** Milliseconds under which a time says nothing about growth. */
const SHORT = 40;
/** Times that a text is measured at most; the best counts. */
const TIMES = 6;
/** Milliseconds within which any text is through: after this the popup says that the page does not answer. */
const BOUND = 15_000;
/** UTF-16 code units of the larger text of a pair; below what is left out of an article, or growth would stop. */
const LARGE = 300_000;

const fill = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A surname that no other number has. */
const surname = (number: number): string =>
  `M${[...String(number)].map((digit) => `${LETTERS[Number(digit)]}${'aeiou'[Number(digit) % 5]}`).join('')}`;
const numbered = (length: number, line: (number: number) => string): string => {
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)?.length ?? 1) lines.push(line(lines.length));
  return lines.join('').slice(0, length);
};

/** Texts that are worst for some part of the engine, by length. */
const SHAPES: ReadonlyMap<string, (length: number) => string> = new Map([
  ['prose', (n) => fill('The bridge is closed and nobody knows why. ', n)],
  ['quotations', (n) => fill('“We will close the bridge,” said Anna Marsh. ', n)],
  [
    'recorded quotations',
    (n) => fill('“We will reopen the eastern ferry line before winter,” said Åsa Lindqvist. ', n),
  ],
  ['one long quotation', (n) => `“${fill('We will reopen the eastern ferry line before winter. ', n)}”`],
  ['marks alone', (n) => fill('“', n)],
  ['straight marks alone', (n) => fill('"', n)],
  ['marks that never close', (n) => fill(' “a ‘b «c', n)],
  ['pairs in one sentence', (n) => fill('«a» ', n)],
  ['pairs inside a pair', (n) => `“${fill('‘a’ ', n)}”`],
  ['nested', (n) => fill('“a ‘b ', n / 2) + fill('’ ”', n / 2)],
  ['apostrophes after open marks', (n) => fill(' “a', n / 2) + fill("' b, ", n / 2)],
  ['verbs of saying', (n) => `${fill('and said that ', n)}“We will see.”`],
  ['paragraphs', (n) => fill('"No."\n', n)],
  ['dialogue', (n) => fill('— Нет, — сказал он.\n', n)],
  ['speakers, all different', (n) => numbered(n, (at) => `“We will see about it,” said Anna ${surname(at)}. `)],
  ['names, all different', (n) => numbered(n, (at) => `Then Anna ${surname(at)} met Paul ${surname(at + 7)}. `)],
  ['one misspelled name', (n) => fill('Angela Merkel met Angela Merkle. ', n)],
  ['headings in marks', (n) => numbered(n, (at) => `«we are not ready ${at}» ${at % 2 ? 'x' : ''}\n`)],
  ['one known word', (n) => fill('Marsh ', n)],
  ['homoglyphs', (n) => fill('Аnna Mеrkel ', n)],
  ['combining characters', (n) => `A${fill('\u0301', n)}`],
  ['zero-width characters', (n) => `A${fill('\u200b', n)}`],
  ['white space', (n) => `“a${fill(' ', n)}b”`],
  ['capitals', (n) => fill('A ', n)],
  ['halves of pairs', (n) => fill('\ud83d', n)],
]);

/** Texts beyond the limit, that must end within the bound all the same. */
const LARGEST: ReadonlyMap<string, () => string> = new Map([
  ['one paragraph of 5 MB', () => fill('“We will close the bridge,” said Anna Marsh. ', 5_000_000)],
  ['a million marks', () => fill('“a” ', 2_000_000)],
  ['10,000 nested quotations', () => '“a ‘b '.repeat(5_000) + '’ ”'.repeat(5_000)],
  ['100,000 paragraphs', () => '“No and no again,” she said.\n'.repeat(100_000)],
]);

/** Milliseconds of processor time that a text takes through the whole engine: the clock would count what else the machine does. */
function time(text: string): number {
  const article = articleOf(text, { kind: 'article', lang: 'en' });
  const before = process.cpuUsage();
  check(article, detect(article), reference);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Prints how the time of each shape grows with its length; gives the number of those that break a bound. */
export function growths(): number {
  let broken = 0;
  const tell = (isBroken: boolean, line: string) => {
    if (isBroken) broken++;
    console.log(`${isBroken ? 'BROKEN' : 'kept'}  ${line}`);
  };
  for (const [name, shape] of SHAPES) {
    const [small, large] = [shape(LARGE / 10), shape(LARGE)];
    time(small);
    const short = Math.min(...Array.from({ length: TIMES }, () => time(small)));
    let long = Number.POSITIVE_INFINITY;
    const growth = () => long / Math.max(short, SHORT / 10);
    const isTooMuch = () => (growth() > GROWTH && long > SHORT * 10) || long > BOUND;
    // A busy machine makes single times longer, never all of them.
    for (let at = 0; at < TIMES && isTooMuch(); at++) long = Math.min(long, time(large));
    tell(
      isTooMuch(),
      `${name}: ${short.toFixed(0)} ms for ${LARGE / 10}, ${long.toFixed(0)} ms for ${LARGE}: ${growth().toFixed(1)} times`,
    );
  }
  for (const [name, text] of LARGEST) {
    let long = Number.POSITIVE_INFINITY;
    for (let at = 0; at < TIMES && long > BOUND; at++) long = time(text());
    tell(long > BOUND, `${name}: ${long.toFixed(0)} ms`);
  }
  return broken;
}
