import { Is, type Lexicon } from '../../languages/language.ts';
import type { Token } from '../../text/lexer.ts';
import type { Feature, Features } from './classify.ts';
import { isCalled } from './named.ts';
import type { Attribution, Place } from './scene.ts';
import {
  distance,
  followsNaming,
  hasCompany,
  isAddress,
  isApposed,
  isBracketed,
  isCharge,
  isLabel,
  isModifier,
  isNamed,
  isReported,
  isSource,
  isTitleCase,
  modifies,
} from './surroundings.ts';

const ADJACENT = new Set([
  'said-after',
  'auxiliary-after',
  'speaker-said-after',
  'according-after',
  'label',
  'signed-after',
  'headline-after',
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
  'echoed',
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

const lengthOf = (count: number): Feature => {
  if (count > 5) return 'many';
  return count > 2 ? 'some' : count === 2 ? 'two' : 'one';
};

const isStop = (token: Pick<Token, 'kind' | 'lower'> | undefined): boolean =>
  token?.kind === 'point' && '.!?…'.includes(token.lower);

/** At most two small words between the verb and the opening mark ("said it was “…"). */
const NEXT_TO = 3;

export function featuresOf(marked: Marked): Features {
  const features = new Map<Feature, number>([['bias', 1]]);
  const add = (feature: Feature, holds: boolean): void => {
    if (holds) features.set(feature, 1);
  };
  const words = marked.content.filter((token) => token.kind === 'word' || token.kind === 'number');
  const found = group(marked.attribution);
  features.set(lengthOf(words.length), 1);
  features.set(found, 1);
  add('odd', marked.odd);
  add('repeated', marked.repeated);
  ofWords(words, features, add);
  if (marked.place) ofSentence(marked.place, words, marked, found, add);
  else add('ended', isStop(marked.content.at(-1)) && words.length > 2);
  return features;
}

type Add = (feature: Feature, holds: boolean) => void;

/** What the words in the marks say of themselves. */
function ofWords(words: readonly Token[], features: Map<Feature, number>, add: Add): void {
  let small = 0;
  let all = 0;
  let capitals = 0;
  for (const word of words) {
    if ((word.is & SMALL) !== 0) small++;
    if (word.capital || word.kind === 'number') capitals++;
    all |= word.is;
  }
  if (small > 0) features.set('small', small / words.length);
  add('person', (all & Is.person) !== 0);
  // a pronoun or an auxiliary alone is a word that somebody talks about
  add('clause', words.length > 1 && (all & (Is.auxiliary | Is.pronoun)) !== 0);
  add('titled', capitals === words.length && words.length > 1);
}

/** What the sentence around the marks says of them. */
function ofSentence(place: Place, words: readonly Token[], marked: Marked, found: Feature, add: Add): void {
  const { lexicon, attribution } = marked;
  const { items } = place.narration;
  const before = items[place.at - 1];
  const opens = place.at === place.sentence.from;
  const first = opensWithCapital(words);
  const near = distance(items, place, attribution) <= NEXT_TO;
  const leads = before?.lower === ':' || (before?.lower === ',' && near) || lexicon.isSign('words', before?.lower);
  const capital = first && !opens && !leads;
  const title = isTitleCase(words, (word) => (word.is & SMALL) !== 0, lexicon);
  add('introduced', !opens && leads);
  add(
    'ended',
    (isStop(marked.content.at(-1)) && words.length > 2 && !(title && !opens)) ||
      (opens && isStop(items[place.at + 1]) && first && words.length > 3),
  );
  if (capital) ofCapital(place, words, lexicon, found, add);
  add('naming', isNamed(items, place.at, first));
  add('called', isCalled(place, attribution));
  add('source', isAddress(marked.content) || (first && isSource(items, place.at, lexicon)));
  add('titleCase', title);
  add('governed', title && before !== undefined && (before.is & Is.preposition) !== 0);
  add('apposed', first && !leads && (isApposed(items, place.at, lexicon) || (title && followsNaming(items, place.at))));
  add('modifier', isModifier(place.scene.text, items[place.at]?.end ?? 0));
  add('modifies', lexicon.language.inversion !== 'free' && modifies(items, place.at));
  add('bracketed', isBracketed(items, place.at));
  add('charge', isCharge(items, place, lexicon));
  add('reported', isReported(items, place));
  add('company', hasCompany(items, place));
  add(
    'determiner',
    before !== undefined && (before.is & (Is.determiner | Is.oblique)) !== 0 && (before.is & Is.subordinator) === 0,
  );
}

/** A number before the first word of a name says nothing („2. Klimakongress“). */
const opensWithCapital = (words: readonly Token[]): boolean =>
  (words[0]?.kind === 'number' ? words[1] : words[0])?.capital === true;

/** Words that begin with a capital though no sentence and no colon asks for one. */
function ofCapital(place: Place, words: readonly Token[], lexicon: Lexicon, found: Feature, add: Add): void {
  if (words.every((word) => word.capital || word.kind === 'number')) add('titled', true);
  add(lexicon.language.capitalNouns ? 'noun' : 'raised', true);
  if (!lexicon.language.capitalNouns) return;
  const labels = isLabel(place.narration.items, place.at, lexicon);
  if (found === 'said' || found === 'adjacent') add(labels ? 'labelled' : 'nounSaid', true);
}
