import type { Source, SourceRole } from '../../protocol/report.ts';

const ORDER: readonly SourceRole[] = ['primary', 'agency', 'report', 'archive'];

/** The sources of a statement, nearest to the speaker first: primary, agency, report, archive; the older first among equals. */
export function orderedSources(sources: readonly Source[]): Source[] {
  return sources.toSorted(
    (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (a.date ?? '9').localeCompare(b.date ?? '9'),
  );
}
