import type { Article, Span } from '../../protocol/article.ts';
import { evidence } from '../../protocol/evidence.ts';
import type { OutletReport } from '../../protocol/report.ts';
import type { OutletRecord } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import type { NameFinding } from './finding.ts';
import type { Form } from './forms.ts';
import type { Knowledge } from './knowledge.ts';

/** Characters between a name and the outlet it is said to work for. */
const REACH = 50;
/** A job between the two, and nothing that ends the clause ("Komsomolskaya Pravda's war correspondent ..."). */
const BEFORE = /^(?:['’]s?)?(?: [\p{L}-]+){0,3} (?:correspondent|reporter|editor|journalist|columnist)s? $/u;
const AFTER =
  /^,? (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:correspondent|reporter|editor|journalist|columnist) (?:at|for|of|with) (?:the )?$/u;
const OF = /^ of (?:the )?$/;

/**
 * Journalists who are said to work for another outlet than the reference knows: only where it knows exactly one current
 * employer, and the outlet that the page names is known, too.
 */
export function affiliations(
  article: Article,
  forms: readonly Form[],
  outlets: readonly OutletReport[],
  knowledge: Knowledge,
): NameFinding[] {
  if (knowledge.lang !== 'en' || outlets.length === 0) return [];
  return forms.flatMap((form) => {
    const known = knowledge.personNamed(form);
    const employer = known?.person.employer;
    const at = employer && knowledge.reference.outletOf(employer.outlet);
    if (!known || !at || known.person.checked === 'general') return [];
    const right = knowledge.reference.record(at);
    const said = outlets.find((mention) => form.occurrences.some((place) => worksFor(article.text, place, mention)));
    if (!said?.outlet || isSameHouse(said.outlet.id, right, knowledge.reference)) return [];
    const listed = evidence('evidenceAffiliation', known.person.name, right.name, { date: employer.asOf });
    return [
      { kind: 'affiliation' as const, wrong: [form], suggestion: right.name, record: known.handle, evidence: [listed] },
    ];
  });
}

function worksFor(text: string, name: Span, outlet: Span): boolean {
  if (outlet.end <= name.start && name.start - outlet.end <= REACH)
    return BEFORE.test(text.slice(outlet.end, name.start));
  if (outlet.start < name.end || outlet.start - name.end > REACH) return false;
  const between = text.slice(name.end, outlet.start);
  return AFTER.test(between) || OF.test(between);
}

/** Whether the outlet is the right one, its programme or its parent. */
function isSameHouse(id: string, right: OutletRecord, reference: Reference): boolean {
  const handle = reference.byId('outlet', id);
  return id === right.id || right.outlet === id || (handle !== null && reference.record(handle).outlet === right.id);
}
