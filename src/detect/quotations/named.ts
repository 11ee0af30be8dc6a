import { Is, type Lexicon } from '../../languages/language.ts';
import type { Item } from './narration.ts';
import type { Attribution, Place } from './scene.ts';

/** A newspaper and a party are names for words too, but they speak. */
const NAMES = Is.naming | Is.role | Is.noun;

/** Whether the sentence says of the words in marks that they are the name or the title of something. */
export function isCalled(place: Place, attribution: Attribution | null): boolean {
  const { items } = place.narration;
  const cue = attribution?.near ? cueOf(place, attribution) : -1;
  const near = Math.abs(cue - place.at) <= NEAR;
  return (
    readsSo(place, attribution, cue) ||
    (near && bearsName(items, cue, place.scene.lexicon)) ||
    calledBehind(place) ||
    isLabel(items, place.at)
  );
}

/** In items: a name stands by its verb, the clause that hangs on „heißt, dass“ farther off. */
const NEAR = 3;

/** The item that is the verb of the attribution, when it stands in this sentence; else -1. */
function cueOf({ narration: { items }, sentence }: Place, { cue }: Attribution): number {
  for (let at = sentence.from; cue && at < sentence.to; at++) if (items[at]?.start === cue.start) return at;
  return -1;
}

/** „…“, so lautet der Titel: the subject is a name for words, not somebody. */
function readsSo({ narration: { items }, scene }: Place, attribution: Attribution | null, cue: number): boolean {
  const speaker = attribution?.speaker;
  if (!speaker || !scene.lexicon.isSign('reads', items[cue]?.lower)) return false;
  return items.some(
    (item) => item.start >= speaker.start && item.end <= speaker.end && (item.is & NAMES) === Is.naming,
  );
}

/** „Wikiasari“, so heißt ein Projekt (but not „…“, heißt es im Brief); sie nennt sich „documenta 12“. */
function bearsName(items: readonly Item[], cue: number, lexicon: Lexicon): boolean {
  const [before, verb, next] = [items[cue - 1], items[cue], items[cue + 1]];
  if (lexicon.isSign('bears', verb?.lower)) return (((before?.is ?? 0) | (next?.is ?? 0)) & Is.impersonal) === 0;
  return (
    lexicon.isSign('labels', verb?.lower) && [next, items[cue + 2]].some((item) => lexicon.isSign('self', item?.lower))
  );
}

/** auch „Bruno“ genannt: a participle right behind the marks, with no auxiliary that would make somebody its subject. */
function calledBehind({ narration: { items }, scene: { lexicon }, sentence, at }: Place): boolean {
  if (!lexicon.isSign('dubbed', items[at + 1]?.lower)) return false;
  return !items.slice(sentence.from, at).some((item) => lexicon.isSign('perfect', item.lower));
}

/** (Motto: „…“) */
const isLabel = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.lower === ':' && ((items[at - 2]?.is ?? 0) & NAMES) === Is.naming && items[at - 3]?.lower === '(';
