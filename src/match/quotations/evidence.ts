import { type Evidence, evidence } from '../../protocol/evidence.ts';
import type { Statement } from '../../reference/records.ts';
import type { Comparison } from './compare.ts';
import type { Decision, Reason } from './decide.ts';

const SENTENCES: Readonly<Record<Reason, (statement: Statement) => Evidence>> = {
  'quoted-there': ({ speaker }) =>
    speaker ? evidence('evidenceInExchangeOf', speaker) : evidence('evidenceInExchange'),
  'not-this-occasion': () => evidence('evidenceOtherOccasion'),
  'known-misattribution': () => evidence('evidenceKnownMisattribution'),
  'known-misquotation': () => evidence('evidenceKnownMisquotation'),
  'other-language': () => evidence('evidenceOtherLanguage'),
  'untrusted-pack': () => evidence('evidenceUntrustedPack'),
  agreement: () => evidence('evidenceAgreement'),
};

/** What the verdict rests on; the changes themselves are told from the report. */
export function evidenceOf({ comparison, reasons }: Decision): Evidence[] {
  if (comparison === null) return [];
  return [
    ...(comparison.coverage > 0 ? [measured(comparison)] : []),
    ...reasons.map((reason) => SENTENCES[reason](comparison.statement)),
  ];
}

function measured({ coverage }: Comparison): Evidence {
  return evidence('evidenceShare', String(Math.round(coverage * 100)));
}
