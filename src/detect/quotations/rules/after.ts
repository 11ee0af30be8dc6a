import { Is, type Lexicon } from '../../../languages/language.ts';
import { institutionAfter } from '../institutions.ts';
import type { Item } from '../narration.ts';
import { hasFullName, namesSomebody, type Phrase, phraseAt, phraseBefore } from '../phrases.ts';
import { found, type Place, type Rule } from '../scene.ts';
import { isCue, mayBeSaying, skipOn, subjectAfter } from '../subject.ts';
import { isName } from '../words.ts';
import { accordingAt } from './according.ts';
import { isNobody, sourceAfter, sourceBehind } from './impersonal.ts';

/** The end of the place's sentence, or of the next one where the quotation's own full stop cut it off. */
function limitOf(place: Place): number {
  const { sentences } = place.narration;
  const index = place.index;
  return place.at === place.sentence.to - 1 ? (sentences[index + 1]?.to ?? place.sentence.to) : place.sentence.to;
}

/** The first item of the words after the quotation, past its comma or dash. */
function startAfter(items: readonly Item[], at: number): number {
  let start = at + 1;
  while (items[start]?.kind === 'point' && ',–—-'.includes(items[start]?.lower ?? ' ')) start++;
  return start;
}

/** Whether the words end in a mark after which the narrator's sentence may well go on. */
const asked = (place: Place): boolean =>
  /[?!]\W*$/.test(
    place.scene.text.slice(place.scene.pairs[place.quote]?.start, place.scene.pairs[place.quote]?.end).slice(-3),
  );

/** Whether a comma or another mark hands over from the words to the narrator, inside the marks or behind them. */
const handsOver = (place: Place): boolean =>
  place.narration.items[place.at + 1]?.kind === 'point' ||
  /[,.!?…]\W*$/.test(
    place.scene.text.slice(place.scene.pairs[place.quote]?.start, place.scene.pairs[place.quote]?.close).slice(-4),
  );

const crossing = (place: Place): boolean => place.at === place.sentence.to - 1;

/** “…,” said Ann Roy. / „…“, sagte gestern der Sprecher. / „…“, heißt es im Gutachten. */
export const saidAfter: Rule = (place) => {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  const limit = limitOf(place);
  const first = skipOn(items, limit, startAfter(items, place.at));
  if (crossing(place)) return null;
  const listed = isCue(items, first, Is.say) || mustSay(place, first);
  const cue = listed ? first : compoundCue(place, first, limit);
  if (cue < 0) return null;
  const phrase =
    institutionAfter(items, cue, limit, lexicon) ?? subjectAfter(items, { from: cue, to: limit }, cue + 1, lexicon);
  const source = phrase ? sourceAfter(items, phrase, limit, lexicon) : sourceBehind(items, cue, limit, lexicon);
  if (source) return found(place, 'impersonal-after', 0.9, source, cue);
  return phrase && !isNobody(items, phrase) ? found(place, 'said-after', 0.97, phrase, cue) : null;
};

/** „…“, zürnte der Trainer / “…”, se quejó Ruiz: a finite verb right behind the comma, where the language may put it before its subject. */
function mustSay(place: Place, cue: number): boolean {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  return (
    lexicon.language.inversion === 'free' && items[place.at + 1]?.lower === ',' && mayBeSaying(items[cue], lexicon)
  );
}

/** « … », s'est-il emporté; « … », m'a-t-elle dit: small words before the auxiliary. */
function pastReflexive(items: readonly Item[], from: number): number {
  const at = skipOn(items, from + 2, from);
  return at > from && ((items[at - 1]?.is ?? 0) & Is.auxiliary) !== 0 ? at - 1 : from;
}

/** « … », a tenu à préciser Anne Roy; “…”, ha hecho saber el sindicato: the last verb form before somebody is named, listed or not; -1 where there is none. */
function compoundCue(place: Place, first: number, limit: number): number {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  const { capitalNouns, declines, possessive } = lexicon.language;
  if (capitalNouns || declines || possessive || items[place.at + 1]?.lower !== ',') return -1;
  // an infinitive right behind its auxiliary is what somebody could say ("pourrait commenter")
  if (((items[first - 1]?.is ?? 0) & Is.auxiliary) === 0 || ((items[first]?.is ?? 0) & Is.nonFinite) !== 0) return -1;
  let at = first;
  while (at < Math.min(limit, first + LONGEST_COMPOUND) && isVerbal(items, at)) at++;
  const phrase = at > first ? subjectAfter(items, { from: at - 1, to: limit }, at, lexicon) : null;
  return phrase && !phrase.pronoun && namesSomebody(items, phrase) ? at - 1 : -1;
}
/** In items: "a tenu à faire savoir". */
const LONGEST_COMPOUND = 4;

const NOT_VERBAL = Is.determiner | Is.pronoun | Is.subordinator | Is.conjunction | Is.relative;

/** A plain word, or a preposition before an infinitive. */
function isVerbal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || (item.is & NOT_VERBAL) !== 0) return false;
  return (item.is & Is.preposition) === 0 || ((items[at + 1]?.is ?? 0) & Is.nonFinite) !== 0;
}

/** „…“, hatte Anna Roth damals gesagt. — the auxiliary first, then the speaker, then the verb. */
export const auxiliaryAfter: Rule = (place) => {
  const { items } = place.narration;
  const limit = limitOf(place);
  const start = pastReflexive(items, startAfter(items, place.at));
  if (((items[start]?.is ?? 0) & Is.auxiliary) === 0 || crossing(place)) return null;
  const phrase = phraseAt(items, start + 1, limit, place.scene.lexicon);
  if (!phrase) return null;
  for (let at = phrase.to; at < Math.min(limit, phrase.to + 8) && items[at]?.kind !== 'point'; at++) {
    if (!isCue(items, at, Is.nonFinite | Is.say)) continue;
    if (!isNobody(items, phrase)) return found(place, 'auxiliary-after', 0.95, phrase, at);
    const source = sourceAfter(items, { ...phrase, to: at + 1 }, limit, place.scene.lexicon);
    return source ? found(place, 'impersonal-after', 0.9, source, at) : null;
  }
  return null;
};

/** “…,” Ann Roy, a lawyer, said. */
export const speakerSaidAfter: Rule = (place) => {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  // where the verb takes the second place it would stand before its subject: what follows is another clause
  if (lexicon.language.capitalNouns) return null;
  const limit = limitOf(place);
  const start = startAfter(items, place.at);
  const phrase = handsOver(place) ? phraseAt(items, start, limit, lexicon) : null;
  // where pronouns hang on the verb behind a quotation, one that stands before it opens another clause
  if (phrase?.pronoun && lexicon.clitics) return null;
  // "así lo ha calificado Ruiz"
  if (accordingAt(items, start, limit, lexicon)) return null;
  if (!phrase || (lexicon.language.declines && !phrase.pronoun && !namesSomebody(items, phrase))) return null;
  const cue = cueAfter(items, phrase, limit, lexicon);
  if (cue < 0) return null;
  if (crossing(place) && !endsSoon(items, cue, limit, asked(place))) return null;
  const whole = phraseBefore(items, start, cue - 1, lexicon);
  return found(place, 'speaker-said-after', 0.96, whole && whole.from <= phrase.from ? whole : phrase, cue);
};

/** How many items an apposition or relative clause between a speaker and the verb may take. */
const LONGEST_ASIDE = 40;

/** The verb of saying that belongs to the phrase: next to it, or after an aside in commas. */
function cueAfter(items: readonly Item[], phrase: Phrase, limit: number, lexicon: Lexicon): number {
  const cue = skipOn(items, limit, phrase.to);
  if (isCue(items, cue, Is.say | Is.claim) || mayBeSaying(items[cue], lexicon)) return cue;
  const closer = items[cue]?.lower === '(' ? ')' : ',';
  if (items[cue]?.kind !== 'point' || !',('.includes(items[cue]?.lower ?? ' ')) return -1;
  for (let at = cue + 1; at < Math.min(limit, cue + LONGEST_ASIDE); at++) {
    const item = items[at];
    if (!item || item.quote >= 0) return -1;
    if (item.lower !== closer) continue;
    const next = skipOn(items, limit, at + 1);
    if (isCue(items, next, Is.say)) return next;
  }
  return -1;
}

/** “Why?” Ann Roy asked. — after a full stop inside the marks the words must be a short sentence of their own. */
function endsSoon(items: readonly Item[], cue: number, limit: number, asked: boolean): boolean {
  const next = items[cue + 1];
  if (!next || cue + 1 >= limit || '.!?,'.includes(next.lower)) return true;
  return (next.is & Is.time) !== 0 || (asked && (next.is & (Is.preposition | Is.adverb)) !== 0);
}

/** “…,” according to Ann Roy. / „…“, so Anna Roth. / „…“, heißt es laut Polizei. */
export const accordingAfter: Rule = (place) => {
  const { items } = place.narration;
  const limit = place.sentence.to;
  const start = startAfter(items, place.at);
  const source = accordingAt(items, start, limit, place.scene.lexicon);
  return source ? found(place, 'according-after', 0.95, source, start) : null;
};

/** One word alone may be a title („Tatort“: …) or what somebody is called («свободівець» — …). */
function isOneWord({ scene: { pairs, text }, quote }: Place): boolean {
  const pair = pairs[quote];
  return pair !== undefined && !/\S\s+\S/.test(text.slice(pair.start, pair.end));
}

/** “…,” Ann Roy's lawyer wrote in …; “…” — Ann Roy (the name alone, as under a motto). */
export const signedAfter: Rule = (place) => {
  const { items } = place.narration;
  const next = items[place.at + 1];
  if (!next || !'–—-:'.includes(next.lower) || !isName(items[place.at + 2]) || isOneWord(place)) return null;
  const limit = limitOf(place);
  const phrase = phraseAt(items, place.at + 2, limit, place.scene.lexicon);
  if (!phrase || (phrase.to < limit && items[phrase.to]?.kind !== 'point')) return null;
  return found(place, 'signed-after', 0.85, phrase);
};

/** “…”: survivors tell of the flood; « … » : la ministre Anne Roche reçoit — a headline that opens with what somebody says. */
export const headlineAfter: Rule = (place) => {
  const { items } = place.narration;
  if (place.at !== 0 || items[1]?.lower !== ':' || isOneWord(place)) return null;
  const phrase = phraseAt(items, 2, place.sentence.to, place.scene.lexicon);
  if (!phrase || phrase.pronoun) return null;
  const after = skipOn(items, place.sentence.to, phrase.to);
  const speaks = hasRole(items, phrase) || hasFullName(items, phrase) || isCue(items, after, Is.say | Is.claim);
  return speaks ? found(place, 'headline-after', 0.8, phrase) : null;
};

/** "The chief of police", "survivors": somebody by role. */
function hasRole(items: readonly Item[], phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (((items[at]?.is ?? 0) & Is.role) !== 0) return true;
  return false;
}
