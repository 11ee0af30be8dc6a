import { Is, type Lexicon } from '../../../languages/language.ts';
import { mainSubject } from '../main-subject.ts';
import type { Item, Narration, Range } from '../narration.ts';
import { namesSomebody, type Phrase, phraseAt } from '../phrases.ts';
import { type Attribution, found, type Place, type Rule } from '../scene.ts';
import { isCue, skipOn, subjectOf } from '../subject.ts';
import { isName, shortQuote } from '../words.ts';
import { accordingAt, firstSource } from './according.ts';
import { firstCue, lastSpeaker } from './floating.ts';

/** “No volveré”, zanjó. / Et d'ajouter : « … » — a verb of saying without a subject of its own: the speaker before goes on. */
export const elided: Rule = (place) => {
  const { narration, scene } = place;
  if (!saysNearby(place) || namesSource(place)) return null;
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

/** "Desde la asociación se propuso “…”": the sentence opens with its source. */
const namesSource = ({ narration: { items }, sentence: { from, to }, scene }: Place): boolean =>
  (accordingAt(items, from, to, scene.lexicon) ?? firstSource(items, from, { from, to }, scene.lexicon)) !== null;

/** From this confidence the speaker of a paragraph is taken to go on in the next. */
const SURE_BEFORE = 0.85;

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
  const cue = firstCue(place, range);
  const phrase =
    cue >= 0 ? subjectOf(items, range, cue, place.scene.lexicon) : mainSubject(items, range, place.scene.lexicon);
  if (!phrase || (phrase.pronoun === false && !namesSomebody(items, phrase))) {
    const only = phrase && cue < 0 ? onlyName(items, { from: phrase.to, to: range.to }, place.scene.lexicon) : null;
    return only ? found(place, 'elided', 0.7, only) : null;
  }
  return found(place, 'elided', cue >= 0 || isSolid(items, phrase) ? 0.75 : 0.5, phrase);
}

/** "El asunto fue abordado por el presidente Boric", "un golpe para Marcos León": the one whom a sentence about a thing names. */
function onlyName(items: readonly Item[], range: Range, lexicon: Lexicon): Phrase | null {
  if (!lexicon.language.elidesSubject) return null;
  let only: Phrase | null = null;
  for (let at = range.from; at < range.to; at++) {
    const governed = ((items[at - 1]?.is ?? 0) & Is.preposition) !== 0 && ((items[at - 1]?.is ?? 0) & Is.of) === 0;
    const phrase = governed ? phraseAt(items, at, range.to, lexicon) : null;
    if (!phrase || phrase.pronoun || !isSolid(items, phrase)) continue;
    if (only) return null;
    only = phrase;
    at = phrase.to;
  }
  return only;
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
  // "peut-on lire": nobody in particular reads what somebody wrote
  if (((items[after]?.is ?? 0) & Is.impersonal) !== 0) after++;
  return after < place.sentence.to && isCue(items, after, Is.say) && items[place.at + 1]?.kind === 'point';
}

/** "A su juicio, “…”", « À ses yeux, … »: the words of whoever spoke before. */
function byOwnWords(place: Place): boolean {
  const { items } = place.narration;
  const [preposition, own, noun] = items.slice(place.sentence.from, place.sentence.from + 3);
  return (
    ((preposition?.is ?? 0) & Is.preposition) !== 0 &&
    place.scene.lexicon.isSign('own', own?.lower) &&
    ((noun?.is ?? 0) & Is.noun) !== 0
  );
}

/** Whether a verb of saying stands right after the quotation, or a bare one before its colon or "que". */
function saysNearby(place: Place): boolean {
  const { items } = place.narration;
  if (saysRightBehind(place) || byOwnWords(place)) return true;
  for (let at = place.at - 1; at >= place.sentence.from; at--) {
    const close = place.at - at <= 4 || at - place.sentence.from <= 4;
    if (close && isCue(items, at, Is.say | Is.nonFinite)) return true;
  }
  return false;
}
