import { once } from './once.ts';
import type { Word } from './words.ts';

const SMALL = new Map<string, Numerals>([
  [
    'en',
    table(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      0,
    ),
  ],
  [
    'de',
    table(
      'null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
      0,
    ),
  ],
  ['fr', table('zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0)],
  [
    'es',
    table(
      'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
      0,
    ),
  ],
  [
    'uk',
    table(
      "нуль - два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять двадцять",
      0,
    ),
  ],
  [
    'ru',
    table(
      'ноль - два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать',
      0,
    ),
  ],
]);
const TENS = new Map<string, Numerals>([
  ['en', table('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)],
  ['de', table('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10)],
  ['fr', table('vingt trente quarante cinquante soixante', 20, 10)],
  ['es', table('- treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10)],
  ['uk', table("- тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто", 20, 10)],
  ['ru', table('- тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 20, 10)],
]);
/** Powers of ten by their singular; inflected forms are found by their beginning. */
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hundred|hundert|cent|cien|ciento)$/, 1e2],
  [/^(?:сто|сот)$/u, 1e2],
  [/^(?:thousand|tausend|mille|mil|тысяч\p{L}?|тисяч\p{L}?)$/u, 1e3],
  [/^(?:millions?|million(?:en)?|millon(?:es)?|мільйон\p{L}{0,2}|миллион\p{L}{0,2}|mio|mn)$/u, 1e6],
  [/^(?:billion|bn|milliarden?|milliards?|мільярд\p{L}{0,2}|миллиард\p{L}{0,2})$/u, 1e9],
  [/^(?:trillion|трильйон\p{L}{0,2}|триллион\p{L}{0,2})$/u, 1e12],
];

type Numerals = () => ReadonlyMap<string, number>;

function table(words: string, first: number, step = 1): Numerals {
  return once(() => {
    const plain = words
      .normalize('NFKD')
      .replace(/\p{M}+|'/gu, '')
      .split(' ');
    return new Map(plain.map((word, at) => [word, first + at * step] as const).filter(([word]) => word !== '-'));
  });
}

/** The value of a key that is a number by itself, in digits or in a word of the language. */
function numberOf(key: string, lang: string): number | null {
  if (/^\d/.test(key)) return digits(key);
  return SMALL.get(lang)?.().get(key) ?? TENS.get(lang)?.().get(key) ?? null;
}

/** 3,000 and 3 000 are thousands, 3.5 and 3,5 are fractions: a group of three digits after a mark is a thousand. */
function digits(key: string): number | null {
  const parts = key.split(/[^0-9]/);
  if (!parts.every((part) => part !== '')) return null;
  const grouped = parts.slice(1).every((part) => part.length === 3);
  if (parts.length === 1 || grouped) return Number(parts.join(''));
  return parts.length === 2 ? Number(parts.join('.')) : null;
}

/** Runs of number words become one word with a value: "nineteen trillion" and "19 trillion", "twenty-five" and 25. */
export function joinNumbers(words: readonly Word[], lang: string): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) continue;
    const run = numberFrom(words, at, lang);
    if (run === null) {
      joined.push(mergedPercent(first, words[at + 1]) ?? first);
      if (first.key === 'per' && words[at + 1]?.key === 'cent') at++;
      continue;
    }
    const last = words[run.last] ?? first;
    const key = `#${run.value}`;
    joined.push({ ...first, end: last.end, key, stem: key, number: run.value, filler: false });
    if (run.unit) joined.push({ ...run.unit, end: last.end });
    at = run.last;
  }
  return joined;
}

function mergedPercent(word: Word, next: Word | undefined): Word | null {
  if (word.key !== 'per' || next?.key !== 'cent') return null;
  return { ...word, end: next.end, key: 'percent', stem: 'percent' };
}

interface NumberRun {
  readonly value: number;
  readonly last: number;
  /** The currency sign's word, which stands between the digits and "million". */
  readonly unit: Word | null;
}

function numberFrom(words: readonly Word[], from: number, lang: string): NumberRun | null {
  const first = words[from];
  if (!first) return null;
  const next = words[from + 1];
  const counted = numberOf(first.key, lang);
  const article = /^(?:a|an|one|eine?|une?|un|una|mil|cien|сто|тысяча|тисяча)$/.test(first.key);
  const one = article && next?.before === 'none' && powerOf(next.key) !== null;
  if (first.key === 'one' && !one) return null;
  if (counted === null && !one) return null;
  if (/^\d/.test(first.key)) return digitsFrom(words, from, counted ?? 0);
  return spelledFrom(words, from, lang);
}

/** Digits, a currency sign's word, and "thousand" or "million" after them. */
function digitsFrom(words: readonly Word[], from: number, digits: number): NumberRun {
  const sign = words[from + 1];
  const unit = sign && sign.start === words[from]?.start ? sign : null;
  let [value, last] = [digits, unit ? from + 1 : from];
  for (let at = last + 1; at < words.length; at++) {
    const word = words[at];
    const power = word && word.before === 'none' ? powerOf(word.key) : null;
    if (power === null) break;
    value *= power;
    last = at;
  }
  return { value, last, unit };
}

/** "Four thousand two hundred and six": hundreds multiply what was counted, greater powers close it. */
function spelledFrom(words: readonly Word[], from: number, lang: string): NumberRun | null {
  let [total, current, last] = [0, 0, from - 1];
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > from && word.before !== 'none')) break;
    const power = powerOf(word.key);
    const counted = /^\d/.test(word.key) ? null : numberOf(word.key, lang);
    const joins =
      counted !== null && (current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && counted < 10));
    if (power === 100) current = Math.max(1, current) * 100;
    else if (power !== null) [total, current] = [total + Math.max(1, current) * power, 0];
    else if (joins) current += counted;
    else if (/^(?:and|und|et|y|a|an|one|eine?|une?|un|una)$/.test(word.key) && continues(words[at + 1], lang)) continue;
    else break;
    last = at;
  }
  return last < from ? null : { value: total + current, last, unit: null };
}

function continues(next: Word | undefined, lang: string): boolean {
  return (
    next !== undefined && next.before === 'none' && (powerOf(next.key) !== null || numberOf(next.key, lang) !== null)
  );
}

function powerOf(key: string): number | null {
  for (const [pattern, power] of POWERS) if (pattern.test(key)) return power;
  return null;
}
