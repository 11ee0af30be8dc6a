import { Is, type Lexicon } from '../../languages/language.ts';
import { institutionBefore } from './institutions.ts';
import { mainSubject } from './main-subject.ts';
import type { Item, Range } from './narration.ts';
import { pastAside, pastPrepositional, pastShort } from './past.ts';
import { namesSomebody, type Phrase, phraseAt, phraseBefore } from './phrases.ts';
import { isName } from './words.ts';

const SKIPPED = Is.auxiliary | Is.adverb | Is.time;

/** Whether the word at `at` is a verb of one of the classes in `bits`; after an article or a possessive it is a noun. */
export function isCue(items: readonly Item[], at: number, bits: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || (item.is & bits) === 0) return false;
  const before = items[at - 1];
  if (before?.kind !== 'word' || before.end > item.start) return true;
  if (before.lower === "'s" || isPassive(items, at) || isPluralNoun(item, before)) return false;
  return (before.is & Is.determiner) === 0 || (before.is & (Is.pronoun | Is.relative)) !== 0 || isName(before);
}

/** "taking calls", "in terms of": a form that is the plural of a noun too is one behind a participle or a preposition. */
const isPluralNoun = (item: Item, before: Item): boolean =>
  /[^s]s$/.test(item.lower) && (before.lower.endsWith('ing') || (before.is & PREPOSITION) === Is.preposition);
const PREPOSITION = Is.preposition | Is.adverb | Is.subordinator | Is.conjunction;

/** "were asked": the subject says nothing. */
function isPassive(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (((items[back]?.is ?? 0) & Is.adverb) !== 0) back--;
  return ((items[back]?.is ?? 0) & Is.passive) !== 0 && ((items[at]?.is ?? 0) & Is.nonFinite) === 0;
}

/** Past adverbs, auxiliaries and days that stand between a subject and its verb. */
export function skipBack(items: readonly Item[], floor: number, at: number): number {
  while (at >= floor && isSkipped(items[at])) at--;
  return at;
}
export function skipOn(items: readonly Item[], limit: number, at: number): number {
  while (at < limit && (isSkipped(items[at]) || isYear(items, at) || isDay(items, at))) at++;
  return at;
}
/** "este miércoles", "ce mercredi", «цього тижня»: what points to a word of time. */
const isDay = (items: readonly Item[], at: number): boolean =>
  ((items[at]?.is ?? 0) & Is.determiner) !== 0 &&
  ((items[at + 1]?.is ?? 0) & Is.time) !== 0 &&
  items[at + 1]?.capital !== true;
/** «сказав 2007 року»: a number before a word of time. */
const isYear = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'number' && ((items[at + 1]?.is ?? 0) & Is.time) !== 0;
const isSkipped = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  (item.is & SKIPPED) !== 0 &&
  (item.is & (Is.pronoun | Is.determiner)) === 0 &&
  !isName(item);

/** The subject of the verb at `cue`: before it, or after it where the language turns the order round. */
export function subjectOf(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): Phrase | null {
  const item = items[cue];
  if (!item) return null;
  if (isBorrowed(items, sentence, cue, lexicon)) return borrowed(items, sentence, cue, lexicon);
  const free = lexicon.language.inversion === 'free';
  const turned = behindSign(items, sentence, cue, lexicon);
  if (turned) return turned;
  const after = free ? inverted(items, sentence, cue, lexicon) : null;
  return (
    after ??
    subjectBefore(items, sentence, cue, lexicon) ??
    (free || followsQuote(items, cue) ? subjectAfter(items, sentence, cue + 1, lexicon) : null)
  );
}

/** "une plainte que dénonce Anne Roy", "un reclamo que comparte Ana Ruiz": the relative pronoun is the object, and the subject follows. */
function behindSign(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): Phrase | null {
  const sign = skipBack(items, sentence.from, cue - 1);
  if (sign < sentence.from || !lexicon.isSign('verbFirst', items[sign]?.lower)) return null;
  const phrase = phraseAt(items, cue + 1, sentence.to, lexicon);
  return phrase && (phrase.pronoun || namesSomebody(items, phrase)) ? phrase : null;
}

/** Whether the verb stands right behind a quotation: there every language may turn the order round. */
function followsQuote(items: readonly Item[], cue: number): boolean {
  let at = cue - 1;
  while (items[at]?.kind === 'point') at--;
  return (items[at]?.quote ?? -1) >= 0;
}

function subjectBefore(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): Phrase | null {
  const left = skipBack(items, sentence.from, cue - 1);
  const before = items[left];
  if (left < sentence.from || !before) return null;
  if ((before.is & Is.conjunction) !== 0 && !before.capital) return borrowed(items, sentence, cue, lexicon);
  if ((before.is & Is.relative) !== 0 && (before.is & Is.determiner) === 0) {
    return antecedent(items, sentence, left, lexicon);
  }
  const clause = relativeClause(items, sentence.from, left);
  if (clause >= 0) return antecedent(items, sentence, clause, lexicon);
  if (before.quote >= 0) return null;
  return (
    phraseBefore(items, sentence.from, left, lexicon) ?? institutionBefore(items, sentence.from, left, cue, lexicon)
  );
}

/** "Smith, who in his first letter of 1990 wrote": where the relative pronoun of the clause stands, or -1. */
function relativeClause(items: readonly Item[], floor: number, from: number): number {
  let at = from;
  while (at > floor && items[at - 1]?.kind !== 'point' && (items[at]?.quote ?? -1) < 0) at--;
  const is = items[at]?.is ?? 0;
  return (is & Is.relative) !== 0 && (is & Is.determiner) === 0 && items[at - 1]?.lower === ',' ? at : -1;
}

/** The subject right after the verb, when what stands before the verb cannot be one: „Am Freitag sagte Roth“, „Den Plan nannte Roth“. */
function inverted(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): Phrase | null {
  const next = items[cue + 1];
  let start = cue;
  while (start > sentence.from && items[start - 1]?.kind !== 'point' && (items[start - 1]?.quote ?? -1) < 0) start--;
  while (start < cue && ((items[start]?.is ?? 0) & Is.conjunction) !== 0) start++;
  const first = items[start];
  if (next && cue + 1 < sentence.to && (next.is & Is.pronoun) !== 0 && (next.is & Is.determiner) === 0) {
    const object = mayBeObject(next) && first !== undefined && someoneOpens(items, start, cue, lexicon);
    return object ? null : { from: cue + 1, to: cue + 2, pronoun: true };
  }
  if (!first || start === cue) return null;
  if (isAsPhrase(first)) return phraseAt(items, cue + 1, sentence.to, lexicon);
  if (
    (first.is & (Is.preposition | Is.oblique | Is.adverb)) === 0 ||
    (first.is & Is.subordinator & ~Is.preposition) !== 0
  )
    return null;
  return subjectAfter(items, sentence, cue + 1, lexicon);
}

/** „nannte sie „fahrlässig““: a pronoun of two cases is the object where somebody stands before the verb. */
const mayBeObject = (item: Item): boolean => (item.is & (Is.plural | Is.impersonal)) !== 0;

function someoneOpens(items: readonly Item[], from: number, cue: number, lexicon: Lexicon): boolean {
  const phrase = phraseAt(items, from, cue, lexicon);
  return phrase !== null && !phrase.pronoun && namesSomebody(items, phrase);
}

/** „Als Begründung sagte Roth“: a word that opens a phrase here, a clause elsewhere. */
const isAsPhrase = (item: Item): boolean => (item.is & Is.preposition) !== 0 && (item.is & Is.subordinator) !== 0;

/** Whether the verb takes its subject from elsewhere: a participle, or an infinitive after "to". */
function isBorrowed(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): boolean {
  const item = items[cue];
  if (!item) return false;
  if ((item.is & Is.nonFinite) !== 0 && ((item.is & Is.say) === 0 || hasAuxiliary(items, sentence.from, cue, lexicon)))
    return true;
  return cue > sentence.from && items[cue - 1]?.lower === 'to';
}

/** „hatte im Herbst kritisiert“: a form that may be finite or a participle is one after an auxiliary of its clause. */
function hasAuxiliary(items: readonly Item[], floor: number, cue: number, lexicon: Lexicon): boolean {
  for (let at = cue - 1; at >= floor; at--) {
    const item = items[at];
    if (!item || item.kind === 'point' || item.quote >= 0) return false;
    if (lexicon.isSign('perfect', item.lower)) return true;
  }
  return false;
}

/** The subject of the nearest finite verb of saying before `cue`, or of the whole sentence. */
function borrowed(items: readonly Item[], sentence: Range, cue: number, lexicon: Lexicon): Phrase | null {
  for (let at = cue - 1; at > sentence.from; at--) {
    if (!isCue(items, at, Is.say) || isBorrowed(items, sentence, at, lexicon)) continue;
    // the nearest one decides: it looks further back itself
    const subject =
      subjectOf(items, { from: sentence.from, to: cue }, at, lexicon) ?? subjectAfter(items, sentence, at + 1, lexicon);
    return subject ?? mainSubject(items, { from: sentence.from, to: cue }, lexicon);
  }
  return mainSubject(items, { from: sentence.from, to: cue }, lexicon);
}

/** "Smith, who said": the phrase before the relative pronoun. */
function antecedent(items: readonly Item[], sentence: Range, at: number, lexicon: Lexicon): Phrase | null {
  const end = items[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const phrase = end >= sentence.from ? phraseBefore(items, sentence.from, end, lexicon) : null;
  if (!phrase) return null;
  // "balayée par les opposants au projet qui": the nearest article that no "of" governs opens the noun
  for (let from = end; from > phrase.from + 1; from--) {
    const governed = ((items[from - 1]?.is ?? 0) & (Is.preposition | Is.of)) === Is.preposition;
    if (governed && ((items[from]?.is ?? 0) & Is.determiner) !== 0)
      return phraseAt(items, from, end + 1, lexicon) ?? phrase;
  }
  return phrase;
}

/** The noun phrase after a verb, past adverbs, days and prepositional phrases ("sagte am Montag in Berlin der Sprecher"). */
export function subjectAfter(items: readonly Item[], sentence: Range, from: number, lexicon: Lexicon): Phrase | null {
  let at = from;
  const { capitalNouns, declines, inversion } = lexicon.language;
  const turns = capitalNouns || declines ? 4 : inversion === 'free' || lexicon.elisions ? 2 : 0;
  for (let turn = 0; turn <= turns; turn++) {
    at = skipOn(items, sentence.to, at);
    if (declines && isForeignOutlet(items, at)) at++;
    const phrase = phraseAt(items, at, sentence.to, lexicon);
    if (phrase) return withName(items, phrase, sentence.to);
    const aside = pastAside(items, at, sentence.to);
    if (aside > at) at = aside;
    else if (((items[at]?.is ?? 0) & Is.preposition) === 0) return null;
    else
      at =
        capitalNouns || declines
          ? pastPrepositional(items, at + 1, sentence.to)
          : pastShort(items, at + 1, sentence.to, lexicon);
  }
  return null;
}

/** «рассказала Reuters представитель компании»: a name in Latin letters before a word in Cyrillic ones is the hearer's, which has no cases. */
const isForeignOutlet = (items: readonly Item[], at: number): boolean =>
  /^[a-z]+$/.test(items[at]?.lower ?? '') &&
  isName(items[at]) &&
  ((items[at + 1]?.is ?? 0) & (Is.role | Is.title)) !== 0 &&
  items[at + 1]?.capital === false;

/** "the chairman, Ann Roy": takes the name in apposition into a phrase that has none. */
function withName(items: readonly Item[], phrase: Phrase, limit: number): Phrase {
  if (phrase.pronoun || items[phrase.to]?.lower !== ',' || !isName(items[phrase.to + 1])) return phrase;
  for (let at = phrase.from; at < phrase.to; at++) if (isName(items[at])) return phrase;
  let to = phrase.to + 1;
  while (to < limit && isName(items[to])) to++;
  return to - phrase.to > 2 && (to >= limit || items[to]?.kind === 'point') ? { ...phrase, to } : phrase;
}

/** Whether a word right behind a quotation may say that somebody speaks though no list has it: it has the ending of a verb, and is nothing else. */
export function mayBeSaying(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== 'word' || item.capital || (item.is & ~(Is.claim | Is.mind | Is.nonFinite | Is.say)) !== 0)
    return false;
  return item.lower.length > 4 && lexicon.sayingEndings.some((ending) => item.lower.endsWith(ending));
}
