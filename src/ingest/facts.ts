import { identify } from '../languages/identify.ts';
import { dateIn, isoDay } from './dates.ts';
import type { Lines, SourceDocument } from './document.ts';
import type { Heading } from './heading.ts';

/** What is known of a document as a whole. */
export interface Facts {
  readonly title: string;
  readonly date: string | null;
  /** ISO 639-1, or `und`. */
  readonly lang: string;
  readonly url: string | null;
  readonly speaker: string | null;
  /** A date that the caller gave and nobody can read. */
  readonly badDate: string | null;
}

/** UTF-16 units that are enough to know a language by. */
const SAMPLE = 6000;

/** Facts from the caller first, then from the metadata, then from the first lines, then from the name of the file. */
export function factsOf(document: SourceDocument, read: Lines, heading: Heading): Facts {
  const name = document.name.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{2,8}$/i, '');
  const title =
    [document.title, read.title, heading.title, name].map((one) => one?.trim()).find((one) => one) ?? 'untitled';
  const given = document.date === undefined ? null : dayOf(document.date);
  const found = [read.date, heading.date, title, name].map((one) => (one ? dayOf(one) : null));
  const url = [document.url, read.url, heading.url].find(
    (one) => one !== undefined && /^https?:\/\/[^\s]+$/i.test(one),
  );
  return {
    title: title.replace(/\s+/g, ' '),
    date: given ?? found.find((one) => one !== null) ?? null,
    lang: langOf(document, read, heading),
    url: url ?? null,
    speaker: document.speaker ?? read.speaker ?? heading.speaker ?? null,
    badDate: document.date !== undefined && given === null ? document.date : null,
  };
}

const dayOf = (written: string): string | null => isoDay(written) ?? dateIn(written);

function langOf(document: SourceDocument, read: Lines, heading: Heading): string {
  const tag = (lang: string | undefined) => lang?.trim().toLowerCase().split(/[-_]/)[0] || undefined;
  const given = tag(document.lang);
  if (given) return given;
  const declared = tag(read.lang ?? heading.lang);
  let sample = '';
  for (const line of read.lines) {
    if (sample.length > SAMPLE) break;
    sample += `${line.text}\n`;
  }
  const found = identify(sample, declared);
  return found === 'und' ? (declared ?? found) : found;
}
