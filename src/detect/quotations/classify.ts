import type { TermKind } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';

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
/** What holds, and how much of it: between 0 and 1. A feature that is not there is 0. */
export type Features = ReadonlyMap<Feature, number>;

/** The log-odds that somebody said these words. */
export function oddsOf(features: Features): number {
  let odds = 0;
  for (const [name, share] of features) odds += WEIGHTS[name] * share;
  return odds;
}

/** What kind of term it is that nobody said. */
export function termKind(features: Features, content: readonly Token[]): TermKind {
  const capital = content[0]?.capital === true;
  if (features.has('naming')) return capital ? 'title' : 'word';
  if (features.has('titled')) return features.has('one') ? 'name' : 'title';
  if (capital && features.has('one')) return 'name';
  if (features.has('ended')) return 'slogan';
  return 'scare';
}
