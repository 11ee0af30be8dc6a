import { Is } from '../../languages/language.ts';
import type { Link, Span } from '../../protocol/article.ts';
import type { Sourcing } from '../../protocol/findings.ts';
import type { Item } from './narration.ts';
import type { Place } from './scene.ts';
import { firstFrom } from './within.ts';
import { isName } from './words.ts';

/** What the page gives as the source of the quotation at `place`: a link, an outlet or occasion, or nothing. */
export function sourcingOf(place: Place | undefined, linkIn: (span: Span) => Link | undefined): Sourcing {
  if (!place) return { kind: 'none' };
  const { items, sentences } = place.narration;
  const first = items[place.sentence.from];
  const last = items[place.sentence.to - 1];
  if (!first || !last) return { kind: 'none' };
  const name = occasionOf(place) ?? hearerOf(place);
  const paragraph = { start: items[0]?.start ?? first.start, end: items.at(-1)?.end ?? last.end };
  const link = linkIn({ start: first.start, end: last.end }) ?? (sentences.length < 4 ? linkIn(paragraph) : undefined);
  if (link) return { kind: 'linked', url: link.href, ...(name && { name }) };
  return name ? { kind: 'named', name } : { kind: 'none' };
}

/** A preposition stands at most this many words before the word for the occasion. */
const LONGEST_PHRASE = 5;

/** "in a Telegram video", "at a press conference in Amman": the prepositional phrase of a word for an occasion, with its place. */
function occasionOf(place: Place): string | undefined {
  const { items } = place.narration;
  for (let at = place.sentence.from; at < place.sentence.to; at++) {
    if (((items[at]?.is ?? 0) & Is.occasion) === 0) continue;
    const from = prepositionBefore(items, at, place.sentence.from);
    if (from < 0) continue;
    return textOf(place, from, placeAfter(items, at + 1, place.sentence.to));
  }
  return undefined;
}

/** The preposition that governs the noun at `at`, with nothing but its article and adjectives between; -1 where there is none. */
function prepositionBefore(items: readonly Item[], at: number, floor: number): number {
  for (let back = at - 1; back >= Math.max(floor, at - LONGEST_PHRASE); back--) {
    const item = items[back];
    if (item?.kind !== 'word' || (item.is & (Is.say | Is.subordinator | Is.conjunction)) !== 0) {
      if (((item?.is ?? 0) & Is.preposition) === 0) return -1;
    }
    if (((item?.is ?? 0) & Is.preposition) === 0) continue;
    // "members of the conference" is no occasion
    return ((item?.is ?? 0) & Is.of) !== 0 && (item?.lower ?? '') !== 'at' ? -1 : back;
  }
  return -1;
}

/** Takes in "in Amman", "with the Journal": a preposition and a name behind the occasion. */
function placeAfter(items: readonly Item[], from: number, limit: number): number {
  if (((items[from]?.is ?? 0) & Is.preposition) === 0) return from;
  let to = from + 1;
  while (to < limit && ((items[to]?.is ?? 0) & (Is.determiner | Is.oblique)) !== 0) to++;
  if (!isName(items[to])) return from;
  while (to < limit && isName(items[to])) to++;
  return to;
}

/** "told the Wall Street Journal", "dijo a El Correo": the name after a verb of telling, or after its "to". */
function hearerOf(place: Place): string | undefined {
  const { items } = place.narration;
  const cue = place.scene.solved[place.quote]?.cue;
  const at = cue ? firstFrom(items.length, (index) => (items[index]?.start ?? 0) >= cue.start) : -1;
  if (!cue || items[at]?.start !== cue.start) return undefined;
  let from = at + 1;
  const toward = ((items[from]?.is ?? 0) & Is.hearer) !== 0;
  if (toward) from++;
  if (!toward && ((items[at]?.is ?? 0) & Is.tell) === 0) return undefined;
  let to = from;
  while (((items[to]?.is ?? 0) & (Is.determiner | Is.oblique)) !== 0) to++;
  if (!isName(items[to])) return undefined;
  while (to < place.sentence.to && isName(items[to])) to++;
  const speaker = place.scene.solved[place.quote]?.speaker;
  return speaker && speaker.start === items[from]?.start ? undefined : textOf(place, from, to);
}

function textOf(place: Place, from: number, to: number): string | undefined {
  const first = place.narration.items[from];
  const last = place.narration.items[to - 1];
  return first && last ? place.scene.text.slice(first.start, last.end) : undefined;
}
