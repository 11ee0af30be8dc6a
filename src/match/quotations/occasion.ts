import type { Article } from '../../protocol/article.ts';
import type { Statement } from '../../reference/records.ts';
import { fold } from '../../text/fold.ts';
import { isPlain } from '../../text/plain.ts';
import { FRESH_DAYS, RECENT_DAYS } from '../thresholds.ts';
import { datelineDay } from './days.ts';
import { isFunctionWord } from './lexicon.ts';

/** What is known of the place where a quotation stands. */
export interface Scene {
  /** Days since 1970 of the article, null when it has no date. */
  readonly day: number | null;
  /** The day that the quotation's sentence gives for the words, in the same unit. */
  readonly said?: number | null;
  /** The whole article; null where there is none, only a quotation. */
  readonly text: ArticleText | null;
}

/** An article's text, of which it is asked again and again what stands in it. */
interface ArticleText {
  /** How often a term stands in it: folded, with a space at both ends. */
  times(term: string): number;
}

const DAY = 86_400_000;

/** The scene of a whole article: its dateline tells more than the page, which may have it from elsewhere. */
export function sceneOf(article: Article, lang: string): Scene {
  const published = dayOf(article.page.published)?.from ?? null;
  return { day: datelineDay(article, lang, published) ?? published, text: counting(` ${fold(article.text)} `) };
}

/** Quotations of one speaker ask for the same terms: each is counted once. */
function counting(text: string): ArticleText {
  const counted = new Map<string, number>();
  return {
    times(term) {
      const known = counted.get(term) ?? count(text, term);
      counted.set(term, known);
      return known;
    },
  };
}

/** The days that an ISO date of a day, a month or a year spans; null when it is none. */
export function dayOf(date: string | undefined): { from: number; to: number } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / DAY;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  if (month === undefined) return { from: at(y, 0, 1), to: at(y, 11, 31) };
  if (day === undefined) return { from: at(y, m, 1), to: at(y, m + 1, 0) };
  return { from: at(y, m, Number(day)), to: at(y, m, Number(day)) };
}

/**
 * Whether the quotation is of the record's occasion. By the day that its sentence gives, within a day for time zones; a record
 * of another day must then share the article's topic, for the day may be another matter's. By date: the article is of the days after the statement, or of the weeks
 * after it and shares its topic, or names the occasion. Without a date: topics, occasion or names of the record stand in the
 * article outside the quotation itself. A quotation without an article and a date fits everything.
 */
export function fitsOccasion(scene: Scene, statement: Statement, quotation: string): boolean {
  const spoken = dayOf(statement.date);
  const said = scene.said ?? null;
  if (said !== null && spoken !== null) {
    if (said >= spoken.from - 1 && said <= spoken.to + 1) return true;
    if (scene.text !== null && !sharesTopic(scene.text, statement, quotation)) return false;
  }
  if (scene.day === null || spoken === null)
    return scene.text === null || sharesTopic(scene.text, statement, quotation);
  if (isFresh(scene, statement)) return true;
  if (scene.day < spoken.from) return false;
  if (scene.text === null) return scene.day <= spoken.to + RECENT_DAYS;
  return scene.day <= spoken.to + RECENT_DAYS && sharesTopic(scene.text, statement, quotation);
}

/** Whether the words were said on the day of the article or in the days before it. */
export function isFresh({ day }: Scene, statement: Statement): boolean {
  const spoken = dayOf(statement.date);
  return day !== null && spoken !== null && day >= spoken.from - 1 && day <= spoken.to + FRESH_DAYS;
}

/** Whether the article is older than the words: then it cannot quote them. */
export function isEarlier(scene: Scene, statement: Statement): boolean {
  const spoken = dayOf(statement.date);
  return scene.day !== null && spoken !== null && scene.day < spoken.from - 1;
}

/** Whether the record's speaker is named in the article outside the quotation, whoever it says the words are from. */
export function namesSpeaker(scene: Scene, family: string, quotation: string): boolean {
  const key = ` ${family} `;
  return scene.text !== null && family.length > 2 && scene.text.times(key) > count(` ${fold(quotation)} `, key);
}

/** One topic, a word of the occasion, or two names of the record's own words, outside the quotation. */
function sharesTopic(article: ArticleText, statement: Statement, quotation: string): boolean {
  const quoted = ` ${fold(quotation)} `;
  const stands = (term: string) => {
    const key = ` ${fold(term)} `;
    return key.length > 3 && article.times(key) > count(quoted, key);
  };
  if ((statement.topics ?? []).some(stands)) return true;
  const named = (text: string) => namesOf(text).filter(stands).length;
  if (named(statement.occasion ?? '') > 0) return true;
  return named(statement.text) + (statement.translations ?? []).reduce((sum, { text }) => sum + named(text), 0) > 1;
}

const NAME = /(?<=[\p{Ll},;:\d] )\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+){0,3}/gu;
/** The same for plain text. */
const PLAIN_NAME = /(?<=[a-z,;:\d] )[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+){0,3}/g;

function namesOf(text: string): string[] {
  const names = [...text.matchAll(isPlain(text) ? PLAIN_NAME : NAME)].map((match) => match[0]);
  return [...new Set(names)].filter((name) => !isFunctionWord(fold(name)));
}

function count(text: string, key: string): number {
  let found = 0;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length - 1)) found++;
  return found;
}
