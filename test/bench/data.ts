import { seeded } from '../reference/alterations.ts';

/**
 * Names, statements and articles that look like those of news, made from a seed: words by Zipf's law, each with habitual
 * followers, names of a common given name and a rarer surname.
 */
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'o', 'ie', 'ou'];
const CONSONANTS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'w',
  'st',
  'th',
  'ch',
  'ck',
  'nd',
];
/** Of the followers of a word; real text repeats itself about so much. */
const HABIT_PERCENT = 55;

type Random = (below: number) => number;

function makeWord(random: Random, syllables: number): string {
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += (CONSONANTS[random(CONSONANTS.length)] ?? '') + (VOWELS[random(VOWELS.length)] ?? '');
  return random(3) === 0 ? word + (CONSONANTS[random(14)] ?? '') : word;
}

function distinctWords(random: Random, count: number, syllables: (at: number) => number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random, syllables(words.size)));
  return [...words];
}

/** A rank below `count`, about in inverse proportion to itself. */
function zipf(random: Random, count: number): number {
  return Math.floor(count ** (random(1_000_000) / 1_000_000)) - 1;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Distinct names of two or three words, 14 letters in the mean. */
export function makeNames(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const given = distinctWords(random, 3000, (at) => 2 + (at % 2));
  const family = distinctWords(random, 40_000, (at) => 2 + (at % 3));
  const names = new Set<string>();
  while (names.size < count) {
    const middle = random(8) === 0 ? `${capital(given[random(given.length)] ?? '')} ` : '';
    // the commonest given name has about 2 % of the people, as in real lists
    const first = Math.floor(3000 * (random(1_000_000) / 1_000_000) ** 2);
    names.add(`${capital(given[first] ?? '')} ${middle}${capital(family[random(40_000)] ?? '')}`);
  }
  return [...names];
}

/** A source of running words. */
export function speaker(seed = 2): (length: number) => string[] {
  const random = seeded(seed);
  const vocabulary = distinctWords(random, 30_000, (at) => (at < 100 ? 1 : at < 3000 ? 2 : 3));
  const followers = vocabulary.map(() => Array.from({ length: 8 }, () => zipf(random, 30_000)));
  return (length) => {
    let word = zipf(random, 30_000);
    return Array.from({ length }, () => {
      const habitual = random(100) < HABIT_PERCENT ? followers[word]?.[random(8)] : undefined;
      word = habitual ?? zipf(random, 30_000);
      return vocabulary[word] ?? '';
    });
  };
}

/** Statements of 12 to 26 words. */
export function makeStatements(count: number, seed = 3): string[] {
  const random = seeded(seed);
  const say = speaker();
  return Array.from({ length: count }, () => `${capital(say(12 + random(8) + random(8)).join(' '))}.`);
}

/** An article of about `letters` letters with curly quotes, every 40th word or so one of the names. */
export function makeArticle(letters: number, names: readonly string[], seed = 4): string {
  const random = seeded(seed);
  const say = speaker(seed);
  const sentences: string[] = [];
  for (let length = 0; length < letters; ) {
    const words = say(8 + random(16));
    if (random(2) === 0) words[random(words.length)] = names[random(names.length)] ?? '';
    if (random(6) === 0) words[random(words.length)] += '’s';
    const sentence = `${capital(words.join(' '))}.`;
    sentences.push(random(4) === 0 ? `“${sentence}”` : sentence);
    length += sentence.length + 1;
  }
  return sentences.join(' ');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A text with `edits` letters inserted, left out, changed or swapped. */
export function misspell(text: string, edits: number, random: Random): string {
  let edited = text;
  for (let edit = 0; edit < edits; edit++) {
    const at = 1 + random(edited.length - 1);
    const letter = LETTERS.charAt(random(26));
    const rest = edited.slice(at);
    const kinds = [
      letter + rest,
      rest.slice(1),
      letter + rest.slice(1),
      rest.charAt(1) + rest.charAt(0) + rest.slice(2),
    ];
    edited = edited.slice(0, at) + (kinds[random(4)] ?? rest);
  }
  return edited;
}

/** A text with a fifth of its words, at least one, changed for words of other texts. */
export function reword(text: string, others: readonly string[], random: Random): string {
  return substitute(text, Math.max(1, Math.round(text.split(/\s+/).length / 5)), others, random);
}

/** A text with `count` of its words changed for words of other texts. */
export function substitute(text: string, count: number, others: readonly string[], random: Random): string {
  const words = text.split(/\s+/);
  const places = words.map((_, at) => at);
  for (let left = count; left > 0; left--) {
    const [at] = places.splice(random(places.length), 1);
    const other = (others[random(others.length)] ?? '').split(/\s+/);
    words[at ?? 0] = other[random(other.length)] ?? '';
  }
  return words.join(' ');
}

/** A contiguous half of a text's words. */
export function halve(text: string, random: Random): string {
  const words = text.split(/\s+/);
  const length = Math.ceil(words.length / 2);
  const from = random(words.length - length + 1);
  return words.slice(from, from + length).join(' ');
}
