import type { Span } from './article.ts';

/** A place in the text that names somebody or something. `text` is the text of the span. */
export interface Mention extends Span {
  readonly text: string;
}

/** What the page itself gives as the source of a quotation. */
export interface Sourcing {
  readonly kind: 'linked' | 'named' | 'none';
  /** The link of the sentence, http(s). */
  readonly url?: string;
  /** The outlet or occasion that the sentence names. */
  readonly name?: string;
}

/** Words in quotation marks that somebody said or wrote; the span is their content, without marks. */
export interface Quotation extends Mention {
  /** A whole clause or sentence, or a fragment inside the narrator's sentence. */
  readonly kind: 'direct' | 'mixed';
  /** The index of the block in which it starts. */
  readonly block: number;
  /** No closing mark: the quotation was ended at its paragraph. */
  readonly unclosed?: true;
  /** Quotations inside this one (content spans). */
  readonly nested?: readonly Span[];
  /** The mention of the speaker nearest to the quotation, a pronoun where there is only that. */
  readonly speaker: Mention | null;
  /** The speaker's full name as the article gives it. */
  readonly name: string | null;
  /** The word that says that something is said. */
  readonly cue?: Span;
  /** The name of the rule that found the speaker, or why there is none. */
  readonly rule: string;
  /** How sure the rule is of the speaker, 0 to 1. */
  readonly confidence: number;
  readonly sourcing: Sourcing;
}

export type TermKind = 'title' | 'scare' | 'slogan' | 'name' | 'word';

/** Words in quotation marks that nobody said. */
export interface Term extends Mention {
  readonly kind: TermKind;
}

/** A capitalised run that may be a person's name, without title, role or possessive ending. */
export interface CandidateName extends Mention {
  /** The title or role word that stands directly before it ("President", "Mr"). */
  readonly title?: string;
}

/** What was found in an article before anything is known about it. Every list is sorted by `start`. */
export interface Findings {
  /** The language of the article that was decided upon, ISO 639-1; one of the registered languages, or 'und'. */
  readonly lang: string;
  readonly quotations: readonly Quotation[];
  readonly terms: readonly Term[];
  readonly names: readonly CandidateName[];
}
