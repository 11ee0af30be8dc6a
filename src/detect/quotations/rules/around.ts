import { Is, type Lexicon } from '../../../languages/language.ts';
import { mainSubject } from '../main-subject.ts';
import type { Item } from '../narration.ts';
import { namesSomebody, type Phrase, phraseAt, phraseBefore } from '../phrases.ts';
import { type Attribution, found, type Place, type Rule } from '../scene.ts';
import { isCue, skipBack, subjectAfter } from '../subject.ts';

/** The plan is “…” and late, Ann Roy said on Monday. / Der Plan ist „…“ und zu spät, sagte Anna Roth. */
export const saidLater: Rule = (place) => {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  for (let at = place.at + 2; at < place.sentence.to; at++) {
    if (!isCue(items, at, Is.say)) continue;
    const left = skipBack(items, place.at + 1, at - 1);
    const comma = items[left]?.lower === ',';
    const phrase = comma
      ? subjectAfter(items, { from: at, to: place.sentence.to }, at + 1, lexicon)
      : afterComma(items, place.at + 1, left, place);
    if (phrase) return found(place, 'said-later', 0.88, phrase, at);
  }
  return null;
};

/** The phrase that ends at `end` when a comma or a dash stands before it: then it opens the clause of attribution. */
function afterComma(items: readonly Item[], floor: number, end: number, place: Place) {
  if (end < floor) return null;
  const phrase = phraseBefore(items, floor, end, place.scene.lexicon);
  if (!phrase || !',–—-'.includes(items[phrase.from - 1]?.lower ?? ' ')) return null;
  return phrase;
}

/** Der Minister hatte den Plan als „…“ bezeichnet. — the verb after, its subject before. */
export const verbLast: Rule = (place) => {
  const { items } = place.narration;
  if (place.scene.lexicon.language.inversion !== 'free') return null;
  for (let at = place.at + 1; at < Math.min(place.sentence.to, place.at + 6); at++) {
    if (items[at]?.kind === 'point') return null;
    if (!isCue(items, at, Is.nonFinite | Is.say)) continue;
    const phrase =
      agentBefore(place) ??
      relativeSubject(place) ??
      mainSubject(items, { from: place.sentence.from, to: place.at }, place.scene.lexicon);
    return phrase ? found(place, 'verb-last', 0.8, phrase, at) : null;
  }
  return null;
};

/** „wird vom Wetterdienst als „…“ eingestuft“: in the passive the agent says it. */
function agentBefore(place: Place): Phrase | null {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  let passive = false;
  for (let at = place.sentence.from; at < place.at; at++) {
    const item = items[at];
    if (!item) break;
    if (lexicon.isSign('passive', item.lower)) passive = true;
    if (passive && lexicon.isSign('agent', item.lower)) return phraseAt(items, at + 1, place.at, lexicon, true);
  }
  return null;
}

/** „ein Kommentar, der den Plan als „…“ bezeichnet“: the noun before the relative pronoun. */
function relativeSubject(place: Place): Phrase | null {
  const { items } = place.narration;
  const { from } = place.sentence;
  let at = place.at - 1;
  while (at > from && items[at]?.lower !== ',') at--;
  const is = items[at + 1]?.is ?? 0;
  if (at <= from || (is & Is.relative) === 0 || (is & Is.oblique) !== 0) return null;
  return phraseBefore(items, from, at - 1, place.scene.lexicon);
}

/** Ann Roy's claim that “…” / in a letter “…”, Ann Roy …; in her statement: “…” */
export const nounBefore: Rule = (place) => {
  const { items } = place.narration;
  for (let at = place.at - 1; at >= place.sentence.from; at--) {
    const item = items[at];
    if (!item || (item.is & Is.noun) === 0) continue;
    const owner = ownerOf(items, place, at) ?? withWords(place, at);
    if (owner) return found(place, 'noun', 0.8, owner, at);
  }
  return null;
};

/** Mit den Worten „…“ begrüßte Anna Roth die Gäste. / With the words “…” Ann Roy left. / Ann Roy left with the words “…”. */
function withWords(place: Place, noun: number): Phrase | null {
  const { items } = place.narration;
  const { lexicon } = place.scene;
  const { from, to } = place.sentence;
  if (noun < place.at - 2 || !lexicon.isSign('words', items[noun]?.lower)) return null;
  if (((items[from]?.is ?? 0) & Is.preposition) === 0 || noun - from > 3)
    return mainSubject(items, { from, to: place.at }, lexicon);
  let next = place.at + 1;
  if (items[next]?.lower === ',') next++;
  const verb = items[next];
  if (verb?.kind === 'word' && !verb.capital && (verb.is & (Is.determiner | Is.pronoun | Is.role)) === 0) next++;
  return phraseAt(items, next, to, lexicon);
}

function ownerOf(items: readonly Item[], place: Place, noun: number) {
  const { lexicon } = place.scene;
  const floor = place.sentence.from;
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    if (items[at]?.lower === "'s") return phraseBefore(items, floor, at - 1, lexicon);
    const is = items[at]?.is ?? 0;
    if ((is & (Is.determiner | Is.oblique)) !== 0 && (is & (Is.male | Is.female | Is.plural)) !== 0)
      return { from: at, to: at + 1, pronoun: true };
  }
  const of = items[noun + 1];
  if (of && (of.is & (Is.of | Is.oblique)) !== 0 && noun + 2 < place.at) {
    let from = noun + 2;
    while (from < place.at && ((items[from]?.is ?? 0) & Is.oblique) !== 0) from++;
    return phraseAt(items, from, place.at, lexicon);
  }
  return null;
}

/** A second fragment of a sentence has the speaker of the first. */
export const sameSentence: Rule = (place) => {
  const { items } = place.narration;
  for (let at = place.sentence.from; at < place.sentence.to; at++) {
    const other = items[at]?.quote ?? -1;
    if (other < 0 || other === place.quote) continue;
    const known = place.scene.solved[other];
    if (known?.speaker) return { ...known, rule: 'same-sentence', confidence: known.confidence * 0.9 };
  }
  return null;
};

/** "Ann Roy is sure that the plan is “…”": a clause that hangs on what somebody thinks. */
function thatBetween(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (lexicon.isSign('that', items[at]?.lower)) return true;
  return false;
}

/** In characters; shorter words in marks after a colon are as often names in a list. */
const SHORTEST_SPEECH = 30;

/** No verb of saying at all: the subject of the sentence, when the quotation stands in its predicate. */
export const sentenceSubject: Rule = (place): Attribution | null => {
  const { items } = place.narration;
  if (place.at - place.sentence.from < 2) return null;
  const phrase = mainSubject(items, { from: place.sentence.from, to: place.at }, place.scene.lexicon);
  if (!phrase) return null;
  const long = (items[place.at]?.end ?? 0) - (items[place.at]?.start ?? 0) > SHORTEST_SPEECH;
  if (!phrase.pronoun && namesSomebody(items, phrase) && thatBetween(items, phrase.to, place.at, place.scene.lexicon))
    return found(place, 'subject-that', 0.7, phrase);
  const somebody = phrase.pronoun || namesSomebody(items, phrase);
  const led = items[place.at - 1]?.lower === ':' && !opensBracket(items, phrase.to, place.at);
  if (long && somebody && led) return found(place, 'subject-colon', 0.7, phrase);
  return found(place, 'sentence-subject', long && somebody ? 0.57 : 0.5, phrase);
};

/** „die Firma (Motto: „…“) zahlte“: what stands in brackets is no predicate of the sentence. */
function opensBracket(items: readonly Item[], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (items[at]?.lower === ')') return false;
    if (items[at]?.lower === '(') return true;
  }
  return false;
}
