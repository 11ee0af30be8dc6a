import type { Span } from '../protocol/article.ts';
import type { Quotation } from '../protocol/findings.ts';
import type { NameReport, OutletReport } from '../protocol/report.ts';

/**
 * The quotations with what the reference knows of their speakers' names: as it spells them where the page's spelling was
 * judged wrong, and the outlet's or institute's name where one speaks ("the think tank X").
 */
export function withKnownSpeakers(
  quotations: readonly Quotation[],
  names: readonly NameReport[],
  outlets: readonly OutletReport[],
): Quotation[] {
  const misspelled = names.filter(({ kind, record }) => kind === 'misspelled' && record !== null);
  return quotations.map((quotation) => {
    const { speaker, name } = quotation;
    const person = misspelled.find((row) => speaksFor(quotation, row));
    if (person) return { ...quotation, name: person.suggestion };
    const outlet = name === null && speaker ? outlets.find((mention) => isInside(mention, speaker)) : undefined;
    return outlet?.outlet ? { ...quotation, name: outlet.outlet.name } : quotation;
  });
}

function speaksFor({ speaker, name }: Quotation, row: NameReport): boolean {
  if (speaker && row.occurrences.some((place) => overlaps(place, speaker))) return true;
  return name !== null && name === row.text;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
const isInside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;
