const WHOLE = new Map<string, string>(
  Object.entries({
    "won't": 'will not',
    "can't": 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "ain't": 'is not',
    "let's": 'let us',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    "y'all": 'you all',
    "ma'am": 'madam',
    "o'clock": "o'clock",
    email: 'email',
    okay: 'ok',
    alright: 'all right',
    anymore: 'any more',
    someday: 'some day',
    percent: 'percent',
    pct: 'percent',
    dr: 'doctor',
    sen: 'senator',
    gov: 'governor',
  }),
);
const ENDINGS = new Map<string, string>([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
]);
/** Words after which an apostrophe and s is a verb, not a possessive. */
const BEFORE_IS = new Set(
  'it he she that there what who where how here when this everything nobody everybody'.split(' '),
);
const ELISIONS = new Map<string, string>([
  ['l', 'le'],
  ['d', 'de'],
  ['qu', 'que'],
  ['n', 'ne'],
  ['j', 'je'],
  ['s', 'se'],
  ['c', 'ce'],
  ['m', 'me'],
  ['t', 'te'],
  ['jusqu', 'jusque'],
  ['lorsqu', 'lorsque'],
  ['puisqu', 'puisque'],
]);
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The full words behind a folded word with apostrophes; a word without any is returned as it is. */
export function contraction(word: string, lang: string): string[] {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole.split(' ');
  if (!word.includes("'")) return [word];
  if (CYRILLIC.test(word)) return [word.replaceAll("'", '')];
  const parts = word.split("'");
  const first = parts[0] ?? '';
  const elided = lang === 'fr' || lang === 'it' ? ELISIONS.get(first) : undefined;
  if (elided !== undefined) return [elided, ...contraction(parts.slice(1).join("'"), lang)];
  if (lang === 'de' && parts.at(-1) === 's') return [parts.slice(0, -1).join(''), 'es'];
  return english(parts);
}

function english(parts: readonly string[]): string[] {
  const found: string[] = [];
  parts.forEach((part, at) => {
    const stem = found.at(-1) ?? '';
    if (at === 0) found.push(part);
    else if (part === 't' && stem.endsWith('n')) {
      found[found.length - 1] = IRREGULAR.get(stem) ?? stem.slice(0, -1);
      found.push('not');
    } else if (part === 's') {
      if (BEFORE_IS.has(stem)) found.push('is');
    } else {
      const full = ENDINGS.get(part);
      if (full !== undefined) found.push(full);
      else found[found.length - 1] = stem + part;
    }
  });
  return found.filter((part) => part !== '');
}
const IRREGULAR = new Map<string, string>([
  ['won', 'will'],
  ['can', 'can'],
  ['shan', 'shall'],
]);
