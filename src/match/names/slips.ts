import { editDistance } from '../../text/edit-distance.ts';

/** A part shorter than this has too many neighbours. */
const SHORTEST_PART = 4;
/** A part of a name whose other parts, two or more, are all right may be shorter ("Aung San Su Kyi"). */
const SHORTEST_AMONG_PARTS = 2;
/** From this length on two edits may be one slip. */
const LONG_PART = 8;
/** From this length on two edits may still be one slip, where the article speaks for the person. */
const MIDDLING_PART = 6;
/** People seldom miss the first letter: only a longer part may differ there. */
const FIRST_LETTER_PART = 7;

/** What stands behind a name and is no part of it. */
const SUFFIXES = new Set(['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv']);

/** Where two names of as many parts differ: in one part only. */
export interface Difference {
  readonly at: number;
  readonly written: string;
  readonly right: string;
  /** How many parts are the same. */
  readonly same: number;
}

export function onlyDifference(written: readonly string[], right: readonly string[]): Difference | null {
  if (written.length !== right.length) return null;
  const different = written.flatMap((part, at) => (part === right[at] ? [] : [at]));
  const [at] = different;
  if (at === undefined || different.length > 1 || SUFFIXES.has(written[at] ?? '')) return null;
  return { at, written: written[at] ?? '', right: right[at] ?? '', same: written.length - 1 };
}

/** Whether one slip of hand or ear makes the written part of the right one. */
export function isSlip({ written, right, same }: Difference): boolean {
  const shorter = Math.min(written.length, right.length);
  if (shorter < (same > 1 ? SHORTEST_AMONG_PARTS : SHORTEST_PART)) return differsByOneLetterMore(written, right);
  const most = shorter >= MIDDLING_PART ? 2 : 1;
  const distance = editDistance(written, right, most);
  if (written[0] === right[0]) return distance <= most;
  return distance === 1 && shorter >= FIRST_LETTER_PART;
}

/** "Abbe" for "Abe": a short part with one of its letters twice. */
function differsByOneLetterMore(written: string, right: string): boolean {
  return right.length >= 3 && written.length === right.length + 1 && written.replace(/(.)\1/, '$1') === right;
}

/** Whether the slip is greater than its length explains: two edits in a part that is not long. */
export function isWideSlip({ written, right }: Difference): boolean {
  return Math.min(written.length, right.length) < LONG_PART && editDistance(written, right, 1) > 1;
}

/** Whether two neighbouring letters changed places: a slip of the hand, hardly ever another name. */
export function isTransposition({ written, right }: Difference): boolean {
  if (written.length !== right.length) return false;
  const at = [...written].findIndex((letter, index) => letter !== right[index]);
  return (
    at >= 0 &&
    written[at] === right[at + 1] &&
    written[at + 1] === right[at] &&
    written.slice(at + 2) === right.slice(at + 2)
  );
}

/** Whether one letter stands for another: as often another name as a slip of the hand. */
export function isSubstitution(difference: Difference): boolean {
  return difference.written.length === difference.right.length && !isTransposition(difference);
}

/** Whether two parts are said alike, as English says them ("Stephen", "Steven"; "Ghandi", "Gandhi"). */
export function soundsAlike({ written, right }: Difference): boolean {
  const sound = (part: string) =>
    part
      .replace(/ph|ff?/g, 'v')
      .replace(/ck|k|q/g, 'c')
      .replace(/(?<=[^aeiou])h/g, '')
      .replace(/(.)\1/g, '$1');
  return sound(written) === sound(right);
}

/** "the Rooneys" are a family, not a misspelling; a name that ends in s has another plural. */
export function isPlural({ written, right }: Difference): boolean {
  return written === `${right}s` && !right.endsWith('s');
}

/** Whether one given name is the short form of the other ("Steve", "Steven"; "Mikee"), and not its last letter written twice. */
export function isShortForm(written: string, right: string): boolean {
  const slipsAtTheEnd = written === right + right.slice(-1) && !written.endsWith('ee');
  return !slipsAtTheEnd && (written.startsWith(right) || right.startsWith(written));
}
