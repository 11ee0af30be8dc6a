import { Is, type Lexicon } from '../../languages/language.ts';
import type { Item } from './narration.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isName } from './words.ts';

/** «У видавництві зазначили»: a verb in the plural without a subject has its speaker in the prepositional phrase. */
export function institutionBefore(
  items: readonly Item[],
  floor: number,
  end: number,
  cue: number,
  lexicon: Lexicon,
): Phrase | null {
  if (!isPlural(items[cue], lexicon)) return null;
  for (let at = end; at >= Math.max(floor, end - 6); at--) {
    if (items[at]?.kind !== 'word') return null;
    if (isPlace(items[at], lexicon)) return withGenitive(items, phraseAt(items, at + 1, end + 1, lexicon), end + 1);
  }
  return null;
}

const isPlural = (item: Item | undefined, lexicon: Lexicon): boolean =>
  lexicon.institution?.plural.some((ending) => item?.lower.endsWith(ending)) === true;
const isPlace = (item: Item | undefined, lexicon: Lexicon): boolean =>
  lexicon.institution?.places.has(item?.lower ?? '') === true;

/** «повідомили у прес-службі»: the same, after the verb. */
export function institutionAfter(items: readonly Item[], cue: number, limit: number, lexicon: Lexicon): Phrase | null {
  if (!isPlural(items[cue], lexicon)) return null;
  let at = cue + 1;
  // "explicaron a El Correo desde el Gobierno"
  if (((items[at]?.is ?? 0) & Is.hearer) !== 0)
    do at++;
    while (isName(items[at]));
  return isPlace(items[at], lexicon) ? withGenitive(items, phraseAt(items, at + 1, limit, lexicon), limit) : null;
}

/** "Міністерстві оборони": the lower-case words after an institution's capital belong to it. */
function withGenitive(items: readonly Item[], phrase: Phrase | null, limit: number): Phrase | null {
  if (!phrase) return null;
  let to = phrase.to;
  while (to < Math.min(limit, phrase.to + 2) && items[to]?.kind === 'word' && (items[to]?.is ?? 0) === 0) to++;
  return { ...phrase, to };
}
