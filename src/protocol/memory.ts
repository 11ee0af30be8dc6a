import type { Span } from './article.ts';
import type { Change } from './report.ts';

/** Keys that two quotations share at least when they are one statement: it has so many content words. */
export const SHARED_KEYS_LEAST = 3;

/** What is remembered of an article that was read: only what its quotations say, and where they stood. */
export interface ReadArticle {
  readonly url: string;
  readonly title: string;
  /** The outlet's name as the reference has it, else the host. */
  readonly outlet: string;
  /** As the page states it, ISO 8601. */
  readonly published: string | null;
  /** When it was read, ISO 8601. */
  readonly read: string;
  readonly lang: string;
  readonly quotations: readonly ReadQuotation[];
}

export interface ReadQuotation {
  readonly text: string;
  readonly speaker: string | null;
  /** Stems of its content words, each once: articles that may print the same statement are looked up by them. */
  readonly keys: readonly string[];
}

/** The same statement as another article printed it. */
export interface PrintedElsewhere {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
  /** Its words between the marks, all of them. */
  readonly text: string;
  /** Where both have the same part of the statement: of the article here, and of `text`. */
  readonly here: Span;
  readonly there: Span;
  /** Between these two; `original` are the words there. Empty where both have the same words. */
  readonly changes: readonly Change[];
  /** Which one was published first; null when a date is missing or both are of one day. */
  readonly first: 'here' | 'there' | null;
}
