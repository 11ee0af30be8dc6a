import { Char, charClass, isLetter } from '../../text/char-class.ts';

/** Marks that can close one another. Within a family broken typography mixes them ("…”, “…“). */
export type Family = 'double' | 'guillemet' | 'single' | 'angle' | 'corner';

/** What stands at a place: where the mark ends, its family, and whether it opens or closes there, or could do both. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly family: Family;
  readonly char: string;
  /** A space, an opening bracket or a dash stands before it and none after. */
  readonly opensHere: boolean;
  /** A letter or punctuation stands before it and no letter after. */
  readonly closesHere: boolean;
  /** A full stop stands right before it and a capital right after: two paragraphs run together. */
  readonly glued: boolean;
}

const FAMILY = new Map<string, Family>([
  ...[...'"“”„‟＂'].map((char) => [char, 'double'] as const),
  ...[...'«»'].map((char) => [char, 'guillemet'] as const),
  ...[...'‹›'].map((char) => [char, 'angle'] as const),
  ...[..."'‘’‚‛`"].map((char) => [char, 'single'] as const),
  ...[...'「」『』'].map((char) => [char, 'corner'] as const),
]);
const OPENING = '([{–—-―/¡¿';
const isQuote = (code: number): boolean => charClass(code) === Char.quote;

/** The mark that starts at `at`, or nothing where the character is none or an apostrophe. `from` and `to` bound its block. */
export function markAt(text: string, at: number, from: number, to: number): Mark | null {
  const char = text[at] ?? '';
  const family = FAMILY.get(char);
  if (!family) return null;
  const end = at + (family === 'single' ? lengthOfDoubled(text, at, from) : 1);
  const before = at > from ? text.charCodeAt(at - 1) : Number.NaN;
  const after = end < to ? text.charCodeAt(end) : Number.NaN;
  const doubled = end - at === 2;
  if (family === 'single' && !doubled && isApostrophe(text, before, after, end)) return null;
  const spaceBefore = charClass(before) === Char.space;
  const spaceAfter = charClass(after) === Char.space;
  const wordAfter = isLetter(after) || charClass(after) === Char.digit || after === 0xbf || after === 0xa1;
  const elided = (before === 0x27 || before === 0x2019) && isLetter(text.charCodeAt(at - 2));
  const opensBefore =
    spaceBefore ||
    OPENING.includes(text[at - 1] ?? ' ') ||
    elided ||
    (isQuote(before) && !closedBefore(text, at, from));
  return {
    at,
    end,
    family: doubled ? 'double' : family,
    char: text.slice(at, end),
    opensHere: opensBefore && !spaceAfter && (wordAfter || !closing(text, end)),
    closesHere: !spaceBefore && !wordAfter && !(family === 'guillemet' && leads(text, at, elided)),
    glued:
      '.!?…:'.includes(text[at - 1] ?? ' ') &&
      at > from &&
      (charClass(after) === Char.upper ||
        after === 0xbf ||
        after === 0xa1 ||
        (char === '«' && opensSpaced(text, end, to))),
  };
}

/** Whether « opens though a space follows, as French printers set one: behind a bracket or an elided word ("d'« … »"). */
const leads = (text: string, at: number, elided: boolean): boolean => elided || '([{'.includes(text[at - 1] ?? ' ');

/** "fin.« Non »": a space and a capital follow, and the next » closes, as no mark of the printers who close with « does. */
function opensSpaced(text: string, end: number, to: number): boolean {
  if (charClass(text.charCodeAt(end)) !== Char.space || charClass(text.charCodeAt(end + 1)) !== Char.upper)
    return false;
  const next = text.slice(end, Math.min(to, end + LONGEST)).indexOf('»');
  return next >= 0 && !isLetter(text.charCodeAt(end + next + 1));
}
/** In characters: no mark is looked for farther on. */
const LONGEST = 2000;

/** Punctuation that ends words; three full stops open them, and so does “.@name”, as posts begin. */
const closing = (text: string, at: number): boolean =>
  '.,;:!?…)]}'.includes(text[at] ?? ' ') && !'.@'.includes(text[at + 1] ?? ' ') && text[at] !== '…';

/** Whether the mark before `at` follows a letter or a full stop: then it closed, and nothing opens after it. */
function closedBefore(text: string, at: number, from: number): boolean {
  let back = at - 1;
  // a run of more marks than this is an ornament
  while (back > from && back > at - 6 && isQuote(text.charCodeAt(back))) back--;
  const found = charClass(text.charCodeAt(back));
  return back > from && found !== Char.space && !OPENING.includes(text[back] ?? '');
}

/** '' and `` and doubled curly ones are one double mark. In a run of three the inner pair belongs to the side of the words. */
function lengthOfDoubled(text: string, at: number, from: number): number {
  const char = text[at];
  if (text[at + 1] !== char) return 1;
  if (text[at + 2] !== char) return 2;
  const opens = at === from || charClass(text.charCodeAt(at - 1)) === Char.space;
  return opens ? 2 : 1;
}

/** Tells an apostrophe from a single mark: letters on both sides, a year ('90s), a clipped word ('tis). */
function isApostrophe(text: string, before: number, after: number, end: number): boolean {
  const wordBefore = isLetter(before) || charClass(before) === Char.digit;
  if (wordBefore && (isLetter(after) || charClass(after) === Char.digit)) return true;
  if (wordBefore) return false;
  if (charClass(after) === Char.digit) return /^\d\ds?\b/.test(text.slice(end, end + 5));
  return /^(?:tis|twas|em|til|till|cause|round|bout|n|s)\b/i.test(text.slice(end, end + 6));
}
