import type { Report } from '../protocol/report.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { claimReview, jsonLd } from './claim-review.ts';
import { reportCsv } from './csv.ts';
import { reportJson } from './json.ts';
import { reportMarkdown } from './markdown.ts';
import type { Wording } from './outline.ts';

/** A way to write a whole report; the register of formats, by the name that the terminal takes. */
export interface Format {
  /** What it is called in the interface. */
  readonly label: MessageKey;
  /** Of the file, without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** @param text the article's text, to which the report's offsets belong */
  readonly write: (report: Report, wording: Wording, text?: string) => string;
}

export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['markdown', { label: 'exportMarkdown', ending: 'md', mediaType: 'text/markdown', write: reportMarkdown }],
  ['csv', { label: 'exportCsv', ending: 'csv', mediaType: 'text/csv', write: reportCsv }],
  [
    'json',
    {
      label: 'exportJson',
      ending: 'json',
      mediaType: 'application/json',
      write: (report, _, text) => `${JSON.stringify(reportJson(report, text), null, 2)}\n`,
    },
  ],
  [
    'claimreview',
    {
      label: 'exportClaimReview',
      ending: 'jsonld',
      mediaType: 'application/ld+json',
      write: ({ quotes, page }) => jsonLd(quotes.map((quote) => claimReview(quote, page))),
    },
  ],
] satisfies [string, Format][]);

/** Longest part of a title in a file's name, in UTF-16 code units; systems take 255 bytes, a letter has up to three here. */
const TITLE_LIMIT = 60;

/** A file to be saved: by the title of its page, with letters and digits only. Tables begin with a byte order mark, for spreadsheets. */
export function fileOf(format: Format, report: Report, wording: Wording): { name: string; type: string; text: string } {
  const words = (report.page.title ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = 'sic';
  for (const word of words) if (name.length + word.length < TITLE_LIMIT) name += `-${word}`;
  const mark = format.ending === 'csv' ? '\ufeff' : '';
  return {
    name: `${name}.${format.ending}`,
    type: `${format.mediaType};charset=utf-8`,
    text: mark + format.write(report, wording),
  };
}
