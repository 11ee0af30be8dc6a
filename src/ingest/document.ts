import type { Article } from '../protocol/article.ts';
import type { Partly } from '../protocol/limits.ts';
import type { StatementRow } from './rows.ts';

/** What the caller knows of a document. What it gives outranks what the document says of itself. */
interface Facts {
  /** The file's name, or the page's. Serves as the title where there is no other. */
  readonly name: string;
  /** The day on which it was read, ISO 8601. */
  readonly read: string;
  readonly url?: string;
  readonly title?: string;
  /** The day on which the words were said, ISO 8601. */
  readonly date?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** Whose words those without a label are. */
  readonly speaker?: string;
  /** Names that a person has put right: `from` is a label or a name as it was read. */
  readonly corrections?: readonly { readonly from: string; readonly to: string }[];
  /** The document's name in the ids of its rows; else it is made of date and title. */
  readonly id?: string;
}

/** A transcript, speech, interview or the like. DOCX and PDF come as `text`. */
export type SourceDocument = Facts &
  (
    | { readonly kind: 'text' | 'markdown' | 'srt' | 'vtt'; readonly text: string }
    | { readonly kind: 'html-article'; readonly article: Article }
  );

/** Somebody whose words stand in a document. */
export interface Speaker {
  /** As in the rows; null for those who are not named (questions from the room, voices). */
  readonly name: string | null;
  /** The labels under which the words stand, as written; none for words without a label. */
  readonly labels: readonly string[];
  readonly statements: number;
  /** Party, office or whatever else the label says. */
  readonly about?: string;
}

/** Something about a reading that a person should know. */
export type Note =
  | { readonly kind: 'no-words' } // nothing that could be a statement
  | { readonly kind: 'no-labels' } // nobody is named before the words: all are taken for one speaker's
  | { readonly kind: 'no-speaker' } // the same, and nobody knows whose
  | { readonly kind: 'no-date' }
  | { readonly kind: 'no-url' }
  | { readonly kind: 'no-language' }
  | { readonly kind: 'not-an-article' } // the page looks like no article
  | { readonly kind: 'partly'; readonly partly: Partly } // the page is larger than what is taken of one
  | { readonly kind: 'bad-date'; readonly written: string } // a date that the caller gave and nobody can read
  | { readonly kind: 'unpunctuated' } // subtitles without full stops: cut by pauses and length
  | { readonly kind: 'several-of-that-name'; readonly label: string } // more than one full name fits a label
  | {
      readonly kind: 'left-out';
      readonly what: 'directions' | 'headings' | 'preamble' | 'bad-cues';
      readonly count: number;
    };

export interface Ingested {
  /** The document's name in the ids of its rows: what is read again replaces the rows of that name. */
  readonly document: string;
  readonly statements: readonly StatementRow[];
  readonly speakers: readonly Speaker[];
  readonly notes: readonly Note[];
  readonly title: string;
  readonly date: string | null;
  readonly lang: string;
  /** Where it can be read; of a recording without a time. */
  readonly url: string | null;
}

/** A line of a document before its speakers are known. */
export interface Line {
  readonly text: string;
  readonly kind: 'words' | 'heading';
  /** Whether it begins a paragraph of its own, whatever stands before. */
  readonly opens: boolean;
  /** Seconds from the start of the recording. */
  readonly time?: number;
  /** Who speaks, by the format itself (WebVTT's voice). */
  readonly voice?: string;
  /** Somebody else speaks from here on, who is named in the line or not at all. */
  readonly changes?: boolean;
}

/** A document as lines, with what its format says of it. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly title?: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly url?: string;
  readonly lang?: string;
  /** Cues whose time cannot be read. */
  readonly badCues?: number;
  /** Subtitles without full stops. */
  readonly unpunctuated?: boolean;
}
