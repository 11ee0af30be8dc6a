import { Is, type Lexicon } from '../../languages/language.ts';
import type { Item, Range } from './narration.ts';
import { inside, isName, isWord, shortQuote, stops, stopsAt } from './words.ts';

/** A noun phrase: the items from `from` to `to` (exclusive). */
export interface Phrase extends Range {
  readonly pronoun: boolean;
}

/** No noun phrase that names a speaker is longer than this many words; longer runs are clauses. */
const LONGEST_PHRASE = 14;
/** Words without a capital that may stand before the name or head ("a longtime senior campaign adviser"). */
const LONGEST_LEAD = 6;

/** What has been seen of a phrase so far. */
interface Growth {
  readonly from: number;
  lead: number;
  headed: boolean;
  named: boolean;
}

/** The noun phrase that starts at `from`, or nothing. `bare`: a noun without article or name will do. */
export function phraseAt(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
  bare = lexicon.language.declines === true,
): Phrase | null {
  const first = items[from];
  if (!first || from >= limit || first.kind !== 'word') return null;
  if ((first.is & Is.pronoun) !== 0 && !isName(first)) return { from, to: from + 1, pronoun: true };
  if (stops(first) || (first.is & (Is.preposition | Is.oblique)) !== 0) return null;
  const growth: Growth = { from, lead: 0, headed: bare, named: false };
  let to = from;
  while (to < limit && to - from < LONGEST_PHRASE && grows(items, to, limit, growth, lexicon)) to++;
  while (to > from && endsBadly(items[to - 1])) to--;
  if (to === from || !growth.headed) return null;
  const alone = to === from + 1 && !first.capital && !bare && (first.is & (Is.role | Is.plural)) === 0;
  return alone ? null : { from, to, pronoun: false };
}

const endsBadly = (item: Item | undefined): boolean =>
  item?.kind !== 'word' || item.lower === "'s" || (item.is & (Is.preposition | Is.conjunction)) !== 0;

/** "Marine Le Pen": an article with a capital between two names. */
const isInName = (items: readonly Item[], at: number): boolean =>
  items[at]?.capital === true &&
  ((items[at]?.is ?? 0) & (Is.determiner | Is.preposition)) !== 0 &&
  isName(items[at - 1]) &&
  isName(items[at + 1]);

/** Whether the item at `at` still belongs to the phrase that `growth` tells of. */
function grows(items: readonly Item[], at: number, limit: number, growth: Growth, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.quote >= 0)
    return (!growth.named || lexicon.language.declines === true) && shortQuote(item) && isWord(items[at + 1]);
  if (item.kind === 'point') return inside(items, at);
  if (item.kind === 'quote') return false;
  if (isName(item)) {
    growth.named = true;
    growth.headed = true;
    return true;
  }
  if (isInName(items, at)) return true;
  // "Russia's foreign minister": behind the possessive the phrase begins anew
  if (lexicon.language.possessive && item.lower === "'s" && growth.named) {
    growth.named = false;
    return true;
  }
  const later = at > growth.from;
  if (later && (item.is & (Is.time | Is.adverb)) !== 0 && (item.is & (Is.role | Is.particle)) === 0) return false;
  if (later && stopsAt(items, at)) return false;
  if ((item.is & Is.conjunction) !== 0) return isName(items[at - 1]) && isName(items[at + 1]);
  // "Roth der Zeitung": in German the article after a person's name opens the next phrase
  const first = items[growth.from];
  if (lexicon.language.capitalNouns && later && isName(first) && ((first?.is ?? 0) & Is.role) === 0) {
    if ((item.is & (Is.determiner | Is.oblique | Is.preposition)) !== 0 && !isWithin(items, at)) return false;
  }
  if ((item.is & Is.particle) !== 0 && growth.named && isName(items[at + 1])) return true;
  if ((item.is & Is.preposition) !== 0)
    return (
      later &&
      ((item.is & Is.of) !== 0 || (lexicon.language.declines === true && nameAhead(items, at + 1, limit, lexicon)))
    );
  const role = (item.is & Is.role) !== 0 && isName(items[at - 1]);
  if (growth.named && !(role || nameAhead(items, at, limit, lexicon) || ofBefore(items, at, growth.from))) return false;
  if ((item.is & (Is.determiner | Is.role)) !== 0 || item.kind === 'number') growth.headed = true;
  return ++growth.lead <= LONGEST_LEAD;
}

/** "von" and "zu" before a capital stay inside a name; articles do not. */
const isWithin = (items: readonly Item[], at: number): boolean =>
  ['von', 'zu', 'vom', 'van', 'de', 'und'].includes(items[at]?.lower ?? '') && isName(items[at + 1]);

const VERBS = Is.say | Is.claim | Is.mind | Is.nonFinite;

/** "American think tank Institute", "голова Сумського осередку Іван Коваль": a capital that is not the name yet. */
function nameAhead(items: readonly Item[], from: number, limit: number, lexicon: Lexicon): boolean {
  const { declines, verbEnding } = lexicon.language;
  if (!declines && !verbEnding) return false;
  for (let at = from; at < Math.min(limit, from + LONGEST_LEAD); at++) {
    const item = items[at];
    if (item?.kind !== 'word' || stops(item) || (item.is & (Is.preposition | Is.time)) !== 0) return false;
    if (isName(item)) return true;
    if ((item.is & VERBS) !== 0 && (item.is & Is.role) === 0) return false;
    if (verbEnding && item.lower.endsWith(verbEnding)) return false;
  }
  return false;
}

/** Whether an "of" stands a few words before, so that lower-case words still belong to the phrase. */
function ofBefore(items: readonly Item[], at: number, from: number): boolean {
  for (let back = at - 1; back > from && back > at - 4; back--) {
    const item = items[back];
    if (!item || isName(item)) return false;
    if ((item.is & Is.of) !== 0) return true;
  }
  return false;
}

/** The noun phrase that ends at `end` (inclusive), not reaching before `floor`, or nothing. Asides are passed over. */
export function phraseBefore(items: readonly Item[], floor: number, end: number, lexicon: Lexicon): Phrase | null {
  let last = end;
  const named = nameInAside(items, floor, end);
  for (let turns = 0; turns < 3; turns++) {
    const before = skipAside(items, floor, last);
    if (before === last) break;
    last = before;
  }
  const item = items[last];
  if (!item || last < floor || item.kind !== 'word') return null;
  if ((item.is & Is.pronoun) !== 0 && !item.capital) return { from: last, to: last + 1, pronoun: true };
  if ((item.is & Is.pronoun) !== 0 && !isName(item)) return { from: last, to: last + 1, pronoun: true };
  let from = last;
  while (from - 1 >= floor && last - from < LONGEST_PHRASE && belongs(items, from - 1)) from--;
  const phrase = headOf(items, from, last + 1, lexicon);
  if (!phrase) return null;
  if (named && !hasFullName(items, phrase)) return { ...phrase, to: end };
  return climb(items, floor, phrase, lexicon);
}

/** "The chief at the time, Ann Roy, said": whether the aside is a name. */
function nameInAside(items: readonly Item[], floor: number, end: number): boolean {
  if (items[end]?.lower !== ',') return false;
  let at = end - 1;
  while (at > floor && isName(items[at])) at--;
  return end - at > 2 && items[at]?.lower === ',';
}

/** Two names side by side. */
export function hasFullName(items: readonly Item[], phrase: Phrase): boolean {
  for (let at = phrase.from; at + 1 < phrase.to; at++) if (isName(items[at]) && isName(items[at + 1])) return true;
  return false;
}

/** From the comma or bracket that ends an aside ("X, who is …, said") to the word before it; elsewhere stays. */
function skipAside(items: readonly Item[], floor: number, end: number): number {
  const closer = items[end]?.lower ?? '';
  const opener = closer === ')' ? '(' : closer;
  if (items[end]?.kind !== 'point' || !',)–—-'.includes(closer)) return end;
  for (let at = end - 1; at > floor; at--) {
    const item = items[at];
    if (!item || (item.quote >= 0 && !shortQuote(item))) return end;
    if (item.kind === 'point' && item.lower === opener) return at - 1;
  }
  return end;
}

/** "Smith, a lawyer, activist and author, said": from an apposition back to the name that it belongs to. */
function climb(items: readonly Item[], floor: number, phrase: Phrase, lexicon: Lexicon): Phrase {
  if (phrase.pronoun || items[phrase.from - 1]?.lower !== ',' || phrase.from - 2 < floor) return phrase;
  for (let at = phrase.from; at < phrase.to; at++)
    if (isName(items[at]) && !lexicon.language.capitalNouns) return phrase;
  if (!isName(items[phrase.from - 2])) return phrase;
  let from = phrase.from - 2;
  while (from - 1 >= floor && belongs(items, from - 1)) from--;
  return headOf(items, from, phrase.from - 1, lexicon) ?? phrase;
}

function belongs(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.quote >= 0) return shortQuote(item) && isWord(items[at + 1]) && isWord(items[at - 1]);
  if (item.kind === 'point') return inside(items, at);
  if (item.kind === 'quote') return false;
  if ((item.is & Is.conjunction) !== 0)
    return joinsRoles(items, at) || (isName(items[at - 1]) && isName(items[at + 1]));
  return !stopsAt(items, at);
}

/** "una vecina del barrio y miembro de la plataforma": what one person is, with one article. */
const joinsRoles = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1]) && ((items[at + 1]?.is ?? 0) & Is.role) !== 0 && !items[at + 1]?.capital;

/** The part of a run of words that is the noun phrase at its end: from the last article or name that no preposition governs. */
function headOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  let start = from;
  while (start < to && opensNothing(items[start])) start++;
  if (start >= to) return null;
  if (((items[start]?.is ?? 0) & Is.preposition) !== 0) {
    start = lastUngoverned(items, start, to);
    if (start < 0) return null;
  }
  if (lexicon.language.declines || !lexicon.language.capitalNouns) {
    const again = lastStart(items, start, to);
    if (again > start) start = again;
  }
  return phraseAt(items, start, to, lexicon);
}

const opensNothing = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.is & (Is.adverb | Is.conjunction)) !== 0 || item.kind !== 'word') &&
  (item.is & Is.determiner) === 0;

/** In a run that opens with a preposition, the start of the phrase after the prepositional one; -1 where there is none. */
function lastUngoverned(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const item = items[at];
    const before = items[at - 1];
    if (!item || !before || (before.is & Is.preposition) !== 0) continue;
    if ((item.is & Is.determiner) !== 0 && (item.is & Is.oblique) === 0) return at;
    if (
      isName(item) &&
      (!isName(before) || (before.is & Is.time) !== 0) &&
      (before.is & (Is.determiner | Is.particle)) === 0
    )
      return at;
    if ((before.is & Is.time) !== 0 && isWord(item)) return at;
  }
  return -1;
}

/** Where a verb that is not listed cuts the run ("Trump told" is listed, "the meeting ended Smith" is not): the last article after a plain word. */
function lastStart(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const item = items[at];
    const before = items[at - 1];
    if (!item || !before) continue;
    const opens = (item.is & Is.determiner) !== 0 && (item.is & Is.of) === 0 && !isInName(items, at);
    if (opens && (before.is & (Is.preposition | Is.determiner | Is.of)) === 0) return at;
  }
  return from;
}

/** Whether a phrase has a name or a role in it; things and events do not speak. */
export function namesSomebody(items: readonly Item[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    if (isName(items[at]) || ((items[at]?.is ?? 0) & (Is.role | Is.noun)) !== 0) return true;
  }
  return false;
}
