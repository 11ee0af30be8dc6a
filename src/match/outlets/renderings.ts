import type { Article } from '../../protocol/article.ts';
import { type Evidence, evidence as told } from '../../protocol/evidence.ts';
import type { OutletRecord, Rendering } from '../../reference/records.ts';
import type { NameHit } from '../../reference/reference.ts';
import { once } from '../../text/once.ts';
import type { HitContext, Mention } from './judge.ts';
import { opensSentence } from './surroundings.ts';
import { sameCase } from './written.ts';

/**
 * Whether a mention is an outlet's name as a machine translation writes it. Three gates: it stands where a source stands; the
 * article concerns the outlet's country or names somebody who works for it; and nothing on the page speaks for the other
 * meaning of the name. Ordinary words ("News") need all three and one of the outlet's own people.
 */
export function judgeRendering(hit: NameHit, isSource: boolean, context: HitContext): Mention | null {
  const { article, reference, evidence } = context;
  if (!isSource) return null;
  for (const handle of hit.records) {
    if (handle.kind !== 'rendering') continue;
    const rendering = reference.record({ ...handle, kind: 'rendering' });
    const target = reference.byId('outlet', rendering.outlet);
    if (!target || !sameCase(rendering.text, article.text.slice(hit.start, hit.end))) continue;
    const outlet = reference.record(target);
    const reasons = reasonsFor(rendering, outlet, article, evidence.staff);
    const namesake = namesakeOf(hit, article, context);
    if (
      reasons === null ||
      namesake === 'spoken-for' ||
      (rendering.ordinary && (opensSentence(context.place) || !reasons.staff))
    )
      continue;
    if (evidence.self?.id === outlet.id) continue;
    const sentences = [...reasons.sentences, ...(namesake ? [namesake] : [])];
    return { start: hit.start, end: hit.end, outlet, kind: 'rendering', isSource, evidence: sentences };
  }
  return null;
}

interface Reasons {
  readonly staff: boolean;
  readonly sentences: readonly Evidence[];
}

function reasonsFor(
  rendering: Rendering,
  outlet: OutletRecord,
  article: Article,
  staffOf: ReadonlyMap<string, string>,
): Reasons | null {
  const sentences: Evidence[] = [];
  const staff = (outlet.domains ?? []).map((domain) => staffOf.get(domain)).find((name) => name !== undefined);
  if (staff) sentences.push(told('evidenceStaff', staff, outlet.name));
  if (outlet.country && concerns(article.text, outlet.country))
    sentences.push(told('evidenceConcerns', { country: outlet.country }));
  if (rendering.documented) sentences.push(told('evidenceRenderingRead', rendering.documented));
  return sentences.length > 0 && (staff !== undefined || sentences.length > (rendering.documented ? 1 : 0))
    ? { staff: staff !== undefined, sentences }
    : null;
}

/** What speaks for or against the outlet that really bears the name. */
function namesakeOf(
  hit: NameHit,
  article: Article,
  { reference, evidence }: HitContext,
): 'spoken-for' | Evidence | null {
  for (const handle of hit.records) {
    if (handle.kind !== 'outlet') continue;
    const record = reference.record({ ...handle, kind: 'outlet' });
    if (evidence.linkedIn(hit).has(record.id) || evidence.self?.id === record.id) return 'spoken-for';
    if (!record.country) return 'spoken-for';
    if (concerns(article.text, record.country)) return 'spoken-for';
    return told('evidenceElsewhere', { country: record.country }, record.name);
  }
  return null;
}

const names = once(() => new Intl.DisplayNames(['en'], { type: 'region' }));
/** A pack may have anything for a code. */
const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (names().of(code) ?? code) : code);

/** Whether an English text names a country or its people: by the name less its last letters, so that "Russia" finds "Russian". */
function concerns(text: string, country: string): boolean {
  const name = countryName(country);
  const stem = name.length > 5 ? name.slice(0, -1) : name;
  return text.includes(stem);
}
