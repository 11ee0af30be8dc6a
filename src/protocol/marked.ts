import type { Span } from './article.ts';

/** What a mark says of its words; each has its own line in marks.css. */
export type Mark = 'differs' | 'name' | 'outlet' | 'same';

/** Words of an article that are marked on the page, with the card about them: all that a page is told of its report. */
export interface MarkedWords {
  readonly mark: Mark;
  readonly span: Span;
  readonly card: CardView;
}

/** A link of a card; only http(s) addresses become links. */
export interface CardLink {
  readonly text: string;
  readonly href: string;
  /** A look into an archive, said beside it. */
  readonly archive?: Omit<CardLink, 'archive'>;
}

/** A run of words in a comparison: on both sides, on the page alone, or in the record alone. */
export interface CardWords {
  readonly text: string;
  readonly side: 'both' | 'page' | 'record';
}

/** What a card shows, top to bottom; whatever is empty is left out. */
export interface CardView {
  /** Who or what it is about. */
  readonly title: string;
  /** The comparison in words. */
  readonly sentence: string;
  readonly words: readonly CardWords[];
  /** Differences, evidence and the page's own source, one line each. */
  readonly notes: readonly string[];
  readonly links: readonly CardLink[];
  /** What the dismissing button is called. */
  readonly close: string;
  /** Introduces words that stand on one side only, for those who hear the card. */
  readonly onlyPage: string;
  readonly onlyRecord: string;
}
