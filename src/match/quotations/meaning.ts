import type { Word } from '../../text/words.ts';
import { changeAt, type Rule } from './difference.ts';
import {
  ALL_OF,
  areOpposites,
  CERTAIN,
  CONDITIONS,
  HEDGES,
  isFunctionWord,
  type List,
  MONTHS_AND_DAYS,
  NEGATING_PREFIXES,
  NEGATIVE_CONCORD,
  NEGATORS,
  PART_OF,
  POTENTIAL,
  SOFT_HEDGES,
  TURNS,
  UNITS,
} from './lexicon.ts';
import type { Region } from './regions.ts';

/** Words. In a longer stretch that is left out or exchanged a single small word says nothing about the whole. */
const SHORT = 4;
const LONG = 8;

/** Somebody's sentence is turned by a negation that is put in or left out. */
export const negated: Rule = (difference) => {
  const { region, regions, lang } = difference;
  if (region.page.length === 0 && (region.record.length > SHORT || region.sentences > 0)) return null;
  if (region.page.length > LONG || region.record.length > LONG) return null;
  const turn = turns(region, lang);
  if (turn === 0) return null;
  const sum = regions.reduce((total, other) => (near(region, other) ? total + turns(other, lang) : total), 0);
  if (sum === 0) return changeAt(difference, 'substitution', 'note');
  if (suggestion(region.page) || suggestion([...region.lead, ...region.record]))
    return changeAt(difference, 'negation', 'note');
  return changeAt(difference, 'negation', 'alarm');
};

/** Negators of the page less those of the record; where a language says no twice, once is as good. */
function turns({ page, record, after, follows }: Region, lang: string): number {
  const [here, there] = [negators(page, record, after), negators(record, page, follows)];
  if (NEGATIVE_CONCORD.has(lang)) return Math.sign(here) - Math.sign(there);
  return (here % 2) - (there % 2);
}

function negators(words: readonly Word[], others: readonly Word[], follows: Word | null): number {
  let count = 0;
  words.forEach((word, at) => {
    if (NEGATORS.has(word.key)) count += interjection(word, words[at + 1] ?? follows) ? 0 : 1;
    else if (others.some((other) => prefixed(word.key, other))) count++;
  });
  return count;
}

/** "No, this was ..." answers something; it negates nothing that follows. */
export function interjection(word: Word, next: Word | null | undefined): boolean {
  return /^(?:no|nein|non|ні|нет)$/.test(word.key) && next?.before === 'clause';
}

/** "Unlike" is left out: beside a negation, "not ... like him" and "not ... unlike him" are said of the same thing. */
function prefixed(key: string, other: Word): boolean {
  return NEGATING_PREFIXES.some(
    (prefix) => key.startsWith(prefix) && key.slice(prefix.length) === other.key && other.key.length > 3,
  );
}

/** "Why don't you go" asks somebody to go. */
function suggestion(words: readonly Word[]): boolean {
  return words.some((word, at) => word.key === 'why' && words.slice(at + 1, at + 3).some((next) => next.key === 'not'));
}

function near(a: { readonly before: Word | null }, b: { readonly before: Word | null }): boolean {
  return Math.abs((a.before?.end ?? 0) - (b.before?.end ?? 0)) < 40;
}

/** Another value, another date, another unit. */
export const numbersChanged: Rule = (difference) => {
  const { page, record } = difference.region;
  const dates = differing(page.filter(isDate), record.filter(isDate));
  if (dates) return changeAt(difference, 'date', 'alarm');
  const [here, there] = [page.filter(isNumber), record.filter(isNumber)];
  if (differing(here, there)) {
    const years = [...here, ...there].every(
      (word) => word.number !== null && word.number >= 1900 && word.number <= 2100,
    );
    return changeAt(difference, years ? 'date' : 'number', 'alarm');
  }
  if (
    here.length > 0 &&
    there.length === 0 &&
    record.length === 0 &&
    !here.every((word) => word.bracketed) &&
    page.length <= SHORT
  )
    return changeAt(difference, 'number', 'alarm');
  if (here.length + there.length > 0 && here.length !== there.length && page.length + record.length <= LONG)
    return changeAt(difference, 'number', 'note');
  const units = differing(page.filter(isUnit), record.filter(isUnit));
  const counted = difference.region.before?.number !== null || here.length > 0;
  if (units && counted) return changeAt(difference, 'unit', 'alarm');
  return null;
};

const isNumber = (word: Word) => word.number !== null;
const isDate = (word: Word) => MONTHS_AND_DAYS.has(word.key) && word.key !== 'may';
const isUnit = (word: Word) => UNITS.has(word.key);

/** Both sides have such words, and not the same. */
function differing(page: readonly Word[], record: readonly Word[]): boolean {
  if (page.length === 0 || record.length === 0) return false;
  const keys = (words: readonly Word[]) =>
    words
      .map((word) => word.stem)
      .sort()
      .join(' ');
  return keys(page) !== keys(record);
}

/** Something that may be is said to be, a part is said to be all, or the other way round. */
export const hedgeChanged: Rule = (difference) => {
  const { region, regions } = difference;
  const { page, record } = region;
  if (page.length > LONG || record.length > LONG) return null;
  const has = (words: readonly Word[], list: List) => words.some((word) => list.has(word.key));
  const hedged = [has(page, HEDGES), has(record, HEDGES)];
  if (hedged[0] !== hedged[1]) {
    const other = hedged[0] ? record : page;
    const hedges = (hedged[0] ? page : record).filter((word) => HEDGES.has(word.key));
    const potential = hedges.every((word) => POTENTIAL.has(word.key));
    const elsewhere = regions.filter((one) => one !== region && (potential || near(one, region)));
    const doubted = (words: readonly Word[]) => has(words, SOFT_HEDGES) || has(words, HEDGES);
    const balanced = elsewhere.some((one) => doubted(hedged[0] ? one.record : one.page));
    const bare = other.length <= SHORT && !has(other, SOFT_HEDGES) && !balanced;
    return changeAt(difference, 'hedge', bare ? 'alarm' : 'note');
  }
  const parts = (a: readonly Word[], b: readonly Word[]) => has(a, PART_OF) && has(b, ALL_OF);
  if (parts(page, record) || parts(record, page)) return changeAt(difference, 'hedge', 'alarm');
  const softOnes = (words: readonly Word[]) =>
    words
      .filter((word) => SOFT_HEDGES.has(word.key))
      .map((word) => word.key)
      .join(' ');
  const soft = softOnes(page) !== softOnes(record);
  const sure = has(page, CERTAIN) !== has(record, CERTAIN);
  return soft && (sure || page.length + record.length <= SHORT) ? changeAt(difference, 'hedge', 'note') : null;
};

/** A clause of condition or exception is left out without a mark. */
export const conditionDropped: Rule = (difference) => {
  const { page, record, marked } = difference.region;
  const opens = record.findIndex((word) => CONDITIONS.has(word.key));
  if (opens < 0 || page.some((word) => CONDITIONS.has(word.key)) || record.length - opens < 3 || page.length > 2)
    return null;
  const started =
    opens === 0 || record.slice(0, opens).every((word) => isFunctionWord(word.key) || TURNS.has(word.key));
  if (!started || opens > 2) return null;
  return changeAt(difference, 'condition', marked ? 'note' : 'alarm');
};

/** Languages that write every noun with a capital: there it does not show a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/** Another name in the place of one. */
export const namesChanged: Rule = (difference) => {
  const { page, record } = difference.region;
  if (CAPITAL_NOUNS.has(difference.lang)) return null;
  const [here, there] = [page, record].map((words) =>
    words.filter((word) => word.capital && !isFunctionWord(word.key) && !isDate(word)),
  );
  if (!here || !there || here.length === 0 || there.length === 0 || here.length > 3 || there.length > 3) return null;
  if (here.length !== page.filter(isContent).length || there.length !== record.filter(isContent).length) return null;
  if (here.some((word) => there.some((other) => alike(word.key, other.key)))) return null;
  return changeAt(difference, 'name', 'alarm');
};

const isContent = (word: Word) => !isFunctionWord(word.key) && !word.bracketed;

/** Two spellings or forms of one name: "Qaida" and "Qaeda", "Ukraine" and "Ukrainian". */
function alike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= 4 || (a[0] === b[0] && Math.abs(a.length - b.length) <= 1 && shared + commonEnd(a, b) >= a.length - 2)
  );
}

function commonEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  return shared;
}

/** A word in the place of its opposite. */
export const oppositePut: Rule = (difference) => {
  const { page, record } = difference.region;
  if (page.length > SHORT || record.length > SHORT) return null;
  const opposite = page.some((word) => record.some((other) => areOpposites(word.key, other.key)));
  return opposite ? changeAt(difference, 'substitution', 'alarm') : null;
};
