import { editDistance } from '../../text/edit-distance.ts';
import { type Form, isFull } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { isTransposition } from './slips.ts';
import { umlautKey, undoubled } from './variants.ts';

/** Shorter parts of a name differ by one letter between real people too often ("Lee", "Lea"). */
const SHORTEST_PART = 5;
/** From this length on two edits still point at the same name. */
const LONG_PART = 8;
/** A part that bears this level of commonness among names is a real name, so two of them are two people. */
const REAL_NAME_LEVEL = 2;
/** From this level on a surname has many bearers. */
const CROWDED_LEVEL = 6;
/** A word of this level of commonness is a word, not somebody's misspelled name. */
const COMMON_WORD_LEVEL = 5;

/** Names of which each is held against each: a long article has some hundreds, and a list of thousands is no article. */
const MOST_PEOPLE = 600;

/** From this level on a word opens more names of things than of people ("International ...", "Vice ..."). */
const EVERYDAY_WORD_LEVEL = 10;
/** A word that was met more than once is a word, or a firm ("Micron"). */
const MET_WORD_LEVEL = 2;

/** Two spellings of one person in one article. */
export interface Inconsistency {
  readonly a: Form;
  readonly b: Form;
}

/** Tells a given name's sex, where it has one. */
type SexOf = (given: string) => 'm' | 'f' | undefined;

/** The pairs of forms that are one person spelled in two ways. Declined languages are judged on the stem. */
export function inconsistencies(
  forms: readonly Form[],
  lexicon: Lexicon,
  sexOf: SexOf,
  declines: boolean,
): Inconsistency[] {
  const full = forms.filter((form) => isFull(form) && isPersonLike(form, lexicon)).slice(0, MOST_PEOPLE);
  const bearers = new Set(full.filter((form) => bearsGivenName(form, lexicon)));
  const bare = forms.filter((form) => form.parts.length === 1).slice(0, MOST_PEOPLE);
  const surnames = new Set(full.map((form) => form.surname));
  const pairs: Inconsistency[] = [];
  full.forEach((a, at) => {
    for (const b of full.slice(at + 1)) {
      if (!bearers.has(a) && !bearers.has(b)) continue;
      if (sameGivenNearSurname(a, b, lexicon, declines) || sameSurnameNearGiven(a, b, lexicon, declines))
        pairs.push({ a, b });
    }
    for (const b of declines || !bearers.has(a) ? [] : bare) {
      if (surnames.has(b.surname) || !isNear(a.surname, b.surname, declines)) continue;
      if (mayBe(b, sexOf(a.given)) && isMeant(a, b, full, lexicon)) pairs.push({ a, b });
    }
  });
  return pairs;
}

const FEMALE = /^(?:mrs|ms|miss|madam|frau|mme|madame|senora|sra|пані|госпожа)$/;
/** "Mrs Geingos" is not Peter Geingob. */
function mayBe({ titles }: Form, sex: 'm' | 'f' | undefined): boolean {
  return sex !== 'm' || ![...titles].some((title) => FEMALE.test(title));
}

/** Titles of courtesy stand before somebody whose full name was given before; folded. */
export const COURTESY: ReadonlySet<string> = new Set(
  'mr mrs ms miss herr frau herrn m mme monsieur madame senor senora sr sra пан пані господин госпожа'.split(' '),
);

/** Whether a surname alone can be a slip of a full name's surname and nobody else's. */
function isMeant(a: Form, b: Form, full: readonly Form[], lexicon: Lexicon): boolean {
  const { word, name } = lexicon(b.surname);
  if (differsInLastLetter(a.surname, b.surname)) return false;
  if (word >= COMMON_WORD_LEVEL || lexicon(a.surname).word >= COMMON_WORD_LEVEL) return false;
  // "Mr McDonald" was introduced: where nobody of that name was, the one person of nearly that name is meant.
  if ([...b.titles].some((title) => COURTESY.has(title)))
    return full
      .filter((other) => isNear(other.surname, b.surname, false))
      .every((other) => other.surname === a.surname);
  const difference = { at: 0, written: b.surname, right: a.surname, same: 1 };
  const slipOfHand = isTransposition(difference) || undoubled(a.surname) === undoubled(b.surname);
  if (name === 0 && word >= MET_WORD_LEVEL && !slipOfHand) return false;
  if (b.titles.size > 0 || slipOfHand) return name < REAL_NAME_LEVEL;
  return name === 0 && !PEOPLES.test(b.surname);
}

const KEYS = 'qwertyuiop asdfghjkl zxcvbnm';

/** Another last letter is another name or gender ("Papadopoulou"), but for the key beside it ("Sharig"). */
function differsInLastLetter(a: string, b: string): boolean {
  const [last, other] = [a.slice(-1), b.slice(-1)];
  if (a.slice(0, -1) !== b.slice(0, -1)) return false;
  return !KEYS.includes(last + other) && !KEYS.includes(other + last);
}

/** "Iranians", "Saudi Arabians". */
const PEOPLES = /(?:ians|ans)$/;
const PARTICLE = /^(?:an?|the|de[lrn]?|des|du|l[aeo]s?|el|al|von|van|di|da|bin|ibn|abu)$/;

/** Clubs, places and titles of works begin with other words, and with the words of every day ("Real Sociedad", "The ..."). */
function bearsGivenName(form: Form, lexicon: Lexicon): boolean {
  const { word, name } = lexicon(form.given);
  if (PARTICLE.test(form.given)) return false;
  if (word >= EVERYDAY_WORD_LEVEL && name <= REAL_NAME_LEVEL + 1) return false;
  return name > 0 || form.titles.size > 0;
}

/** Whether a full form can be a person's: no digits, and the first part is no ordinary word but a name. */
export function isPersonLike(form: Form, lexicon: Lexicon): boolean {
  if (form.parts.some((part) => /\d/.test(part))) return false;
  const first = lexicon(form.given);
  const last = lexicon(form.surname);
  if (last.word >= COMMON_WORD_LEVEL && last.name < REAL_NAME_LEVEL) return false;
  return first.name >= REAL_NAME_LEVEL || first.word === 0;
}

/** Family names that stand first and that millions bear: a second name near another's is a second person's. */
const FAMILY_NAMES = new Set(
  (
    'li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song feng deng cao ' +
    'peng zeng xiao cai pan yuan dong jiang shi wei kim lee park choi jung jeong kang cho yoon jang lim han seo shin kwon hwang ' +
    'ahn nguyen tran pham hoang huynh phan vo dang bui ngo duong'
  ).split(' '),
);

function sameGivenNearSurname(a: Form, b: Form, lexicon: Lexicon, declines: boolean): boolean {
  if (a.given !== b.given || !isNear(a.surname, b.surname, declines)) return false;
  if (FAMILY_NAMES.has(a.given) || PATRONYMIC.test(a.surname) || PATRONYMIC.test(b.surname)) return false;
  return lexicon(a.surname).name < REAL_NAME_LEVEL || lexicon(b.surname).name < REAL_NAME_LEVEL;
}

/** Two given names that exist count only before a surname with few bearers: "Simon" and "Simone Smith" are two people. */
function sameSurnameNearGiven(a: Form, b: Form, lexicon: Lexicon, declines: boolean): boolean {
  const areNames = [a, b].every((form) => lexicon(form.given).name >= REAL_NAME_LEVEL);
  if (areNames && lexicon(a.surname).name >= CROWDED_LEVEL) return false;
  return (
    a.surname === b.surname &&
    a.parts.length === b.parts.length &&
    a.given[0] === b.given[0] &&
    isNear(a.given, b.given, declines)
  );
}

/** Whether two parts are so near that one is the other misspelled: not by an ending alone. */
export function isNear(a: string, b: string, declines: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= LONG_PART ? 2 : 1;
  if (a === b || shorter < SHORTEST_PART || editDistance(a, b, most) > most) return false;
  return umlautKey(a) !== umlautKey(b) && !differsByEnding(a, b, declines);
}

/** What declension, gender and derivation put behind a stem ("Kalten Krieg", "Carolinian", "Europeo", "the Rooneys"). */
const ENDINGS = /^(?:e?[nrsm]?|[aio]s?|ian|an|ns|in|y|aya|ist|ism|er[ns]?)$/;
/** "Maria Ivanovna" and Maria Ivanova. */
const PATRONYMIC = /(?:[oe]vna|ichna|[oe]vi[ct]h|ovych)$/;
/** Letters of an ending that a declined name may change. */
const DECLINED = 3;

function differsByEnding(a: string, b: string, declines: boolean): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  if (declines) return common >= Math.min(a.length, b.length) - DECLINED;
  return ENDINGS.test(a.slice(common)) && ENDINGS.test(b.slice(common));
}
