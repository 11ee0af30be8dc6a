import type { PageKind, Span } from './article.ts';
import type { Evidence } from './evidence.ts';
import type { Mention, Quotation, Term } from './findings.ts';
import type { Partly } from './limits.ts';
import type { PrintedElsewhere } from './memory.ts';

export type QuotationVerdict =
  | 'verbatim'
  | 'trimmed'
  | 'reworded'
  | 'altered'
  | 'misattributed'
  | 'other-occasion'
  | 'translated'
  | 'unknown'
  | 'too-short';

export type NameVerdict = 'misspelled' | 'inconsistent' | 'affiliation' | 'style' | 'homoglyph';

export type SourceRole = 'primary' | 'agency' | 'report' | 'archive';

/** A place where a statement can be read or heard. */
export interface Source {
  readonly url: string;
  readonly role: SourceRole;
  readonly outlet?: string;
  readonly date?: string;
  /** The day on which the words were read there; absent when they were not read by us. */
  readonly read?: string;
}

export type ChangeKind =
  | 'negation'
  | 'number'
  | 'date'
  | 'unit'
  | 'hedge'
  | 'condition'
  | 'tense'
  | 'person'
  | 'name'
  | 'substitution'
  | 'omission-marked'
  | 'omission-silent'
  | 'insertion'
  | 'insertion-bracketed'
  | 'splice'
  | 'order'
  | 'spelling';

/** One difference between the page's words and the record's. */
export interface Change {
  readonly kind: ChangeKind;
  readonly weight: 'fine' | 'note' | 'alarm';
  /** Where it stands on the page; null when the words are only in the record. */
  readonly page: Span | null;
  /** The record's words; empty when the words are only on the page. */
  readonly original: string;
}

/** The name under which every report cites the pack that ships with Sic. */
export const BUNDLED_PACK = 'sic';

/** The statement that a quotation was compared with; `text` is the wording compared. */
export interface ReportedStatement {
  readonly id: string;
  readonly pack: string;
  readonly speaker: string | null;
  readonly date: string | null;
  readonly occasion: string | null;
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface QuotationReport extends Quotation {
  readonly verdict: QuotationVerdict;
  readonly translation?: true;
  /** Null exactly for `unknown` and `too-short`. */
  readonly statement: ReportedStatement | null;
  readonly changes: readonly Change[];
  readonly evidence: readonly Evidence[];
  /** Host of the speaker's own site, where the words are not in the reference and may be looked for there. */
  readonly speakerSite?: string;
  /** Where articles read before print it too; only where the reader asked for a memory. */
  readonly elsewhere?: readonly PrintedElsewhere[];
}

export interface NameReport extends Mention {
  readonly kind: NameVerdict;
  readonly suggestion: string;
  readonly record: { readonly id: string; readonly pack: string } | null;
  readonly also?: readonly NameVerdict[];
  readonly occurrences: readonly Span[];
  readonly evidence: readonly Evidence[];
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
}

export interface OutletReport extends Mention {
  readonly kind: 'named' | 'rendering' | 'misspelled' | 'ambiguous';
  readonly outlet: Outlet | null;
  readonly role: 'source' | 'subject' | 'self';
  readonly linked: boolean;
  readonly evidence: readonly Evidence[];
}

/** All verdicts of one page, as the terminal, the messages and the export write it. */
export interface Report {
  readonly page: {
    readonly kind: PageKind;
    /** Of a page without an article: it shows posts of a network. */
    readonly posts?: true;
    readonly lang: string;
    readonly title?: string;
    readonly url?: string;
    /** Date of publication as the page states it, ISO 8601. */
    readonly published?: string;
    readonly outlet: Outlet | null;
    readonly republishes: Outlet | null;
    /** Only the beginning of the text was checked: it is too large. */
    readonly partly?: Partly;
  };
  /** The article's text, written whenever the input was HTML. */
  readonly text?: string;
  readonly quotes: readonly QuotationReport[];
  readonly terms: readonly Term[];
  readonly names: readonly NameReport[];
  readonly outlets: readonly OutletReport[];
  /** Of words that stand on no page and were not found: statements whose words are only similar, best first. */
  readonly near?: readonly ReportedStatement[];
  /** How much the reference holds, for "9 of these 15 quotations are not in the reference: 412 statements, as of November 2026". */
  readonly reference: { readonly statements: number; readonly asOf: string };
}
