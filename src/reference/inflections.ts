/**
 * The forms that a declined outlet's name takes in running text: German adjectives («der Süddeutschen Zeitung»), Russian and
 * Ukrainian adjectives and nouns («в „Комсомольской правде“»). By endings alone: a form that nobody writes finds nothing.
 */
export function inflectionsOf(name: string, lang: string): string[] {
  const forms =
    lang === 'de' ? germanForms(name) : lang === 'ru' || lang === 'uk' ? slavicForms(name, ENDINGS[lang]) : [];
  return [...new Set(forms)].filter((form) => form !== name);
}

function germanForms(name: string): string[] {
  // behind an article («der Süddeutschen Zeitung») and without one («laut Süddeutscher Zeitung»)
  const adjectives = ['n', 'r'].map((ending) => name.replace(/(\p{Lu}\p{L}{2,}e)(?= \p{Lu})/gu, `$1${ending}`));
  const genitive = /^\p{Lu}\p{Ll}{4,}[^sxz\P{L}]$/u.test(name) ? [`${name}s`] : [];
  return [...adjectives, ...genitive];
}

/** An ending and what stands for it in the genitive, dative, accusative, instrumental and locative. */
type Ending = readonly [nominative: string, ...cases: [string, string, string, string, string]];

const ENDINGS: Readonly<Record<'ru' | 'uk', readonly Ending[]>> = {
  ru: [
    ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
    ['яя', 'ей', 'ей', 'юю', 'ей', 'ей'],
    ['ый', 'ого', 'ому', 'ый', 'ым', 'ом'],
    ['ий', 'ого', 'ому', 'ий', 'им', 'ом'],
    ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'],
    ['ее', 'его', 'ему', 'ее', 'им', 'ем'],
    ['ия', 'ии', 'ии', 'ию', 'ией', 'ии'],
    ['ка', 'ки', 'ке', 'ку', 'кой', 'ке'],
    ['а', 'ы', 'е', 'у', 'ой', 'е'],
    ['я', 'и', 'е', 'ю', 'ей', 'е'],
    ['ь', 'я', 'ю', 'ь', 'ем', 'е'],
    ['ости', 'остей', 'остям', 'ости', 'остями', 'остях'],
    ['ия', 'ий', 'иям', 'ия', 'иями', 'иях'],
    ['и', 'ей', 'ям', 'и', 'ями', 'ях'],
    ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'],
    ['ец', 'ца', 'цу', 'ец', 'цем', 'це'],
    ['о', 'а', 'у', 'о', 'ом', 'е'],
    ['', 'а', 'у', '', 'ом', 'е'],
  ],
  uk: [
    ['ія', 'ії', 'ії', 'ію', 'ією', 'ії'],
    ['ька', 'ької', 'ькій', 'ьку', 'ькою', 'ькій'],
    ['на', 'ної', 'ній', 'ну', 'ною', 'ній'],
    ['ий', 'ого', 'ому', 'ий', 'им', 'ому'],
    ['ій', 'ього', 'ьому', 'ій', 'ім', 'ьому'],
    ['ське', 'ського', 'ському', 'ське', 'ським', 'ському'],
    ['не', 'ного', 'ному', 'не', 'ним', 'ному'],
    ['ка', 'ки', 'ці', 'ку', 'кою', 'ці'],
    ['а', 'и', 'і', 'у', 'ою', 'і'],
    ['я', 'і', 'і', 'ю', 'ею', 'і'],
    ['ь', 'я', 'ю', 'ь', 'ем', 'і'],
    ['ості', 'остей', 'остям', 'ості', 'остями', 'остях'],
    ['и', 'ів', 'ам', 'и', 'ами', 'ах'],
    ['о', 'а', 'у', 'о', 'ом', 'і'],
    ['', 'у', 'у', '', 'ом', 'і'],
  ],
};
const CASES = [1, 2, 3, 4, 5] as const;
/** A word shorter than this, or in capitals, does not change. */
const SHORTEST = 4;

function slavicForms(name: string, endings: readonly Ending[]): string[] {
  const words = name.split(' ');
  if (words.length > 3) return [];
  return CASES.map((at) => words.map((word) => declined(word, endings, at)).join(' '));
}

function declined(word: string, endings: readonly Ending[], at: (typeof CASES)[number]): string {
  if (word.length < SHORTEST || !/^\p{Script=Cyrillic}+$/u.test(word) || word === word.toUpperCase()) return word;
  const ending = endings.find(([nominative]) => word.endsWith(nominative));
  const isVowel = /[еёиіїуюэє]$/u.test(word);
  if (!ending || (ending[0] === '' && isVowel)) return word;
  return word.slice(0, word.length - ending[0].length) + ending[at];
}
