import type { Block, Span } from '../protocol/article.ts';
import type { Quotation, Sourcing } from '../protocol/findings.ts';
import type { NameReport, OutletReport } from '../protocol/report.ts';

/**
 * The quotations with what the reference knows of the names beside them: the speaker as it spells him where the page's
 * spelling was judged wrong, the outlet or institute that speaks ("the think tank X"), the outlet that is the source.
 */
export function withKnownNames(
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  names: readonly NameReport[],
  outlets: readonly OutletReport[],
): Quotation[] {
  const misspelled = names.filter(({ kind, record }) => kind === 'misspelled' && record !== null);
  return quotations.map((quotation) => {
    const { speaker, name } = quotation;
    const person = misspelled.find((row) => speaksFor(quotation, row));
    const outlet = name === null && speaker ? outlets.find((mention) => isInside(mention, speaker)) : undefined;
    const known = person?.suggestion ?? outlet?.outlet?.name ?? name;
    return { ...quotation, name: known, sourcing: sourcingOf(quotation, blocks[quotation.block], outlets) };
  });
}

/** The page's own source with the outlet's whole name, where only its first words were taken for it ("Rest" of World). */
function sourcingOf({ sourcing }: Quotation, block: Block | undefined, outlets: readonly OutletReport[]): Sourcing {
  const { name } = sourcing;
  if (!name || !block) return sourcing;
  const whole = outlets.find((mention) => isInside(mention, block) && mention.text.startsWith(`${name} `));
  return whole ? { ...sourcing, name: whole.text } : sourcing;
}

function speaksFor({ speaker, name }: Quotation, row: NameReport): boolean {
  if (speaker && row.occurrences.some((place) => overlaps(place, speaker))) return true;
  return name !== null && name === row.text;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
const isInside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;
