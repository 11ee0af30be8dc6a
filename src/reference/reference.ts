import type { Span } from '../protocol/article.ts';
import type { Commonness } from './commonness.ts';
import type { NamedKind, RecordKind, RecordOf } from './records.ts';

/** Points at one record of one opened pack; cheap to hold, valid as long as the reference is. */
export interface RecordHandle<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  /** The position of the pack in `Reference.packs`. */
  readonly pack: number;
  /** The position of the record in its pack. */
  readonly index: number;
}

/** What a pack says of itself. */
export interface PackNote {
  readonly name: string;
  /** ISO date on which it was built; the caller's, so that the same rows give the same bytes. */
  readonly built: string;
  /** Who made it, in their own words. */
  readonly publisher?: string;
  readonly licence?: string;
}

export interface PackInfo extends PackNote {
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** Bytes of the file. */
  readonly size: number;
  /** Whether its records override those of earlier packs, and may say that words were altered or misattributed. */
  readonly trusted: boolean;
}

/** A place in a text where a name of the reference stands, letter case and diacritics aside. */
export interface NameHit extends Span {
  /** All records that bear this name (a person, an outlet, a rendering's text, a confusion's written form). */
  readonly records: readonly RecordHandle<NamedKind>[];
}

export interface SimilarName {
  /** The name or alias that is near. */
  readonly name: string;
  readonly distance: number;
  readonly records: readonly RecordHandle<NamedKind>[];
}

/** Which of the similar names matter: the fewer, the faster they are found. */
export interface Among {
  /** Only names that are the written one in all words but one; others may be missing. */
  readonly oneWord?: boolean;
  /** Only names of packs that hold records of one of these kinds. */
  readonly kinds?: readonly NamedKind[];
  /** Only names of packs that hold people of whom a role is known, those included that later packs override. */
  readonly withRoles?: boolean;
}

export interface SimilarSurname {
  /** Folded. */
  readonly surname: string;
  readonly distance: number;
  readonly record: RecordHandle<'person'>;
}

export interface StatementCandidate {
  readonly record: RecordHandle<'statement'>;
  /** Which wording matched: -1 for the statement's own text, else the position in `translations`, then `misquotedAs`. */
  readonly wording: number;
  /** Matched weight of rare words, in bits; greater is better. Comparable within one call. */
  readonly score: number;
}

/**
 * What Sic knows: several packs, answering as one. A later trusted pack's record overrides an earlier one's of the same kind
 * with the same id or, for named records, the same name; overridden records are never returned.
 */
export interface Reference {
  readonly packs: readonly PackInfo[];
  /** The longest names at every place of the text, left to right, not overlapping. */
  namesIn(text: string): NameHit[];
  /** The records that bear exactly this name (folded). */
  named(name: string): readonly RecordHandle<NamedKind>[];
  /** Names within `distance` edits (optimal string alignment, folded) of `written`, nearest first. */
  similar(written: string, distance: 1 | 2, among?: Among): SimilarName[];
  /**
   * People of whom a role is known, by surnames with the first letter of `written` that are within `distance` edits of it or
   * equal to it, nearest first.
   */
  surnamed(written: string, distance: 1 | 2): SimilarSurname[];
  /** The outlet of a host or of one of its parent domains. */
  outletOf(host: string): RecordHandle<'outlet'> | null;
  /** The records of earlier packs that a record overrides: what they say may fill what it leaves open. */
  overriddenBy<Kind extends RecordKind>(handle: RecordHandle<Kind>): readonly RecordHandle<Kind>[];
  /** The record with this id. */
  byId<Kind extends RecordKind>(kind: Kind, id: string): RecordHandle<Kind> | null;
  /** Statements that share rare words with the quotation, best first. */
  statementsLike(words: string, limit: number): StatementCandidate[];
  /** Every statement, pack by pack; reading them all is for tools, not for a page's check. */
  statements(): Iterable<RecordHandle<'statement'>>;
  /** How rare a word is among the statements: -log2 of its share of statements, in bits. */
  rarity(word: string): number;
  /** How common a word is as a word of the language and as a part of people's names. */
  commonness(word: string): Commonness;
  /** The record itself; reads the cold part of the pack. */
  record<Kind extends RecordKind>(handle: RecordHandle<Kind>): RecordOf<Kind>;
}
