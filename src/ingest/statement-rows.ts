import type { Source } from '../protocol/report.ts';
import { withoutDirections } from './directions.ts';
import type { Facts } from './facts.ts';
import type { StatementRow } from './rows.ts';
import { sentencesOf } from './sentences.ts';
import type { Named } from './speakers.ts';
import { atTime } from './times.ts';
import type { Paragraph } from './turns.ts';

/** Paragraphs with the one who says them. */
export interface Said {
  readonly by: Named;
  /** The label as written; null for words without one. */
  readonly label: string | null;
  readonly paragraphs: readonly Paragraph[];
}

export interface Rows {
  readonly statements: readonly StatementRow[];
  /** Statements of each of the turns. */
  readonly counts: readonly number[];
  readonly directions: number;
}

/** The rows of a document, numbered in the order in which the words were said; times go into the sources' addresses. */
export function rowsOf(
  document: string,
  said: readonly Said[],
  facts: Facts,
  source: Omit<Source, 'url' | 'role'>,
): Rows {
  const statements: StatementRow[] = [];
  const counts: number[] = [];
  let directions = 0;
  for (const { by, paragraphs } of said) {
    const before = statements.length;
    for (const paragraph of paragraphs) {
      const { text, dropped, map } = withoutDirections(paragraph.text);
      directions += dropped;
      for (const { start, end } of sentencesOf(text, facts.lang)) {
        const words = text.slice(start, end).replace(/\s{2,}|[^\S ]/g, ' ');
        if (!/[\p{L}\p{N}]/u.test(words)) continue;
        const time = timeAt(paragraph, map(start));
        const id = `${document}#${statements.length + 1}`;
        statements.push(rowOf(id, words, by, facts, sourcesOf(facts.url, time, source)));
      }
    }
    counts.push(statements.length - before);
  }
  return { statements, counts, directions };
}

function rowOf(id: string, text: string, by: Named, { lang, date, title }: Facts, sources: Source[]): StatementRow {
  return {
    kind: 'statement',
    id,
    text,
    lang,
    ...(by.name !== null && { speaker: by.name }),
    ...(date !== null && { date }),
    occasion: title,
    ...(sources.length > 0 && { sources }),
    ...(by.question && { question: true as const }),
  };
}

/** Seconds at which the piece begins in which a place of a paragraph stands. */
function timeAt({ times }: Paragraph, place: number): number | null {
  return times.findLast(({ at }) => at <= place)?.time ?? null;
}

function sourcesOf(url: string | null, time: number | null, source: Omit<Source, 'url' | 'role'>): Source[] {
  if (url === null) return [];
  return [{ url: time === null ? url : atTime(url, time), role: 'primary', ...source }];
}
