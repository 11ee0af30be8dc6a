import { Is } from '../../languages/language.ts';
import type { Link } from '../../protocol/article.ts';
import type { Sourcing } from '../../protocol/findings.ts';
import { isName } from './phrases.ts';
import type { Place } from './scene.ts';

/** What the page gives as the source of the quotation at `place`: a link, an occasion, or nothing. */
export function sourcingOf(place: Place | undefined, links: readonly Link[]): Sourcing {
  if (!place) return { kind: 'none' };
  const { items, sentences } = place.narration;
  const first = items[place.sentence.from];
  const last = items[place.sentence.to - 1];
  if (!first || !last || sentences.length === 0) return { kind: 'none' };
  const name = occasionOf(place);
  const link = links.find((candidate) => candidate.start < last.end && candidate.end > first.start);
  if (link) return { kind: 'linked', url: link.href, ...(name && { name }) };
  return name ? { kind: 'named', name } : { kind: 'none' };
}

/** "in a Telegram video", "at a press conference in Amman": from the word for the occasion back to its article, on to its place. */
function occasionOf(place: Place): string | undefined {
  const { items } = place.narration;
  for (let at = place.sentence.from; at < place.sentence.to; at++) {
    const item = items[at];
    if (!item || (item.is & Is.occasion) === 0) continue;
    let from = at;
    while (
      from > place.sentence.from &&
      items[from - 1]?.kind === 'word' &&
      ((items[from]?.is ?? 0) & (Is.preposition | Is.say)) === 0 &&
      at - from < 6
    )
      from--;
    let to = at + 1;
    if (
      ((items[to]?.is ?? 0) & Is.preposition) !== 0 &&
      (isName(items[to + 1]) || ((items[to + 1]?.is ?? 0) & Is.determiner) !== 0)
    ) {
      to += 2;
      while (to < place.sentence.to && isName(items[to])) to++;
    }
    const start = items[from];
    const end = items[to - 1];
    if (start && end) return place.scene.text.slice(start.start, end.end);
  }
  return undefined;
}
