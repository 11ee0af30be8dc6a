import { languageOf } from '../../languages/index.ts';
import type { Article } from '../../protocol/article.ts';
import { fold } from '../../text/fold.ts';
import { RECENT_DAYS } from '../thresholds.ts';

/** Milliseconds. */
const DAY = 86_400_000;
/** UTF-16 code units on either side of a quotation in which its sentence says when it was said. */
const SENTENCE_REACH = 160;
/** UTF-16 code units. A dateline is short: a place, a day, an agency. */
const DATELINE_MOST = 80;
/** Blocks from the top among which a dateline may stand: under a title and a lead. */
const DATELINE_BLOCKS = 3;
/** Words of a place. */
const PLACE_WORDS = 4;
/** A weekday after one of these lies ahead, or a week further back. */
const OTHER_WEEK =
  /^(?:next|last|every|until|by|nachst\p{L}*|kommend\p{L}*|vergangen\p{L}*|jed\p{L}*|bis|chaque|proximo|cada|hasta|наступн\p{L}*|минул\p{L}*|следующ\p{L}*|прошл\p{L}*|кожн\p{L}*|кажд\p{L}*|до)$/u;
const AFTER_OTHER_WEEK = /^(?:prochain|dernier|proximo|pasado|que)$/;
/** Small words inside a date: "6 de marzo de 2023", "6 березня 2023 року". */
const IN_DATES = /^(?:de|of|the|року|г|года)$/;

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const calendars = new Map<string, Calendar | null>();

function calendarOf(lang: string): Calendar | null {
  const known = calendars.get(lang);
  if (known !== undefined) return known;
  const lists = languageOf(lang)?.calendar;
  const numbered = (list: string) =>
    new Map(list.split(/\s+/).flatMap((forms, at) => forms.split('/').map((form) => [fold(form), at] as const)));
  const calendar = lists ? { months: numbered(lists.months), weekdays: numbered(lists.weekdays) } : null;
  calendars.set(lang, calendar);
  return calendar;
}

/**
 * The day on which an article was written, by its dateline ("AMMAN, March 6 (Reuters) -"): in days since 1970, null where it
 * has none, or where the year cannot be told. `published` is the page's own date in the same unit.
 */
export function datelineDay(article: Article, lang: string, published: number | null): number | null {
  const calendar = calendarOf(lang);
  if (calendar === null) return null;
  for (const block of article.blocks.slice(0, DATELINE_BLOCKS)) {
    const opening = article.text.slice(block.start, Math.min(block.end, block.start + DATELINE_MOST));
    const head = /^\p{Lu}[^()\u2013\u2014]*?(?=\s*\(|\s+-{1,2}\s|--|\s*[\u2013\u2014])/u.exec(opening)?.[0];
    const day = head === undefined ? null : dateOfHead(head, calendar, published);
    if (day !== null && (published === null || (day <= published + 1 && day >= published - RECENT_DAYS))) return day;
  }
  return null;
}

/** A place, then nothing but a date. */
function dateOfHead(head: string, calendar: Calendar, published: number | null): number | null {
  const parts = head.split(',').map((part) => fold(part).split(' '));
  const at = parts.findIndex((part) => part.some((word) => calendar.months.has(word)));
  const places = parts.slice(0, at);
  if (at < 0 || places.some((place) => place.length > PLACE_WORDS)) return null;
  const words = parts.slice(at).flat();
  const isOfDate = (word: string) => /^\d+(?:st|nd|rd|th)?$/.test(word) || IN_DATES.test(word);
  if (!words.every((word) => isOfDate(word) || calendar.months.has(word))) return null;
  return dateIn(words, calendar, published);
}

/**
 * The day that the quotation's own sentence gives for its words ("said on Monday", "am 6. März"), counted back from the
 * article's day; days since 1970, null where there is none.
 */
export function saidDay(
  article: Article,
  quotation: { readonly start: number; readonly end: number; readonly block: number },
  lang: string,
  day: number | null,
): number | null {
  const [calendar, block] = [calendarOf(lang), article.blocks[quotation.block]];
  if (calendar === null || block === undefined) return null;
  const ahead = article.text.slice(Math.max(block.start, quotation.start - SENTENCE_REACH), quotation.start);
  const behind = article.text.slice(quotation.end, Math.min(block.end, quotation.end + SENTENCE_REACH));
  const sentences = [/^[^.!?]*/.exec(behind.replace(/(?<=\d)\./g, ''))?.[0], ahead.split(/[!?]|(?<!\d)\.\s/).at(-1)];
  for (const sentence of sentences) {
    const words = fold(sentence ?? '').split(' ');
    const found = dateIn(words, calendar, day) ?? weekdayIn(words, calendar, day);
    if (found !== null) return found;
  }
  return null;
}

/** A month beside the number of a day, in the year given or in the last one that is not after `latest`. */
function dateIn(words: readonly string[], { months }: Calendar, latest: number | null): number | null {
  for (const [at, word] of words.entries()) {
    const month = months.get(word);
    if (month === undefined) continue;
    const before = words[at - 1] === 'de' ? at - 2 : at - 1;
    const numbers = [words[before], words[at + 1]].map((text) =>
      Number(/^(\d\d?)(?:st|nd|rd|th)?$/.exec(text ?? '')?.[1]),
    );
    const day = numbers.find((number) => number >= 1 && number <= 31);
    if (day === undefined) continue;
    const year = words.slice(at + 1, at + 4).find((text) => /^(?:19|20)\d\d$/.test(text));
    if (year !== undefined) return Date.UTC(Number(year), month, day) / DAY;
    if (latest === null) continue;
    const own = new Date(latest * DAY).getUTCFullYear();
    const [same, earlier] = [Date.UTC(own, month, day) / DAY, Date.UTC(own - 1, month, day) / DAY];
    return same <= latest + 1 ? same : earlier;
  }
  return null;
}

function weekdayIn(words: readonly string[], { weekdays }: Calendar, latest: number | null): number | null {
  if (latest === null) return null;
  for (const [at, word] of words.entries()) {
    const weekday = weekdays.get(word);
    if (weekday === undefined || OTHER_WEEK.test(words[at - 1] ?? '') || AFTER_OTHER_WEEK.test(words[at + 1] ?? ''))
      continue;
    // 1 January 1970 was a Thursday; the lists begin with Monday
    return latest - ((latest + 3 - weekday + 7000) % 7);
  }
  return null;
}
