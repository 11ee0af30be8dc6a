import type { Article } from '../../protocol/article.ts';
import type { Evidence } from '../../protocol/evidence.ts';
import type { NameReport, NameVerdict } from '../../protocol/report.ts';
import type { Reference } from '../../reference/reference.ts';
import { overrideTold } from '../overrides.ts';
import type { NameFinding } from './finding.ts';

interface Merged extends NameFinding {
  readonly also: readonly NameVerdict[];
}

/** The report's rows: one a person, with the forms of all findings about them; the first finding outranks the later ones. */
export function rowsOf(findings: readonly NameFinding[], article: Article, reference: Reference): NameReport[] {
  return merge(findings).map((finding) => toReport(finding, article, reference));
}

function merge(findings: readonly NameFinding[]): Merged[] {
  const merged: Merged[] = [];
  for (const finding of findings) {
    const same = merged.findIndex((other) => concernsSame(other, finding));
    const other = merged[same];
    if (!other) {
      merged.push({ ...finding, also: [] });
      continue;
    }
    const wrong = [...other.wrong, ...finding.wrong.filter((form) => !other.wrong.includes(form))];
    const also =
      finding.kind !== other.kind && !other.also.includes(finding.kind) ? [...other.also, finding.kind] : other.also;
    merged[same] = { ...other, wrong, also, evidence: distinct([...other.evidence, ...finding.evidence]) };
  }
  return merged;
}

function distinct(all: readonly Evidence[]): Evidence[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function concernsSame(a: NameFinding, b: NameFinding): boolean {
  if (a.record && b.record) return a.record.pack === b.record.pack && a.record.index === b.record.index;
  return a.wrong.some((form) => b.wrong.includes(form)) || a.suggestion === b.suggestion;
}

function toReport(finding: Merged, article: Article, reference: Reference): NameReport {
  const occurrences = finding.wrong.flatMap((form) => form.occurrences).sort((a, b) => a.start - b.start);
  const { start, end } = finding.wrong[0]?.occurrences[0] ?? { start: 0, end: 0 };
  const also = [...finding.also];
  // Two wrong spellings of one person disagree with each other, too.
  if (finding.kind === 'misspelled' && haveTwoSpellings(finding) && !also.includes('inconsistent'))
    also.push('inconsistent');
  const { record } = finding;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind: finding.kind,
    suggestion: finding.suggestion,
    record: record && { id: reference.record(record).id, pack: reference.packs[record.pack]?.name ?? '' },
    ...(also.length > 0 && { also }),
    occurrences,
    evidence: [...finding.evidence, ...(record ? overrideTold(record, reference) : [])],
  };
}

/** A surname alone and the full name with the same surname are one spelling. */
function haveTwoSpellings({ wrong }: NameFinding): boolean {
  return new Set(wrong.map((form) => form.surname)).size > 1;
}
