import type { Language } from '../../languages/language.ts';
import type { TermKind } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';

/**
 * What speaks for and against words in marks being somebody's, in log-odds.
 * The weights are those of a logistic regression over 3,300 labelled quotations of American and German news and a few hundred of three other
 * languages, rounded, drawn towards what the conventions of print lead to expect where a feature is rare; the bias is lowered by 0.4, because a false quotation costs a reader more than a missed fragment. What differs
 * between languages is one number of the language (`marksSpeak`); every feature is a property of the sentence, none of a word or a topic.
 */
const WEIGHTS = {
  bias: 0.5,
  /** one, two, three to five, more words */
  one: -0.65,
  two: -0.35,
  some: -0.05,
  many: 1.1,
  /** how the speaker was found */
  adjacent: 1.05,
  said: 1.05,
  wanted: -0.35,
  subject: -0.85,
  carried: 0.25,
  nobody: -1.2,
  /** the title of a work or a show after a preposition (in “Fox and Friends”) */
  governed: -0.6,
  /** a colon before the opening mark, or a comma after the verb; beside the weight of the verb itself */
  introduced: -0.3,
  /** ends like a sentence inside the marks, or is a whole sentence of its own */
  ended: 0.2,
  /** all words have capitals */
  titled: -0.45,
  /** begins with a capital in the middle of a sentence */
  raised: -0.9,
  /** the same in a language that gives capitals to all nouns */
  noun: -1.25,
  /** "I", "we", "you" */
  person: 0.25,
  /** a noun that takes a name or title stands before ("film", "so-called") */
  naming: -0.45,
  /** an article directly before */
  determiner: 0.1,
  /** share of small words (articles, verbs of being, conjunctions) inside */
  small: 0.25,
  /** begins with a capital, right behind the noun whose name it may be ("the show “…") */
  apposed: -1,
  /** a noun hangs on the closing mark by a hyphen */
  modifier: -0.85,
  /** a noun stands right behind, which the words tell apart from others (the “dissent channel” memo) */
  modifies: -0.55,
  /** a bracket opens right before */
  bracketed: -0.4,
  /** what somebody is charged with */
  charge: -2,
  /** the sentence is in the mood of reported speech */
  reported: 1.1,
  /** all words but the small ones have capitals */
  titleCase: -0.6,
  /** a noun with its capital, after a verb of saying */
  nounSaid: -0.4,
  /** a noun that somebody gives to a thing („sprach von „Panik““, „nannte das einen „Putsch““) */
  labelled: 0.6,
  /** the sentence says of them that a title or a motto reads so */
  called: -2.5,
  /** the noun in marks is itself whom the sentence gives as its source (laut „Tagblatt“) */
  source: -2,
  /** has an auxiliary or a pronoun: a clause, not a name */
  clause: 0.3,
  /** single marks on a page that quotes in double ones */
  odd: -1.5,
  /** the same words stand in marks elsewhere too */
  repeated: -0.6,
  /** other marks in the sentence have a speaker */
  company: -0.2,
} as const;

export type Feature = keyof typeof WEIGHTS;
/** What holds, and how much of it: between 0 and 1. A feature that is not there is 0. */
export type Features = ReadonlyMap<Feature, number>;

/** The log-odds that somebody said these words. */
export function oddsOf(features: Features, { marksSpeak = 0 }: Language): number {
  let odds = marksSpeak;
  for (const [name, share] of features) odds += WEIGHTS[name] * share;
  return odds;
}

/** What kind of term it is that nobody said. */
export function termKind(features: Features, content: readonly Token[]): TermKind {
  const capital = content[0]?.capital === true;
  if (features.has('naming') || features.has('called')) return capital ? 'title' : 'word';
  if (features.has('titled')) return features.has('one') ? 'name' : 'title';
  if (capital && features.has('one')) return 'name';
  if (features.has('ended')) return 'slogan';
  return 'scare';
}
