import { Is, type Lexicon } from '../../languages/language.ts';
import type { TermKind } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';
import type { Item } from './narration.ts';
import type { Attribution, Place } from './scene.ts';

/**
 * What speaks for and against words in marks being somebody's, in log-odds.
 * The weights are those of a logistic regression over 3,300 labelled quotations of American and German news, rounded; the bias is
 * lowered by 0.7, because a false quotation costs a reader more than a missed fragment;
 * every feature is a property of the sentence, none of a word or a topic.
 */
const WEIGHTS = {
  bias: 0.8,
  /** one, two, three, four or five, more words */
  one: -0.4,
  two: -0.3,
  three: -0.3,
  some: -0.1,
  many: 1.3,
  /** how the speaker was found */
  adjacent: 1.1,
  said: 1.1,
  wanted: -0.2,
  subject: -0.8,
  carried: 0.5,
  nobody: -1.5,
  /** a capital inside, and no verb of speech next to it */
  away: -0.2,
  /** a naming word before, and a capital inside */
  named: -0.6,
  /** the verb stands directly before, or only a small word between */
  cueNext: 0.1,
  /** a colon before the opening mark, or a comma after the verb: no weight of its own, but then a fragment is somebody's */
  introduced: 0,
  /** ends like a sentence inside the marks */
  ended: 0.4,
  /** all words have capitals */
  titled: -0.8,
  /** begins with a capital in the middle of a sentence */
  raised: -0.9,
  /** the same in a language that gives capitals to all nouns */
  noun: -1.6,
  /** "I", "we", "you" */
  person: 0.7,
  /** a noun that takes a name or title stands before ("film", "so-called") */
  naming: -0.1,
  /** an article directly before */
  determiner: 0.3,
  /** share of small words (articles, verbs of being, conjunctions) inside */
  small: 0.4,
  /** has a number or digits */
  number: -0.7,
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
const CARRIED = new Set(['continued', 'floating', 'same-sentence', 'floating-subject', 'subject-before']);
const SMALL =
  Is.auxiliary | Is.conjunction | Is.subordinator | Is.preposition | Is.determiner | Is.pronoun | Is.adverb | Is.person;

/** What stands in the marks, and where. */
export interface Marked {
  readonly content: readonly Token[];
  readonly place: Place | undefined;
  readonly attribution: Attribution | null;
  readonly repeated: boolean;
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

export function featuresOf({ content, place, attribution, repeated, lexicon }: Marked): Features {
  const words = content.filter((token) => token.kind === 'word' || token.kind === 'number');
  const count = words.length;
  const last = content.at(-1);
  const items = place?.narration.items ?? [];
  const before = place ? items[place.at - 1] : undefined;
  const opens = !place || place.at === place.sentence.from;
  const found = group(attribution);
  const small = words.filter((word) => (lexicon.classes(word.lower) & SMALL) !== 0).length;
  const capitals = words.filter((word) => word.capital || word.kind === 'number').length;
  const near = place !== undefined && distance(items, place, attribution) <= NEXT_TO;
  const leads = before?.lower === ':' || (before?.lower === ',' && near);
  const capital = words[0]?.capital === true && !opens && !leads;
  const raised = capital && !lexicon.language.capitalNouns;
  return {
    bias: 1,
    ...lengths(count),
    ...ways(found),
    away: flag(capital && !near && found !== 'adjacent'),
    named: flag(capital && place !== undefined && isNamed(items, place.at, words[0]?.capital === true)),
    cueNext: flag(near),
    introduced: flag(!opens && leads),
    ended: flag(last?.kind === 'point' && '.!?…'.includes(last.lower) && count > 2),
    titled: flag(count > 0 && capitals === count && (capital || count > 1)),
    raised: flag(raised),
    noun: flag(capital && !raised),
    person: flag(words.some((word) => (lexicon.classes(word.lower) & Is.person) !== 0)),
    naming: flag(place !== undefined && isNamed(items, place.at, words[0]?.capital === true)),
    determiner: flag(
      before !== undefined && (before.is & (Is.determiner | Is.oblique)) !== 0 && (before.is & Is.subordinator) === 0,
    ),
    small: count > 0 ? small / count : 0,
    number: flag(words.some((word) => word.kind === 'number')),
    repeated: flag(repeated),
    company: flag(place !== undefined && hasCompany(items, place)),
  };
}

/** At most two small words between the verb and the opening mark ("said it was “…"). */
const NEXT_TO = 3;
/** How many items the verb stands before the opening mark; a large number where it does not. */
function distance(items: readonly Item[], place: Place, attribution: Attribution | null): number {
  const cue = attribution?.cue;
  if (!cue || cue.start > (items[place.at]?.start ?? 0)) return Number.POSITIVE_INFINITY;
  for (let at = place.at - 1; at >= place.sentence.from; at--) if (items[at]?.start === cue.start) return place.at - at;
  return Number.POSITIVE_INFINITY;
}

/** "the film “…", "the so-called “…": a naming word one or two words before. */
function isNamed(items: readonly Item[], at: number, capital: boolean): boolean {
  const before = items[at - 1];
  if (((before?.is ?? 0) & Is.naming) !== 0) return true;
  const joined = before?.kind === 'point' || before?.capital === true || capital;
  return joined && ((items[at - 2]?.is ?? 0) & Is.naming) !== 0;
}

function hasCompany(items: readonly Item[], place: Place): boolean {
  for (let at = place.sentence.from; at < place.sentence.to; at++) {
    const other = items[at]?.quote ?? -1;
    if (other >= 0 && other !== place.quote && (place.scene.solved[other]?.confidence ?? 0) > 0.8) return true;
  }
  return false;
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
