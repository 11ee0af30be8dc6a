import type { NamedKind } from '../../reference/records.ts';
import type { RecordHandle, Reference } from '../../reference/reference.ts';
import { isUpper } from '../../text/char-class.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { isPlain } from '../../text/plain.ts';
import { isFunctionWord } from './lexicon.ts';

export type Relation =
  | 'same' // the page names the record's speaker
  | 'other' // it names somebody else
  | 'unknown'; // it gives a pronoun or a role, or one of the names tells nothing

/** Titles and roles that stand before a name and are no part of it. */
const TITLES = once(
  () =>
    new Set(
      fold(
        `mr mrs ms miss dr doctor prof professor sir dame lord lady president vice senator sen governor gov secretary state defense defence minister prime foreign
  chancellor chairman chair chairwoman speaker representative rep congressman congresswoman mayor judge justice general gen colonel col captain capt admiral
  sergeant sgt king queen prince princess pope father rev reverend ambassador director former us uk the herr frau monsieur madame señor señora don doña
  президент прем'єр пан пані міністр генерал господин госпожа премьер`,
      ).split(' '),
    ),
);
const PARTICLES = new Set('de la von van der den al el bin ibn da di du le of for the and'.split(' '));
const WORD = /[\p{L}\p{M}\p{N}.'\u2019-]+/gu;
/** The same for plain text. */
const PLAIN_WORD = /[A-Za-z\d.'\u2019-]+/g;

/** "the senator from Vermont" names a place, not the speaker. */
const RELATING = /^(?:from|in|at|aus|in|depuis|dans|з|із|из)$/;

export interface Name {
  /** Folded words without titles. */
  readonly words: readonly string[];
  readonly family: string;
}

/** Whether one of the page's namings of the speaker (the full name first) is the record's speaker. */
export function relationOf(namings: readonly string[], speaker: string | undefined, reference: Reference): Relation {
  if (speaker === undefined) return 'unknown';
  let relation: Relation = 'unknown';
  for (const naming of namings) {
    const one = compared(naming, speaker, reference);
    if (one === 'same') return 'same';
    if (one === 'other') relation = 'other';
  }
  return relation;
}

function compared(naming: string, speaker: string, reference: Reference): Relation {
  if (fold(naming) === fold(speaker)) return 'same';
  const [here, there] = [nameOf(naming), nameOf(speaker)];
  if (here === null || there === null) return 'unknown';
  if (sharesRecord(naming, here, speaker, there, reference)) return 'same';
  if (here.family === there.family || ` ${here.words.join(' ')} `.includes(` ${there.words.join(' ')} `)) {
    const [a, b] = [here.words[0], there.words[0]];
    const bothFull = here.words.length > 1 && there.words.length > 1;
    return !bothFull || a === b || a?.[0] === b?.[0] ? 'same' : 'other';
  }
  return here.family.slice(0, 4) === there.family.slice(0, 4) ? 'unknown' : 'other';
}

/** The name in a naming: the last run of capitalised words before a comma or bracket, without titles; null when there is none. */
export function nameOf(naming: string): Name | null {
  const bare = (naming.split(/[,(]/)[0] ?? '').replace(/['\u2019]s$/, '');
  const words = bare.match(isPlain(bare) ? PLAIN_WORD : WORD) ?? [];
  const run: string[] = [];
  for (const word of words.toReversed()) {
    const capital = isUpper(word, 0);
    if (!capital && RELATING.test(word)) return null;
    if (!capital && (run.length === 0 || !PARTICLES.has(word.toLowerCase()))) break;
    run.unshift(fold(word));
  }
  if (run.length === 1 && isFunctionWord(run[0] ?? '')) return null;
  while (run.length > 0 && (TITLES().has(run[0] ?? '') || PARTICLES.has(run[0] ?? ''))) run.shift();
  const family = run.at(-1);
  return family === undefined || family === '' ? null : { words: run, family };
}

/** Both namings lead to one record of a person or an organisation. */
function sharesRecord(naming: string, here: Name, speaker: string, there: Name, reference: Reference): boolean {
  const recorded = recordsOf(speaker, there, reference);
  if (recorded.size === 0) return false;
  for (const record of recordsOf(naming, here, reference)) if (recorded.has(record)) return true;
  return false;
}

function recordsOf(naming: string, name: Name, reference: Reference): Set<string> {
  const exact = [naming, name.words.join(' ')].flatMap((text) => reference.named(text));
  const near = exact.length > 0 || name.words.length < 2 ? [] : reference.similar(name.words.join(' '), 2);
  const handles = [...exact, ...near.flatMap((similar) => similar.records)];
  return new Set(
    handles.map((handle) => meant(handle, reference)).map(({ kind, pack, index }) => `${kind} ${pack} ${index}`),
  );
}

/** A name that is written for another person's leads to that person. */
function meant(handle: RecordHandle<NamedKind>, reference: Reference): RecordHandle {
  if (handle.kind !== 'confusion') return handle;
  const record = reference.record(handle);
  return (record.kind === 'confusion' && reference.byId('person', record.person)) || handle;
}
