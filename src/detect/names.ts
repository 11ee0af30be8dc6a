import { Is, type Lexicon } from '../languages/language.ts';
import type { Article } from '../protocol/article.ts';
import type { CandidateName } from '../protocol/findings.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Token } from '../text/lexer.ts';
import { inTitleCase } from './capitals.ts';
import { genderAnywhere } from './first-names.ts';

/** Capitalised runs of no more than this many words are names; longer ones are headlines and titles of works. */
const LONGEST_NAME = 6;
const ENDS = new Set(['.', '!', '?', '…', ':']);
const NEVER_NAMES =
  Is.time | Is.pronoun | Is.preposition | Is.conjunction | Is.subordinator | Is.auxiliary | Is.determiner | Is.person;

/** Every capitalised run of the article that may be a person's name, without title, role or possessive ending. */
export function namesOf(article: Article, tokens: readonly (readonly Token[])[], lexicon: Lexicon): CandidateName[] {
  const names: CandidateName[] = [];
  const doubtful = new Set<CandidateName>();
  article.blocks.forEach((block, index) => {
    const words = tokens[index] ?? [];
    if (block.kind !== 'paragraph' && inTitleCase(words)) return;
    collect(article.text, words, lexicon, names, doubtful);
  });
  const attested = attestedBy(names, doubtful);
  const known = new Map<string, boolean>();
  const isKnown = (text: string): boolean => {
    const found = known.get(text) ?? isNearlyOneOf(attested.get(text[0]), text);
    known.set(text, found);
    return found;
  };
  return names.filter((name) => !doubtful.has(name) || isKnown(name.text));
}

/** The words of the names that are sure, by their first letter. */
function attestedBy(
  names: readonly CandidateName[],
  doubtful: ReadonlySet<CandidateName>,
): Map<string | undefined, Set<string>> {
  const attested = new Map<string | undefined, Set<string>>();
  for (const text of new Set(names.filter((name) => !doubtful.has(name)).map((name) => name.text))) {
    for (const word of text.split(/\s+/)) {
      const known = attested.get(word[0]) ?? new Set<string>();
      attested.set(word[0], known.add(word));
    }
  }
  return attested;
}

/** Letters from which on a word that differs from a name in one of them, or two, is that name misspelled. */
const MISSPELLED_LENGTH = 5;

/** A name that stands elsewhere, also in another spelling: "Pascuale" after "Joe Pasquale". */
function isNearlyOneOf(attested: ReadonlySet<string> | undefined, text: string): boolean {
  if (!attested || attested.has(text)) return attested !== undefined;
  if (text.length < MISSPELLED_LENGTH) return false;
  for (const name of attested) {
    const most = name.length >= MISSPELLED_LENGTH + 3 ? 2 : 1;
    if (name.length >= MISSPELLED_LENGTH && editDistance(name, text, most) <= most) return true;
  }
  return false;
}

/** `doubtful` takes single words at the start of a sentence, where every word has a capital. */
function collect(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  names: CandidateName[],
  doubtful: Set<CandidateName>,
): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!startsName(tokens, at)) continue;
    const to = runFrom(tokens, at);
    const name = nameOf(text, tokens, at, to, lexicon);
    if (name) names.push(name);
    if (name && !name.title && opensSentence(tokens, at) && !name.text.includes(' ') && !lexicon.genderOf(name.text))
      doubtful.add(name);
    at = to - 1;
  }
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const { is } = token;
  if ((is & Is.title) !== 0) return true;
  return (
    (is & (NEVER_NAMES | Is.adverb)) === 0 ||
    (!opensSentence(tokens, at) && (is & (Is.time | Is.determiner | Is.person | Is.pronoun)) === 0)
  );
}

const opensSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    !before ||
    (before.kind === 'quote' && before.end === tokens[at]?.start) ||
    (before.kind === 'point' && ENDS.has(before.lower))
  );
};

/** Where the run that starts at `from` ends: capitals, with particles and initials between them. */
function runFrom(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (isCapital(token)) {
      if ((token.is & Is.time) !== 0) break;
    } else if (!joins(tokens, to)) break;
    to++;
  }
  return to;
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.is & Is.particle) === 0) return false;
  const next = tokens[at + 1];
  if (!next) return false;
  return isCapital(next) || ((next.is & Is.particle) !== 0 && isCapital(tokens[at + 2]));
}

/** Words that stand before a name as its title or role, also in compounds ("Finanzminister"). */
const isTitle = (token: Token | undefined): boolean => token !== undefined && (token.is & (Is.title | Is.role)) !== 0;

const VERBS = Is.say | Is.claim | Is.nonFinite;
/** In capitals throughout, and short: a party, an office, an agency. */
const isAcronym = (text: string, token: Token | undefined): boolean => {
  const word = token ? text.slice(token.start, token.end) : '';
  return word.length > 1 && word.length < 6 && word === word.toUpperCase() && !word.includes('.');
};

/** The run without what belongs to a title or institution before it ("of Defense Lloyd Austin", "ХОДА Ігор Шурма") and without a verb after it. */
function withoutTitle(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): [number, number] {
  let start = from;
  let end = to;
  for (let at = end - 2; at >= start; at--) {
    if (isTitle(tokens[at])) start = Math.max(start, at + 1);
  }
  while (start < end && !isCapital(tokens[start])) start++;
  start = firstNameFrom(tokens, from, start, end, lexicon);
  if (end - start > 2 && isCapital(tokens[start + 1]) && governedByTitle(tokens, start, lexicon)) start++;
  if (end - start > 2 && isAcronym(text, tokens[start]) && !isAcronym(text, tokens[start + 1])) start++;
  const last = tokens[end - 1];
  if (end - start > 1 && last && (last.is & VERBS) !== 0 && (last.is & Is.title) === 0) end--;
  return [start, end];
}

/**
 * Where a person's first name stands in a run that begins with an institution: «(президента) України Володимира Зеленського»,
 * "(juez del) Tribunal Supremo Ángel Hurtado"; else where the run starts. With a patronymic at its end a name has the surname first.
 */
function firstNameFrom(tokens: readonly Token[], from: number, start: number, end: number, lexicon: Lexicon): number {
  const { declines, possessive } = lexicon.language;
  if (end - start < 3 || possessive || (!declines && !isOf(tokens, from - 1))) return start;
  const gender = (at: number): unknown => genderAnywhere(tokens[at]?.lower ?? '', lexicon);
  if (gender(start) || SAINT.test(tokens[start]?.lower ?? '') || PATRONYMIC.test(tokens[end - 1]?.lower ?? ''))
    return start;
  for (let at = start + 1; at < end - 1; at++) if (isCapital(tokens[at]) && gender(at)) return at;
  return start;
}
const PATRONYMIC = /(?:вич|вн|ічн)(?:[аиіуы]|ой|ою|ем|еві|ові)?$/;
const SAINT = /^(?:san|santa|santo|sainte?|sankt|st\.?)$/;

/** Whether an "of" stands at `at`, with or without an article behind it. */
const isOf = (tokens: readonly Token[], at: number): boolean => {
  const is = tokens[at]?.is ?? 0;
  return (is & Is.of) !== 0 || ((is & Is.determiner) !== 0 && ((tokens[at - 1]?.is ?? 0) & Is.of) !== 0);
};

/**
 * "Secretary of Defense Lloyd Austin": the first capital after "of" still belongs to the title; after an article only where a
 * first name follows ("ministre de la Santé Anne Roy", not "portavoz de la Unidad Central Operativa").
 */
function governedByTitle(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  const is = (at: number): number => tokens[at]?.is ?? 0;
  const article = (is(start - 1) & Is.of) === 0 && (is(start - 1) & Is.determiner) !== 0;
  if (article && !genderAnywhere(tokens[start + 1]?.lower ?? '', lexicon)) return false;
  const of = article ? start - 2 : start - 1;
  return (is(of) & Is.of) !== 0 && isTitle(tokens[of - 1]);
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): CandidateName | null {
  const [start, end] = withoutTitle(text, tokens, from, to, lexicon);
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last || end <= start || end - start > LONGEST_NAME || isTitle(first)) return null;
  if (first.end - first.start < 2 && start === end - 1) return null;
  const before = tokens[start - 1];
  const titled = isTitle(before) ? before : undefined;
  if (lexicon.language.capitalNouns && end - start < 2 && !titled && !lexicon.genderOf(first.lower)) return null;
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    ...(titled && { title: text.slice(titled.start, titled.end) }),
  };
}
