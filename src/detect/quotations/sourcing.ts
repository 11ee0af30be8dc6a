import { Is, type Lexicon } from '../../languages/language.ts';
import type { Link, Span } from '../../protocol/article.ts';
import type { Sourcing } from '../../protocol/findings.ts';
import type { Item } from './narration.ts';
import type { People } from './people.ts';
import { INDEFINITE } from './roles.ts';
import type { Place } from './scene.ts';
import { firstFrom } from './within.ts';
import { isName } from './words.ts';

/** What the page gives as the source of the quotation at `place`: a link, an outlet or occasion, or nothing. */
export function sourcingOf(
  place: Place | undefined,
  linkIn: (span: Span) => Link | undefined,
  people: People,
): Sourcing {
  if (!place) return { kind: 'none' };
  const { items, sentences } = place.narration;
  const first = items[place.sentence.from];
  const last = items[place.sentence.to - 1];
  if (!first || !last) return { kind: 'none' };
  const name = occasionOf(place) ?? hearerOf(place, people);
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
    const from = prepositionBefore(items, at, place.sentence.from, place.scene.lexicon);
    if (from < 0) continue;
    return textOf(place, from, placeAfter(place, at + 1));
  }
  return undefined;
}

/** The preposition that governs the noun at `at`, with nothing but its article and adjectives between; -1 where it is none of an occasion. */
function prepositionBefore(items: readonly Item[], at: number, floor: number, lexicon: Lexicon): number {
  for (let back = at - 1; back >= Math.max(floor, at - LONGEST_PHRASE); back--) {
    const item = items[back];
    if (item?.kind !== 'word') return -1;
    if (lexicon.isSign('at', item.lower)) return back;
    if (lexicon.isSign('on', item.lower) && lexicon.isSign('dative', items[back + 1]?.lower)) return back;
    // "lors d'une conférence": what the "of" hangs on decides; "members of the conference" is no occasion
    if ((item.is & Is.of) !== 0 && lexicon.isSign('at', items[back - 1]?.lower)) return back - 1;
    if ((item.is & (Is.preposition | Is.say | Is.subordinator | Is.conjunction)) !== 0) return -1;
  }
  return -1;
}

/** Takes in "in Amman", "with the Journal": a preposition and a name behind the occasion. */
function placeAfter(place: Place, from: number): number {
  const { items } = place.narration;
  if (((items[from]?.is ?? 0) & Is.preposition) === 0) return from;
  const name = pastArticles(items, from + 1);
  const to = nameFrom(place, name);
  return to > name ? to : from;
}

const pastArticles = (items: readonly Item[], from: number): number => {
  let at = from;
  while (((items[at]?.is ?? 0) & (Is.determiner | Is.oblique)) !== 0 && !isName(items[at])) at++;
  return at;
};

/** Where the name that starts at `from` ends; `from` itself where there is none, or where a noun follows that it only qualifies ("the Democratic nomination"). */
function nameFrom(place: Place, from: number): number {
  const { items } = place.narration;
  const { text, lexicon } = place.scene;
  const limit = place.sentence.to;
  let to = from;
  while (to < limit && (isName(items[to]) || (to > from && goesOn(items, to, text, lexicon)))) to++;
  return qualifies(items, from, to) && lexicon.language.inversion === 'after-quotation' ? from : to;
}

/** One word with an article before it and a plain noun behind it. */
function qualifies(items: readonly Item[], from: number, to: number): boolean {
  const next = items[to];
  const article = ((items[from - 1]?.is ?? 0) & Is.determiner) !== 0;
  return article && to === from + 1 && next?.kind === 'word' && (next.is & ~Is.role) === 0 && !next.capital;
}

/** "USA TODAY", "Russia Today", "Voice of America": what stands in a name though it is no name by itself. */
function goesOn(items: readonly Item[], at: number, text: string, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.capital) return (item.is & Is.time) !== 0 && (isAllCapitals(text, item) || !isDate(item.lower, lexicon));
  return (item.is & Is.of) !== 0 && (item.is & Is.preposition) !== 0 && item.lower === 'of' && isName(items[at + 1]);
}

const isAllCapitals = (text: string, { start, end }: Span): boolean => /^\p{Lu}{2,}$/u.test(text.slice(start, end));

const isDate = (lower: string, { language: { calendar } }: Lexicon): boolean =>
  ` ${calendar?.months} ${calendar?.weekdays} `.replaceAll('/', ' ').includes(` ${lower} `);

/** "told the Wall Street Journal", "dijo a El Correo": the name after a verb of telling, or after its "to"; nobody in particular and no person of the article. */
function hearerOf(place: Place, people: People): string | undefined {
  const { items } = place.narration;
  const cue = place.scene.solved[place.quote]?.cue;
  const at = cue ? firstFrom(items.length, (index) => (items[index]?.start ?? 0) >= cue.start) : -1;
  if (!cue || items[at]?.start !== cue.start) return undefined;
  const toward = ((items[at + 1]?.is ?? 0) & Is.hearer) !== 0;
  if (!toward && ((items[at]?.is ?? 0) & Is.tell) === 0) return undefined;
  const from = toward ? at + 2 : at + 1;
  const name = pastArticles(items, from);
  const to = nameFrom(place, name);
  if (to === name || ((items[name]?.is ?? 0) & Is.title) !== 0 || INDEFINITE.has(items[from]?.lower ?? ''))
    return undefined;
  const speaker = place.scene.solved[place.quote]?.speaker;
  if (speaker && speaker.start === items[from]?.start) return undefined;
  return isSomebody(textOf(place, name, to) ?? '', people, place.scene.lexicon) ? undefined : textOf(place, from, to);
}

/** "told Bill", "told Stumpf": somebody whom the article names more fully, or whose first name is known. */
const isSomebody = (name: string, people: People, lexicon: Lexicon): boolean =>
  people.byName(name)?.certain === true || lexicon.genderOf(name.split(' ')[0] ?? '') !== undefined;

function textOf(place: Place, from: number, to: number): string | undefined {
  const first = place.narration.items[from];
  const last = place.narration.items[to - 1];
  return first && last ? place.scene.text.slice(first.start, last.end) : undefined;
}
