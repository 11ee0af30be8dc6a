import { judgeQuotations } from '../../../src/match/quotations/judge.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import type { Quotation } from '../../../src/protocol/findings.ts';
import type { QuotationReport, QuotationVerdict } from '../../../src/protocol/report.ts';
import type { ReferenceRecord, Statement } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

/** One kind of alteration: the record's words, the page's words, and what is to be said of them. */
export interface Row {
  /** What the row holds. */
  readonly rule: string;
  readonly record: string;
  readonly page: string;
  readonly verdict: QuotationVerdict;
  /** All changes, `kind weight`, in their order. */
  readonly changes: readonly string[];
  /** As the page names the speaker; the record's is SPEAKER. */
  readonly speaker?: string;
  /** Of the article; the record's is SPOKEN. */
  readonly published?: string;
  /** What the quotation's sentence goes on with, and what stands before the article's first sentence. */
  readonly told?: string;
  readonly dateline?: string;
  readonly kind?: 'direct' | 'mixed';
  readonly headline?: true;
  readonly statement?: Partial<Statement>;
  readonly others?: readonly ReferenceRecord[];
  /** The pack of all records is one that nobody has trusted. */
  readonly untrusted?: true;
}

export const SPEAKER = 'Marta Ostrowska';
export const SPOKEN = '2024-05-14';
const PUBLISHED = '2024-05-15';

/** The report on the row's quotation, in an article of two sentences. */
export function judged(row: Row, lang: string): QuotationReport {
  const speaker = row.speaker ?? SPEAKER;
  const text = `${row.dateline ?? ''}The harbour council met on Tuesday.\n“${row.page}” (${speaker}${row.told ?? ''})`;
  const published = row.published ?? PUBLISHED;
  const plain = articleOf(text, { kind: 'article', lang, ...(published !== '' && { published }) });
  const blocks = plain.blocks.map((block, at) =>
    at === 1 && row.headline ? { ...block, kind: 'headline' as const } : block,
  );
  const start = text.indexOf('“') + 1;
  const quotation: Quotation = {
    start,
    end: start + row.page.length,
    text: row.page,
    kind: row.kind ?? 'direct',
    block: 1,
    speaker: { start: 0, end: 0, text: speaker },
    name: /^\p{Lu}/u.test(speaker) ? speaker : null,
    rule: 'test',
    confidence: 1,
    sourcing: { kind: 'none' },
  };
  const statement: Statement = {
    kind: 'statement',
    id: 'r',
    text: row.record,
    lang,
    speaker: SPEAKER,
    date: SPOKEN,
    ...row.statement,
  };
  const reference = referenceOf([statement, ...(row.others ?? [])], { trusted: !row.untrusted });
  const [report] = judgeQuotations(
    { ...plain, blocks },
    { lang, quotations: [quotation], terms: [], names: [] },
    reference,
  );
  if (!report) throw new Error('no report');
  return report;
}
