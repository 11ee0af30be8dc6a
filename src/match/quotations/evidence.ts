import type { Statement } from '../../reference/records.ts';
import type { Comparison } from './compare.ts';
import type { Decision, Reason } from './decide.ts';

const SENTENCES: Readonly<Record<Reason, (statement: Statement) => string>> = {
  'quoted-there': ({ speaker }) =>
    `In the record the words stand in an exchange, in a line of ${speaker ?? 'another speaker'}; they may be quoted there.`,
  'not-this-occasion': () => 'The record is of another occasion than this article, or the words are only similar.',
  'known-misattribution': () => 'The record says that these words are often given to this speaker.',
  'known-misquotation': () => 'The record says that its words are often printed like this.',
  'other-language': () =>
    'Speaker, time, names and numbers agree with this record, which has no wording in the language of the page.',
  'untrusted-pack': () => 'The pack that holds this record is not trusted: nothing is concluded from it.',
  agreement: () => 'The words are few and common; speaker, topic and time agree with this record and no other.',
};

/** What the verdict rests on, in plain sentences for the reader; the changes themselves are told from the report. */
export function evidenceOf({ comparison, reasons }: Decision): string[] {
  if (comparison === null) return [];
  return [
    ...(comparison.coverage > 0 ? [measured(comparison)] : []),
    ...reasons.map((reason) => SENTENCES[reason](comparison.statement)),
  ];
}

function measured({ coverage, bits }: Comparison): string {
  return `${Math.round(coverage * 100)} % of the weight of the page's words stands in the record (${Math.round(bits)} bits).`;
}
