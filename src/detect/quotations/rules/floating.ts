import { Is } from '../../../languages/language.ts';
import { mainSubject } from '../main-subject.ts';
import { endsSentence, type Range } from '../narration.ts';
import { type Attribution, found, type Place, type Rule } from '../scene.ts';
import { isCue, subjectAfter, subjectOf } from '../subject.ts';
import { shortQuote } from '../words.ts';

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
export function lastSpeaker(place: Place, range: Range): Attribution | null {
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
    const cue = firstCue(place, sentence);
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
    const cue = firstCue(place, before);
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

/** «Будьте готові» alone in its block, without a full stop: a subheading, in the words of the one who speaks below. */
export const headed: Rule = (place) => {
  const { narration, scene, block } = place;
  const [only, more] = narration.items;
  if (!only || more || endsSentence(scene.text, only) || !shortQuote(only)) return null;
  const next = scene.narration(block + 1);
  const first = next?.sentences[0];
  if (!next || !first) return null;
  const below = { ...place, narration: next, block: block + 1 };
  const cue = firstCue(below, first);
  const phrase = cue >= 0 ? subjectOf(next.items, first, cue, scene.lexicon) : null;
  return phrase && !phrase.pronoun ? { ...found(below, 'headed', 0.7, phrase, cue), near: false } : null;
};

/** The first verb of saying of a sentence, or -1. */
export function firstCue(place: Place, sentence: Range): number {
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
    const introduced = narration.items[last.to - 1]?.lower === ':' ? firstCue(before, last) : -1;
    const phrase = introduced >= 0 ? subjectOf(narration.items, last, introduced, scene.lexicon) : null;
    if (phrase) return { ...found(before, 'introduced', 0.85, phrase, introduced), near: false };
    const spoken = lastSpeaker(before, { from: 0, to: narration.items.length });
    if (spoken) return { ...spoken, rule: 'floating', confidence: spoken.confidence * 0.8, near: false };
    const cue = firstCue(before, last);
    const subject =
      cue >= 0
        ? subjectOf(narration.items, last, cue, scene.lexicon)
        : mainSubject(narration.items, last, scene.lexicon);
    if (subject) return { ...found(before, 'floating-subject', cue >= 0 ? 0.7 : 0.5, subject), near: false };
  }
  return null;
};
