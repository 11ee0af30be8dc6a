import type { Article, Span } from '../../protocol/article.ts';
import type { Findings } from '../../protocol/findings.ts';
import type { NameReport, NameVerdict } from '../../protocol/report.ts';
import type { NameHit, RecordHandle, Reference } from '../../reference/reference.ts';
import { misspellingOf } from './against-reference.ts';
import { confusionsIn } from './confusions.ts';
import { inconsistencies } from './consistency.ts';
import { type Form, formsOf } from './forms.ts';
import { homoglyphs } from './homoglyphs.ts';
import type { Lexicon } from './lexicon.ts';

/** What is known of one person's spellings in an article, before it becomes a row. */
export interface NameFinding {
  readonly kind: NameVerdict;
  /** The forms judged wrong, the one that is shown first. */
  readonly wrong: readonly Form[];
  readonly suggestion: string;
  readonly record: RecordHandle<'person'> | null;
  readonly evidence: readonly string[];
}

/** Flags of one article at the most: a page with more is made of names that Sic does not understand. */
const MOST_FLAGS = 8;

/** The names of an article that are worth a look: one row a person, in the order of the text. */
export function judgeNames(
  article: Article,
  findings: Findings,
  hits: readonly NameHit[],
  reference: Reference,
): NameReport[] {
  const lexicon = reference.commonness;
  const forms = formsOf(findings.names.filter((name) => isReadable(article.text, name)));
  const found: NameFinding[] = [
    ...forms.flatMap((form) => misspelled(form, reference, lexicon)),
    ...confusionsIn(article, forms, hits, reference),
    ...inconsistent(forms, reference, lexicon, DECLINING.has(findings.lang)),
  ];
  const rows = merge(found).map((finding) => toReport(finding, article, reference));
  rows.push(...homoglyphs(findings.names));
  rows.sort((a, b) => a.start - b.start);
  return rows.length > MOST_FLAGS ? [] : rows;
}

/** Languages that decline names: another ending is no other spelling. */
const DECLINING = new Set(['uk', 'ru', 'pl', 'cs']);
const UNREADABLE = /[\ufffd@<>]/;

/** Whether a name is whole: not cut by a broken character or part of an address. */
function isReadable(text: string, { start, end }: Span): boolean {
  return !UNREADABLE.test(text.slice(Math.max(0, start - 1), end + 1));
}

function misspelled(form: Form, reference: Reference, lexicon: Lexicon): NameFinding[] {
  const found = misspellingOf(form, reference, lexicon);
  if (!found) return [];
  const evidence = [`the reference has ${found.person.name}${describe(found.person)}`];
  return [{ kind: 'misspelled', wrong: [form], suggestion: found.person.name, record: found.handle, evidence }];
}

function describe(person: { readonly roles?: readonly { readonly title: string }[] }): string {
  const title = person.roles?.[0]?.title;
  return title ? `, ${title}` : '';
}

function inconsistent(
  forms: readonly Form[],
  reference: Reference,
  lexicon: Lexicon,
  declines: boolean,
): NameFinding[] {
  return inconsistencies(forms, lexicon, declines).flatMap(({ a, b }): NameFinding[] => {
    const knownA = knownPerson(a, reference);
    const knownB = knownPerson(b, reference);
    // Two known spellings are two people, or one person whose variants are both accepted.
    if (knownA && knownB) return [];
    const [wrong, right] = isWrong(a, b, Boolean(knownA), Boolean(knownB), lexicon) ? [a, b] : [b, a];
    const record = knownA ?? knownB;
    const suggestion = record ? reference.record(record).name : right.text;
    const counts = `“${right.text}” stands ${times(right)}, “${wrong.text}” ${times(wrong)}`;
    return [{ kind: 'inconsistent', wrong: [wrong], suggestion, record, evidence: [counts] }];
  });
}

const times = (form: Form): string => (form.occurrences.length === 1 ? 'once' : `${form.occurrences.length} times`);

function knownPerson(form: Form, reference: Reference): RecordHandle<'person'> | null {
  const handles = reference.named(form.parts.join(' '));
  return handles.find((handle): handle is RecordHandle<'person'> => handle.kind === 'person') ?? null;
}

/** Whether `a` is the wrong one of two spellings: the reference decides, then how common its parts are, then the rarer one. */
function isWrong(a: Form, b: Form, knownA: boolean, knownB: boolean, lexicon: Lexicon): boolean {
  if (knownA !== knownB) return knownB;
  const levels = (form: Form) => Math.min(...form.parts.map((part) => lexicon(part).name));
  const [rarityA, rarityB] = [levels(a), levels(b)];
  if ((rarityA === 0) !== (rarityB === 0)) return rarityA === 0;
  return a.occurrences.length < b.occurrences.length;
}

/** One finding a person: `misspelled` outranks `inconsistent`, and the forms of both are its occurrences. */
function merge(findings: readonly NameFinding[]): (NameFinding & { also: NameVerdict[] })[] {
  const merged: (NameFinding & { also: NameVerdict[] })[] = [];
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
    merged[same] = { ...other, wrong, also, evidence: [...new Set([...other.evidence, ...finding.evidence])] };
  }
  return merged;
}

function concernsSame(a: NameFinding, b: NameFinding): boolean {
  if (a.record && b.record) return a.record.pack === b.record.pack && a.record.index === b.record.index;
  return a.wrong.some((form) => b.wrong.includes(form)) || a.suggestion === b.suggestion;
}

function toReport(finding: NameFinding & { also: NameVerdict[] }, article: Article, reference: Reference): NameReport {
  const occurrences = finding.wrong.flatMap((form) => form.occurrences).sort((a, b) => a.start - b.start);
  const { start, end } = finding.wrong[0]?.occurrences[0] ?? { start: 0, end: 0 };
  const also = [...finding.also];
  // Two wrong spellings of one person disagree with each other, too.
  if (finding.wrong.length > 1 && finding.kind === 'misspelled' && !also.includes('inconsistent'))
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
    evidence: finding.evidence,
  };
}
