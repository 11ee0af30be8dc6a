import type { Lexicon } from '../../languages/language.ts';
import { wordsOf } from '../../languages/lists.ts';

/** An ending that a name takes in another case, and the one that it has in the nominative. */
type Ending = readonly [from: string, to: string];

interface Endings {
  readonly firstNames: readonly Ending[];
  readonly genitive: readonly Ending[];
  readonly surnames: readonly Ending[];
}

const CONSONANTS = [...'бвгґджзйклмнпрстфхцчшщ'];
const opened = new Map<string, Endings>();

/** «ського>ський»; C stands for each consonant. */
const pairsOf = (list: string): Ending[] =>
  wordsOf(list)
    .flatMap((pair) => (pair.includes('C') ? CONSONANTS.map((letter) => pair.replaceAll('C', letter)) : [pair]))
    .map((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return [from, to] as const;
    });

function endingsOf(lexicon: Lexicon): Endings | undefined {
  const { id, cases } = lexicon.language;
  const known = opened.get(id);
  if (known || !cases) return known;
  const genitive = pairsOf(cases.genitive);
  const endings = {
    firstNames: pairsOf(cases.firstNames),
    genitive,
    surnames: [...genitive, ...pairsOf(cases.others)],
  };
  opened.set(id, endings);
  return endings;
}

/**
 * A name in the nominative («Володимира Зеленського» is «Володимир Зеленський»), or as it stands where its endings do not tell.
 * `genitive`: it is known to stand in the genitive. `attested`: words of the article's names, among which a nominative is the surest.
 */
export function nominativeOf(name: string, genitive: boolean, attested: ReadonlySet<string>, lexicon: Lexicon): string {
  const endings = endingsOf(lexicon);
  const [first = '', ...rest] = name.split(' ');
  if (!endings || isAcronym(first)) return name;
  if (rest.length === 0) return genitive ? single(first, endings, attested) : name;
  const given = lexicon.genderOf(first);
  if (given && !(genitive && /[ая]$/.test(first))) {
    return genitive
      ? [first, ...rest.map((word) => turned(word, endings.genitive, attested, given) ?? word)].join(' ')
      : name;
  }
  for (const plain of replaced(first, endings.firstNames)) {
    const gender = lexicon.genderOf(plain);
    if (!gender) continue;
    const words = rest.map((word) => turned(word, genitive ? endings.genitive : endings.surnames, attested, gender));
    // a man's surname that ends in a consonant would have another ending here: it is a woman's name
    if (gender === 'm' && words.at(-1) === undefined && ENDS_IN_CONSONANT.test(rest.at(-1) ?? '')) continue;
    return [plain, ...words.map((word, index) => word ?? rest[index] ?? '')].join(' ');
  }
  return name;
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2}/u.test(word);
const ENDS_IN_CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/;

/** A surname alone: a form that the article has elsewhere, or a man's, whose endings no woman's and no body's share. */
const single = (word: string, endings: Endings, attested: ReadonlySet<string>): string =>
  replaced(word, endings.surnames).find((plain) => attested.has(plain)) ??
  replaced(word, endings.genitive).find((plain) => !isFeminine(plain)) ??
  word;

const isFeminine = (word: string): boolean => /[ая]$/.test(word);

/** The word with a nominative ending of its gender; undefined where no ending fits. */
function turned(
  word: string,
  endings: readonly Ending[],
  attested: ReadonlySet<string>,
  gender: 'm' | 'f',
): string | undefined {
  const forms = replaced(word, endings);
  const own = forms.filter((plain) => isFeminine(plain) === (gender === 'f'));
  // a man may have a surname like «Верба», a woman none that ends like a man's
  return own.find((plain) => attested.has(plain)) ?? own[0] ?? (gender === 'm' ? forms[0] : undefined);
}

const replaced = (word: string, endings: readonly Ending[]): string[] =>
  endings
    .filter(([from]) => word.length > from.length + 1 && word.endsWith(from))
    .map(([from, to]) => word.slice(0, -from.length) + to);
