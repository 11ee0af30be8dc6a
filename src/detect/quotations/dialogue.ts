import { Is, type Lexicon } from '../../languages/language.ts';
import type { Block, Span } from '../../protocol/article.ts';
import type { Token } from '../../text/lexer.ts';

/** A stretch of speech without marks of its own; `open` is where its dash stands. */
export interface Speech extends Span {
  readonly open: number;
}

const DASHES = '—–-―';
const isDash = (token: Token | undefined): boolean => token?.kind === 'point' && DASHES.includes(token.lower);
const isPoint = (token: Token | undefined, points: string): boolean =>
  token?.kind === 'point' && points.includes(token.lower);

/** How far behind the dash the verb of saying may stand ("— сумно зітхнув старий, сказала …" is too far). */
const LONGEST_LEAD = 5;

interface Aside {
  /** Index of the punctuation before the aside. */
  readonly from: number;
  /** Index of the first token of speech after it. */
  readonly to: number;
}

/** The narrator's asides in tokens `from` to `to` of a speech: ", — сказав Коваль. —", in French ", explique Luc Petit." */
function asidesOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, dashed: boolean): Aside[] {
  const asides: Aside[] = [];
  let at = from;
  while (at < to) {
    const start = asideAt(tokens, at, to, lexicon, dashed);
    if (start < 0) {
      at++;
      continue;
    }
    const end = isDash(tokens[start - 1]) ? endOfDashed(tokens, start, to) : endOfPlain(tokens, start, to, lexicon);
    asides.push({ from: at, to: end });
    at = end;
  }
  return asides;
}

/** The first token of the aside that opens with the punctuation at `at`, or -1. */
function asideAt(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon, dashed: boolean): number {
  const attached = isDash(tokens[at]) && tokens[at + 1]?.start === tokens[at]?.end;
  if (attached && !tokens[at + 1]?.capital && isSaying(tokens, at + 1, lexicon)) return at + 1;
  if (!isPoint(tokens[at], ',.!?…')) return -1;
  if (isDash(tokens[at + 1])) return saysSoon(tokens, at + 2, to, lexicon) ? at + 2 : -1;
  if (dashed && lexicon.language.declines) return -1;
  return isPoint(tokens[at], ',!?…') && plainAside(tokens, at + 1, lexicon) ? at + 1 : -1;
}

const classAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): number =>
  lexicon.classes(tokens[at]?.lower ?? '');
const isSaying = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.kind === 'word' && (classAt(tokens, at, lexicon) & Is.say) !== 0;

function saysSoon(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < Math.min(to, from + LONGEST_LEAD); at++) {
    if (tokens[at]?.kind !== 'word') return false;
    if (isSaying(tokens, at, lexicon) && !tokens[at]?.capital) return true;
  }
  return false;
}

/** ", explique Luc Petit" / ", a dit le maire" / ", dit-il": a verb of saying with its subject right behind. */
function plainAside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.language.incise || lexicon.language.declines) return false;
  let verb = at;
  while ((classAt(tokens, verb, lexicon) & (Is.auxiliary | Is.pronoun)) !== 0 && verb < at + 3) verb++;
  if (!isSaying(tokens, verb, lexicon) || tokens[verb]?.capital) return false;
  if (verb > at && (classAt(tokens, verb - 1, lexicon) & Is.pronoun) !== 0) return true;
  const next = tokens[verb + 1];
  return (
    next?.kind === 'word' && (next.capital || (classAt(tokens, verb + 1, lexicon) & (Is.pronoun | Is.determiner)) !== 0)
  );
}

/** A dashed aside ends with punctuation and another dash; otherwise it runs to the end. */
function endOfDashed(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (isPoint(tokens[at], ',.:;!?…') && isDash(tokens[at + 1])) return at + 2;
    if (!isDash(tokens[at]) || at === from || tokens[at - 1]?.end !== tokens[at]?.start) continue;
    // "—dijo Ana—. Mañana": the dash hangs on the word before
    let next = at + 1;
    while (isPoint(tokens[next], ',.:;')) next++;
    return next;
  }
  return to;
}

/** A plain aside ends with its sentence, or with the comma after a pronoun (", dit-il, "). */
function endOfPlain(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from; at < to; at++) {
    if (isPoint(tokens[at], '.!?…;')) return at + 1;
    if (isPoint(tokens[at], ',') && (classAt(tokens, at - 1, lexicon) & Is.pronoun) !== 0) return at + 1;
  }
  return to;
}

/** What is speech between asides, without the punctuation that hands over to them. */
function between(tokens: readonly Token[], from: number, to: number, asides: readonly Aside[]): Speech[] {
  const pieces: Speech[] = [];
  let start = from;
  for (const end of [...asides.map((aside) => aside.from), to]) {
    const first = tokens[start];
    const last = tokens[end - 1];
    if (first && last && end > start) {
      const dash = isDash(tokens[start - 1]) ? tokens[start - 1] : first;
      const ending = tokens[end];
      const kept = ending && end < to && isPoint(ending, '!?….') ? ending : last;
      pieces.push({ open: dash?.start ?? first.start, start: first.start, end: kept.end });
    }
    start = asides.find((aside) => aside.from === end)?.to ?? to;
  }
  return pieces;
}

/** The pieces of a quotation in marks when the speaker is named inside it; nothing when it is whole. */
export function splitByAside(tokens: readonly Token[], lexicon: Lexicon): Speech[] | null {
  const asides = asidesOf(tokens, 1, tokens.length, lexicon, false);
  return asides.length > 0 ? between(tokens, 0, tokens.length, asides) : null;
}

/** The speech of a block that is set as dialogue, with or without its opening dash; nothing when it is none. */
export function dialogueOf(
  text: string,
  block: Block,
  tokens: readonly Token[],
  lexicon: Lexicon,
  follows: boolean,
): Speech[] | null {
  const dashed = isDash(tokens[0]) && text.slice(block.start, tokens[0]?.start).trim() === '';
  const from = dashed ? 1 : 0;
  if (!tokens[from] || tokens.length < 3) return null;
  const asides = asidesOf(tokens, from + 1, tokens.length, lexicon, true);
  const first = asides[0];
  if (!dashed) {
    if (!first || !lexicon.language.declines || !isDash(tokens[first.from + 1])) return null;
    if (
      !isSaying(tokens, first.from + 2, lexicon) ||
      tokens.slice(0, first.from).some((token) => token.kind === 'quote')
    )
      return null;
    return between(tokens, 0, tokens.length, asides);
  }
  if (first) return between(tokens, 1, tokens.length, asides);
  return looksSpoken(tokens, lexicon, follows) ? between(tokens, 1, tokens.length, []) : null;
}

/** A dash line without an aside: whole sentences in the first or second person, or an answer to the line before. Lists are none. */
function looksSpoken(tokens: readonly Token[], lexicon: Lexicon, follows: boolean): boolean {
  const last = tokens.at(-1);
  if (!tokens[1]?.capital || !isPoint(last, '.!?…')) return false;
  if (isPoint(last, '?') || follows) return true;
  return tokens.some((token) => (lexicon.classes(token.lower) & Is.person) !== 0);
}
