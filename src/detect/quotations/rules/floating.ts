import { Is } from '../../../languages/language.ts';
import { mainSubject } from '../main-subject.ts';
import { endsSentence, type Item, type Narration, type Range } from '../narration.ts';
import { namesSomebody, type Phrase } from '../phrases.ts';
import { type Attribution, found, type Place, type Rule } from '../scene.ts';
import { isCue, skipOn, subjectAfter, subjectOf } from '../subject.ts';
import { isName, shortQuote } from '../words.ts';

/** Whether the quotation opens its sentence, and nothing of the narrator's stands before it. */
const opensSentence = (place: Place): boolean => {
  if (place.at > place.sentence.from && place.narration.items[place.at - 1]?.kind !== 'point') return false;
  for (let at = place.sentence.from; at < place.at; at++) {
    const item = place.narration.items[at];
    if (at - place.sentence.from > 4 || !item || item.quote >= 0) return false;
    if (
      item.kind === 'word' &&
      ((item.is & (Is.adverb | Is.conjunction | Is.preposition | Is.subordinator)) === 0 || (item.is & Is.say) !== 0)
    )
      return false;
  }
  return true;
};

/** The last quotation of a range of items that has a speaker. */
function lastSpeaker(place: Place, range: Range): Attribution | null {
  for (let at = range.to - 1; at >= range.from; at--) {
    const quote = place.narration.items[at]?.quote ?? -1;
    const known = quote >= 0 && quote !== place.quote ? place.scene.solved[quote] : null;
    if (known?.speaker) return known;
  }
  return null;
}

/** “…,” she said. “…” — the second goes on where the first ended; also: Ann Roy said she agreed. “…” */
export const continued: Rule = (place) => {
  const { narration, scene } = place;
  if (!opensSentence(place)) return null;
  const index = place.index;
  for (let back = index - 1; back >= Math.max(0, index - 2); back--) {
    const sentence = narration.sentences[back];
    if (!sentence) break;
    const spoken = lastSpeaker(place, sentence);
    if (spoken) return { ...spoken, rule: 'continued', confidence: spoken.confidence * 0.95, near: false };
    const cue = lastCue(place, sentence);
    const phrase = cue >= 0 ? subjectOf(narration.items, sentence, cue, scene.lexicon) : null;
    if (phrase) return { ...found(place, 'introduced', 0.85, phrase, cue), near: false };
    const subject = mainSubject(narration.items, sentence, scene.lexicon);
    if (subject) return { ...found(place, 'subject-before', 0.5, subject), near: false };
  }
  return null;
};

/** Es drohe „…“ — a sentence of reported speech without a verb of saying goes on with the speaker before. */
export const reported: Rule = (place) => {
  const { narration, scene, sentence } = place;
  const within = narration.items.slice(sentence.from, sentence.to);
  if (!within.some((item) => (item.is & Is.reported) !== 0)) return null;
  const index = place.index;
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const before = narration.sentences[back];
    if (!before) break;
    const spoken = lastSpeaker(place, before);
    if (spoken) return { ...spoken, rule: 'reported', confidence: spoken.confidence * 0.9, near: true };
    const cue = lastCue(place, before);
    const phrase = cue >= 0 ? subjectOf(narration.items, before, cue, scene.lexicon) : null;
    if (phrase) return found(place, 'reported', 0.8, phrase, cue);
  }
  return null;
};

/** „…“ Das erklärte Anna Roth am Montag. — the sentence after says whose words these were. */
export const toldNext: Rule = (place) => {
  const { narration, scene } = place;
  const next = narration.sentences[place.index + 1];
  if (!next) return null;
  for (let at = next.from; at < Math.min(next.to, next.from + 3); at++) {
    if (((narration.items[at]?.is ?? 0) & Is.demonstrative) === 0) continue;
    if (!isCue(narration.items, at + 1, Is.say)) continue;
    const phrase = subjectAfter(narration.items, next, at + 2, scene.lexicon);
    if (phrase) return found(place, 'told-next', 0.85, phrase, at + 1);
  }
  return withTheseWords(place, next);
};

/** “…” With these words, Ann Roy answered her critics. */
function withTheseWords(place: Place, next: Range): Attribution | null {
  const { items } = place.narration;
  const noun = next.from + 2;
  const opening = [Is.preposition, Is.determiner, Is.noun];
  if (!opening.every((bits, index) => ((items[next.from + index]?.is ?? 0) & bits) !== 0)) return null;
  for (let at = noun + 1; at < next.to; at++) {
    if (!isCue(items, at, Is.say | Is.claim)) continue;
    const phrase = subjectOf(items, { from: noun + 1, to: next.to }, at, place.scene.lexicon);
    if (phrase) return found(place, 'told-next', 0.85, phrase, at);
  }
  return null;
}

/** “No volveré”, zanjó. / Et d'ajouter : « … » — a verb of saying without a subject of its own: the speaker before goes on. */
export const elided: Rule = (place) => {
  const { narration, scene } = place;
  if (!saysNearby(place)) return null;
  const index = place.index;
  const before = [...narration.sentences.slice(Math.max(0, index - 3), index)].reverse();
  for (const range of before) {
    const known = speakerOrSubject(place, range);
    if (known) return { ...known, rule: 'elided', confidence: known.confidence * 0.9, near: true };
  }
  for (let back = place.block - 1; back >= Math.max(0, place.block - 3); back--) {
    const other = scene.narration(back);
    if (other && isHeading(other)) continue;
    for (const range of [...(other?.sentences ?? [])].reverse().slice(0, 2)) {
      const known = other ? speakerOrSubject({ ...place, narration: other, block: back }, range) : null;
      // over a paragraph only whoever surely spoke there goes on
      const share = known && known.confidence >= SURE_BEFORE ? 0.8 : 0.6;
      if (known) return { ...known, rule: 'elided', confidence: known.confidence * share, near: true };
    }
  }
  return null;
};

/** From this confidence the speaker of a paragraph is taken to go on in the next. */
const SURE_BEFORE = 0.85;

/** «Будьте готові» alone in its block, without a full stop: a subheading, in the words of the one who speaks below. */
export const headed: Rule = (place) => {
  const { narration, scene, block } = place;
  const [only, more] = narration.items;
  if (!only || more || endsSentence(scene.text, only) || !shortQuote(only)) return null;
  const next = scene.narration(block + 1);
  const first = next?.sentences[0];
  if (!next || !first) return null;
  const below = { ...place, narration: next, block: block + 1 };
  const cue = lastCue(below, first);
  const phrase = cue >= 0 ? subjectOf(next.items, first, cue, scene.lexicon) : null;
  return phrase && !phrase.pronoun ? { ...found(below, 'headed', 0.7, phrase, cue), near: false } : null;
};

/** A short block without a full stop: a subheading, which says nothing of a speaker. */
const isHeading = ({ items }: Narration): boolean =>
  items.length < 12 &&
  !'.!?…'.includes(items.at(-1)?.lower || ' ') &&
  items.every((item) => item.quote < 0 || shortQuote(item)) &&
  items.some((item) => item.quote < 0) &&
  items.every((item) => (item.is & Is.say) === 0);

/** The last speaker of a sentence, or else its subject. */
function speakerOrSubject(place: Place, range: Range): Attribution | null {
  const spoken = lastSpeaker(place, range);
  if (spoken) return spoken;
  const { items } = place.narration;
  const cue = lastCue(place, range);
  const phrase =
    cue >= 0 ? subjectOf(items, range, cue, place.scene.lexicon) : mainSubject(items, range, place.scene.lexicon);
  if (!phrase || (phrase.pronoun === false && !namesSomebody(items, phrase))) return null;
  return found(place, 'elided', cue >= 0 || isSolid(items, phrase) ? 0.75 : 0.5, phrase);
}

/** A pronoun, a role, or a name of two words: surely somebody, where no verb of saying tells. */
function isSolid(items: readonly Item[], phrase: Phrase): boolean {
  if (phrase.pronoun) return true;
  for (let at = phrase.from; at < phrase.to; at++)
    if (((items[at]?.is ?? 0) & Is.role) !== 0 || (isName(items[at]) && at + 1 < phrase.to && isName(items[at + 1])))
      return true;
  return false;
}

/** “No volveré”, zanjó. — somebody said it, though nobody before is sure to be the one. */
export const spoken: Rule = (place) =>
  saysRightBehind(place) ? { speaker: null, rule: 'elided', confidence: 0.5, near: true } : null;

function saysRightBehind(place: Place): boolean {
  const { items } = place.narration;
  let after = place.at + 1;
  while (items[after]?.kind === 'point' && ',–—-'.includes(items[after]?.lower ?? ' ')) after++;
  after = skipOn(items, place.sentence.to, after);
  return after < place.sentence.to && isCue(items, after, Is.say) && items[place.at + 1]?.kind === 'point';
}

/** Whether a verb of saying stands right after the quotation, or a bare one before its colon or "que". */
function saysNearby(place: Place): boolean {
  const { items } = place.narration;
  if (saysRightBehind(place)) return true;
  for (let at = place.at - 1; at >= place.sentence.from; at--) {
    const close = place.at - at <= 4 || at - place.sentence.from <= 4;
    if (close && isCue(items, at, Is.say | Is.nonFinite)) return true;
  }
  return false;
}

function lastCue(place: Place, sentence: Range): number {
  let first = -1;
  for (let at = sentence.from; at < sentence.to; at++)
    if (first < 0 && isCue(place.narration.items, at, Is.say)) first = at;
  return first;
}

/** A paragraph that is one quotation has the last speaker of the paragraph before. */
export const floating: Rule = (place) => {
  const { scene, block } = place;
  if (!opensSentence(place) || place.sentence.from > 0) return null;
  for (let back = block - 1; back >= Math.max(0, block - 2); back--) {
    const narration = scene.narration(back);
    const last = narration?.sentences.at(-1);
    if (!narration || !last) continue;
    const before = { ...place, narration, block: back };
    const introduced = narration.items[last.to - 1]?.lower === ':' ? lastCue(before, last) : -1;
    const phrase = introduced >= 0 ? subjectOf(narration.items, last, introduced, scene.lexicon) : null;
    if (phrase) return { ...found(before, 'introduced', 0.85, phrase, introduced), near: false };
    const spoken = lastSpeaker(before, { from: 0, to: narration.items.length });
    if (spoken) return { ...spoken, rule: 'floating', confidence: spoken.confidence * 0.8, near: false };
    const cue = lastCue(before, last);
    const subject =
      cue >= 0
        ? subjectOf(narration.items, last, cue, scene.lexicon)
        : mainSubject(narration.items, last, scene.lexicon);
    if (subject) return { ...found(before, 'floating-subject', cue >= 0 ? 0.7 : 0.5, subject), near: false };
  }
  return null;
};
