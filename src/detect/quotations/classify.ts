import { Is, type Lexicon } from '../../languages/language.ts';
import type { TermKind } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';
import type { Attribution, Place } from './scene.ts';
import {
  distance,
  hasCompany,
  isApposed,
  isBracketed,
  isCharge,
  isLabel,
  isModifier,
  isNamed,
  isReported,
  isTitleCase,
} from './surroundings.ts';

/**
 * What speaks for and against words in marks being somebody's, in log-odds.
 * The weights are those of a logistic regression over 3,300 labelled quotations of American and German news and a few hundred of three other
 * languages, rounded, drawn towards what the conventions of print lead to expect where a feature is rare; the bias is lowered by 0.4, because a false quotation costs a reader more than a missed fragment;
 * every feature is a property of the sentence, none of a word or a topic.
 */
const WEIGHTS = {
  bias: 0.75,
  /** one, two, three, four or five, more words */
  one: -0.4,
  two: -0.15,
  three: 0,
  some: 0,
  many: 0.75,
  /** how the speaker was found */
  adjacent: 1.1,
  said: 1.2,
  wanted: -0.35,
  subject: -0.8,
  carried: 0.35,
  nobody: -1.35,
  /** a capital inside, and no verb of speech next to it */
  away: -0.1,
  /** a naming word before, and a capital inside */
  named: 0.1,
  /** the verb stands directly before, or only a small word between */
  cueNext: 0,
  /** a colon before the opening mark, or a comma after the verb: no weight of its own, but then a fragment is somebody's */
  introduced: -0.65,
  /** ends like a sentence inside the marks, or is a whole sentence of its own */
  ended: 0.4,
  /** all words have capitals */
  titled: -0.55,
  /** begins with a capital in the middle of a sentence */
  raised: -0.75,
  /** the same in a language that gives capitals to all nouns */
  noun: -1.15,
  /** "I", "we", "you" */
  person: 0.4,
  /** a noun that takes a name or title stands before ("film", "so-called") */
  naming: -0.5,
  /** an article directly before */
  determiner: 0.15,
  /** share of small words (articles, verbs of being, conjunctions) inside */
  small: 0.4,
  /** begins with a capital, right behind the noun whose name it may be ("the show “…") */
  apposed: -1,
  /** a noun hangs on the closing mark by a hyphen */
  modifier: -0.8,
  /** a bracket opens right before */
  bracketed: -0.4,
  /** what somebody is charged with */
  charge: -2.5,
  /** the sentence is in the mood of reported speech */
  reported: 1,
  /** all words but the small ones have capitals */
  titleCase: -0.6,
  /** a noun with its capital, after a verb of saying */
  nounSaid: -0.65,
  /** a noun that somebody gives to a thing („sprach von „Panik““, „nannte das einen „Putsch““) */
  labelled: 0.4,
  /** has an auxiliary or a pronoun: a clause, not a name */
  clause: 0.5,
  /** single marks on a page that quotes in double ones */
  odd: -1,
  /** has a number or digits */
  number: -0.3,
  /** the same words stand in marks elsewhere too */
  repeated: -0.7,
  /** other marks in the sentence have a speaker */
  company: -0.2,
} as const;

export type Feature = keyof typeof WEIGHTS;
/** Each feature between 0 and 1. */
export type Features = Readonly<Record<Feature, number>>;

const ADJACENT = new Set([
  'said-after',
  'auxiliary-after',
  'speaker-said-after',
  'according-after',
  'label',
  'signed-after',
  'impersonal-after',
  'dialogue',
]);
const SAID = new Set([
  'said-before',
  'called-before',
  'what-he-called',
  'said-later',
  'according',
  'noun',
  'reported',
  'told-next',
  'elided',
  'subject-colon',
  'verb-last',
  'impersonal-before',
  'introduced',
]);
const CARRIED = new Set(['headed', 'continued', 'floating', 'same-sentence', 'floating-subject', 'subject-before']);
const SMALL =
  Is.auxiliary | Is.conjunction | Is.subordinator | Is.preposition | Is.determiner | Is.pronoun | Is.adverb | Is.person;

/** What stands in the marks, and where. */
export interface Marked {
  readonly content: readonly Token[];
  readonly place: Place | undefined;
  readonly attribution: Attribution | null;
  readonly repeated: boolean;
  /** In single marks, where the article quotes in double ones. */
  readonly odd: boolean;
  readonly lexicon: Lexicon;
}

const flag = (yes: boolean): number => (yes ? 1 : 0);
/** Below this the speaker of another quotation says nothing about this one. */
const TRUSTED = 0.6;
const group = (attribution: Attribution | null): Feature => {
  if (!attribution) return 'nobody';
  const { rule, confidence } = attribution;
  if (ADJACENT.has(rule)) return 'adjacent';
  if (SAID.has(rule)) return 'said';
  if (CARRIED.has(rule) && confidence > TRUSTED) return 'carried';
  return rule === 'wanted-before' ? 'wanted' : 'subject';
};

const lengths = (count: number) => ({
  one: flag(count <= 1),
  two: flag(count === 2),
  three: flag(count === 3),
  some: flag(count === 4 || count === 5),
  many: flag(count > 5),
});

const ways = (found: Feature) => ({
  adjacent: flag(found === 'adjacent'),
  said: flag(found === 'said'),
  wanted: flag(found === 'wanted'),
  subject: flag(found === 'subject'),
  carried: flag(found === 'carried'),
  nobody: flag(found === 'nobody'),
});

const isStop = (token: Pick<Token, 'kind' | 'lower'> | undefined): boolean =>
  token?.kind === 'point' && '.!?…'.includes(token.lower);

/** At most two small words between the verb and the opening mark ("said it was “…"). */
const NEXT_TO = 3;

/** What the words around the marks say of them. */
function around(place: Place | undefined, away: boolean, capital: boolean, lexicon: Lexicon) {
  const items = place?.narration.items ?? [];
  const named = place !== undefined && isNamed(items, place.at, capital);
  return {
    naming: flag(named),
    named: flag(named && away),
    apposed: flag(place !== undefined && capital && isApposed(items, place.at, lexicon)),
    modifier: flag(place !== undefined && isModifier(place.scene.text, items[place.at]?.end ?? 0)),
    bracketed: flag(place !== undefined && isBracketed(items, place.at)),
    charge: flag(place !== undefined && isCharge(items, place, lexicon)),
    reported: flag(place !== undefined && isReported(items, place)),
    company: flag(place !== undefined && hasCompany(items, place)),
  };
}

export function featuresOf({ content, place, attribution, repeated, odd, lexicon }: Marked): Features {
  const classes = (word: Token): number => lexicon.classes(word.lower);
  const words = content.filter((token) => token.kind === 'word' || token.kind === 'number');
  const count = words.length;
  const last = content.at(-1);
  const items = place?.narration.items ?? [];
  const before = place ? items[place.at - 1] : undefined;
  const opens = !place || place.at === place.sentence.from;
  const found = group(attribution);
  const small = words.filter((word) => (classes(word) & SMALL) !== 0).length;
  const capitals = words.filter((word) => word.capital || word.kind === 'number').length;
  const near = place !== undefined && distance(items, place, attribution) <= NEXT_TO;
  const leads = before?.lower === ':' || (before?.lower === ',' && near);
  const capital = words[0]?.capital === true && !opens && !leads;
  const raised = capital && !lexicon.language.capitalNouns;
  const noun = capital && !raised;
  const spoken = found === 'said' || found === 'adjacent';
  const labels = place !== undefined && isLabel(items, place.at, lexicon);
  return {
    bias: 1,
    ...around(place, capital, words[0]?.capital === true, lexicon),
    ...lengths(count),
    ...ways(found),
    away: flag(capital && !near && found !== 'adjacent'),
    cueNext: flag(near),
    introduced: flag(!opens && leads),
    ended:
      flag(isStop(last) && count > 2) ||
      flag(opens && place !== undefined && isStop(items[place.at + 1]) && words[0]?.capital === true && count > 3),
    titled: flag(count > 0 && capitals === count && (capital || count > 1)),
    titleCase: flag(isTitleCase(words, (word) => (classes(word) & SMALL) !== 0, lexicon)),
    raised: flag(raised),
    noun: flag(noun),
    nounSaid: flag(noun && spoken && !labels),
    labelled: flag(noun && spoken && labels),
    person: flag(words.some((word) => (classes(word) & Is.person) !== 0)),
    determiner: flag(
      before !== undefined && (before.is & (Is.determiner | Is.oblique)) !== 0 && (before.is & Is.subordinator) === 0,
    ),
    small: count > 0 ? small / count : 0,
    clause: flag(words.some((word) => (classes(word) & (Is.auxiliary | Is.pronoun)) !== 0)),
    odd: flag(odd),
    number: flag(words.some((word) => word.kind === 'number')),
    repeated: flag(repeated),
  };
}

/** The log-odds that somebody said these words. */
export function oddsOf(features: Features): number {
  let odds = 0;
  for (const name of Object.keys(WEIGHTS) as Feature[]) odds += WEIGHTS[name] * features[name];
  return odds;
}

/** What kind of term it is that nobody said. */
export function termKind(features: Features, content: readonly Token[]): TermKind {
  const capital = content[0]?.capital === true;
  if (features.naming) return capital ? 'title' : 'word';
  if (features.titled) return features.one ? 'name' : 'title';
  if (capital && features.one) return 'name';
  if (features.ended) return 'slogan';
  return 'scare';
}
