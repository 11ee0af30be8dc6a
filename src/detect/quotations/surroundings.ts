import { Is, type Lexicon } from '../../languages/language.ts';
import { isLetter } from '../../text/char-class.ts';
import type { Token } from '../../text/lexer.ts';
import type { Item } from './narration.ts';
import { phraseLength } from './rules/according.ts';
import type { Attribution, Place } from './scene.ts';

/** How many items the verb stands before the opening mark; infinity where it does not. */
export function distance(items: readonly Item[], place: Place, attribution: Attribution | null): number {
  const cue = attribution?.cue;
  if (!cue || cue.start > (items[place.at]?.start ?? 0)) return Number.POSITIVE_INFINITY;
  for (let at = place.at - 1; at >= place.sentence.from; at--) if (items[at]?.start === cue.start) return place.at - at;
  return Number.POSITIVE_INFINITY;
}

/** "the film “…", "the so-called “…": a naming word one or two words before. */
export function isNamed(items: readonly Item[], at: number, capital: boolean): boolean {
  const before = items[at - 1];
  if (((before?.is ?? 0) & Is.naming) !== 0) return true;
  const joined = before?.kind === 'point' || before?.capital === true || capital;
  return joined && ((items[at - 2]?.is ?? 0) & Is.naming) !== 0;
}

/** „news.example.org“: the address of a website, a word with stops inside. */
export function isAddress(content: readonly Token[]): boolean {
  const last = content.at(-1);
  if (content.length < 3 || content.length > LONGEST_ADDRESS || last?.kind !== 'word' || last.capital) return false;
  const whole = content.every((token, at) => at === 0 || token.start === content[at - 1]?.end);
  return whole && content.at(-2)?.lower.endsWith('.') === true && last.lower.length <= LONGEST_DOMAIN;
}
/** In tokens, stops counted. */
const LONGEST_ADDRESS = 9;
/** Letters of the part of an address behind its last stop. */
const LONGEST_DOMAIN = 4;

/** laut „Tagblatt“, nach Angaben der „Tagblatt“, according to “The Ledger”: the source itself stands in the marks. */
export function isSource(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const article = ((items[at - 1]?.is ?? 0) & (Is.determiner | Is.oblique)) !== 0 ? 1 : 0;
  for (const end of new Set([at, at - article]))
    for (let from = end - 1; from >= Math.max(0, end - LONGEST_SOURCE); from--)
      if (phraseLength(items, from, lexicon.according) === end - from) return !isGoverned(items[from - 1]);
  return false;
}
/** „mit den Worten „…““ brings in what is said, „nach den Worten von“ who says it. */
const isGoverned = (before: Item | undefined): boolean => ((before?.is ?? 0) & Is.preposition) !== 0;
/** Words of the longest phrase before a source ("nach den Worten von"). */
const LONGEST_SOURCE = 4;

/** Whether other marks in the sentence have a speaker who is sure. */
export function hasCompany(items: readonly Item[], place: Place): boolean {
  for (let at = place.sentence.from; at < place.sentence.to; at++) {
    const other = items[at]?.quote ?? -1;
    if (other >= 0 && other !== place.quote && (place.scene.solved[other]?.confidence ?? 0) > SURE) return true;
  }
  return false;
}
/** Confidence from which a rule is hardly ever wrong. */
const SURE = 0.8;

const NO_NOUN =
  Is.say |
  Is.claim |
  Is.nonFinite |
  Is.mind |
  Is.pronoun |
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.adverb |
  Is.time |
  Is.oblique |
  Is.relative |
  Is.reported;

/** „die Anlage „Nordwerk“", "the show “Morning Roy”", "MSNBC's “…”": a noun directly before, whose name the words in marks are. */
export function isApposed(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  if (before.lower === "'s") return true;
  return (before.is & NO_NOUN) === 0 && (lexicon.language.capitalNouns !== true || before.capital);
}

/** "in his new book, “Rivers of the North,” Hale wrote": a naming noun and a comma before. */
export const followsNaming = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === ',' && ((items[at - 2]?.is ?? 0) & Is.naming) !== 0;

/** „Reuters“-Reporterin, a noun that hangs on the closing mark. */
export function isModifier(text: string, close: number): boolean {
  return text[close] === '-' && isLetter(text.charCodeAt(close + 1));
}

/** "the “dissent channel” memo": where words keep their order, a noun right behind the marks is what they tell apart from others. */
export function modifies(items: readonly Item[], at: number): boolean {
  const [quote, next] = [items[at], items[at + 1]];
  return next?.kind === 'word' && !next.capital && (next.is & NO_NOUN) === 0 && next.start - (quote?.end ?? 0) < 2;
}

/** (kurz: „…“), (“…”): a bracket opens right before, or one small word before. */
export const isBracketed = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === '(' || items[at - 2]?.lower === '(';

/** How far before the mark the word of a charge may stand, in items. */
const LONGEST_CHARGE = 20;

/** "mis en examen pour « … »": what somebody is charged with is the name of a crime. */
export function isCharge(items: readonly Item[], place: Place, lexicon: Lexicon): boolean {
  const { at, sentence } = place;
  if (lexicon.charges.size === 0 || at === sentence.from) return false;
  for (let back = at - 1; back >= Math.max(sentence.from, at - LONGEST_CHARGE); back--) {
    const item = items[back];
    if (!item || item.lower === ':' || (item.is & Is.say & ~Is.claim) !== 0) return false;
    if (lexicon.charges.has(item.lower)) return true;
  }
  return false;
}

/** Whether the narrator's sentence is in the mood of reported speech („er sei“). */
export function isReported(items: readonly Item[], place: Place): boolean {
  for (let at = place.sentence.from; at < place.sentence.to; at++)
    if (((items[at]?.is ?? 0) & Is.reported) !== 0) return true;
  return false;
}

/** Whether every word has a capital but the small ones, as in the titles of books and shows: “Fox and Friends”. */
export function isTitleCase(words: readonly Token[], small: (word: Token) => boolean, lexicon: Lexicon): boolean {
  const { capitalNouns, inversion } = lexicon.language;
  if ((inversion === 'free' && !capitalNouns) || words.length < 2) return false;
  let capitals = 0;
  let foreign = false;
  for (const word of words) {
    if (word.capital) capitals++;
    else if (FOREIGN.has(word.lower)) foreign = true;
    else if (word.kind === 'word' && (capitalNouns || !small(word))) return false;
  }
  // where every noun has a capital, only the small words of another language tell a title
  return capitals > 1 && (foreign || !capitalNouns);
}
/** Small words of names in other languages („Tour de France“, „Public Library of Science“). */
const FOREIGN = new Set([
  'of',
  'the',
  'for',
  'de',
  'du',
  'des',
  'della',
  'di',
  'do',
  'la',
  'le',
  'les',
  'el',
  'y',
  'e',
  'et',
  'and',
]);

/** „sprach von „Panik““, „bezeichnete ihn als „Helden““, „nannte das einen „Putsch““: the noun is somebody's word for a thing. */
export function isLabel(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.isSign('label', items[at - 1]?.lower)) return true;
  for (let back = at - 1; back > at - LABEL_REACH; back--)
    if (lexicon.isSign('labels', items[back]?.lower)) return true;
  return false;
}
/** An article, an object and an adjective may stand between the verb and the noun. */
const LABEL_REACH = 5;
