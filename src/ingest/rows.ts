import type { Source } from '../protocol/report.ts';

/**
 * Rows of a pack as this room makes them. The shapes are those of `reference/records.ts`, which this room may not import:
 * the terminal, which adds them to a pack, and a test hold the two together.
 */
export interface StatementRow {
  readonly kind: 'statement';
  /** `document#12` stands between `document#11` and `document#13`: what was said before and after is found by number. */
  readonly id: string;
  readonly text: string;
  /** ISO 639-1, or `und`. */
  readonly lang: string;
  readonly speaker?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  readonly occasion?: string;
  readonly sources?: readonly Source[];
  /** A question to the speaker. Whoever asked is `speaker` only where the transcript gives a name. */
  readonly question?: true;
}

export interface PersonRow {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly native?: readonly { readonly lang: string; readonly text: string }[];
  readonly born?: string;
  readonly died?: string;
  readonly source?: string;
  readonly read?: string;
}

export interface OutletRow {
  readonly kind: 'outlet';
  readonly id: string;
  readonly name: string;
  /** Hosts without `www.`, the main one first. */
  readonly domains?: readonly string[];
  readonly aliases?: readonly string[];
  readonly native?: readonly { readonly lang: string; readonly text: string }[];
  readonly country?: string;
  readonly languages?: readonly string[];
  readonly type?: string;
  readonly source?: string;
  readonly read?: string;
}

export type ImportedRow = StatementRow | PersonRow | OutletRow;
