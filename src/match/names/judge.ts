import type { Article, Span } from '../../protocol/article.ts';
import { evidence } from '../../protocol/evidence.ts';
import type { Findings } from '../../protocol/findings.ts';
import type { NameReport, OutletReport } from '../../protocol/report.ts';
import type { NameHit, Reference } from '../../reference/reference.ts';
import { affiliations } from './affiliation.ts';
import { misspellingOf } from './against-reference.ts';
import { confusionsIn } from './confusions.ts';
import type { Cues } from './context.ts';
import { cyrillicSlip } from './cyrillic.ts';
import type { NameFinding } from './finding.ts';
import { type Form, formsOf, isFull } from './forms.ts';
import { homoglyphs } from './homoglyphs.ts';
import { inconsistent } from './inconsistent.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { KnownPerson } from './people.ts';
import { rowsOf } from './rows.ts';
import { styleNotes } from './style.ts';
import { misspelledThings } from './things.ts';
import { titledSlip } from './titled.ts';

export interface NameOptions {
  /** Whether accepted names that this page's English does not use are noted as well; off unless asked for. */
  readonly style?: boolean;
}

/** Flags of one article at the most: a page with more is made of names that Sic does not understand. */
const MOST_FLAGS = 8;
/** Languages that decline names: another ending is no other spelling. */
const DECLINING = new Set(['uk', 'ru', 'pl', 'cs']);

/** The names of an article that are worth a look: one row a person, in the order of the text; `outlets` are its mentions. */
export function judgeNames(
  article: Article,
  findings: Findings,
  hits: readonly NameHit[],
  reference: Reference,
  outlets: readonly OutletReport[] = [],
  options: NameOptions = {},
): NameReport[] {
  const knowledge = knowledgeOf(article, findings.lang, reference);
  const readable = findings.names.filter((name) => isReadable(article.text, name));
  const forms = formsOf(readable, article.text);
  // How names change in a language that Sic does not know is not known either.
  const found = findings.lang === 'und' ? [] : findingsOf(forms, hits, knowledge);
  const rows = rowsOf(found, article, reference);
  rows.push(...homoglyphs(findings.names, DECLINING.has(findings.lang)));
  if (rows.length > MOST_FLAGS) return [];
  rows.push(...rowsOf(affiliations(article, forms, outlets, knowledge), article, reference));
  if (options.style) rows.push(...rowsOf(styleNotes(article, hits, knowledge), article, reference));
  return rows.sort((a, b) => a.start - b.start);
}

function findingsOf(forms: readonly Form[], hits: readonly NameHit[], knowledge: Knowledge): NameFinding[] {
  return [
    ...misspelled(forms, knowledge),
    ...confusionsIn(forms, hits, knowledge),
    ...inconsistent(forms, knowledge, DECLINING.has(knowledge.lang)),
    ...misspelledThings(forms, knowledge),
  ];
}

const UNREADABLE = /[\ufffd@<>]/;

/** Whether a name is whole: not cut by a broken character or part of an address. */
function isReadable(text: string, { start, end }: Span): boolean {
  return !UNREADABLE.test(text.slice(Math.max(0, start - 1), end + 1));
}

interface NamedSlip {
  readonly known: KnownPerson;
  readonly cues: Cues;
  /** The right name, where it is not the record's own. */
  readonly suggestion?: string;
}

function misspelled(forms: readonly Form[], knowledge: Knowledge): NameFinding[] {
  return forms.flatMap((form) => {
    const found: NamedSlip | null =
      misspellingOf(form, knowledge) ?? titledSlip(form, forms, knowledge) ?? cyrillicSlip(form, forms, knowledge);
    // What nobody read can keep a flag down, never raise one.
    if (!found || found.known.person.checked === 'general') return [];
    const { person, handle } = found.known;
    const title = person.roles?.[0]?.title;
    const cue = found.cues.words[0];
    const rests = [
      evidence('evidenceRecord', title ? `${person.name}, ${title}` : person.name),
      ...(cue ? [evidence('evidenceNamed', cue)] : []),
    ];
    const isSurnameRight = found.known.names[0]?.at(-1) === form.surname;
    const wrong = [form, ...(isSurnameRight ? [] : bareFormsOf(form, forms))];
    const suggestion = found.suggestion ?? person.name;
    return [{ kind: 'misspelled' as const, wrong, suggestion, record: handle, evidence: rests }];
  });
}

/** The surname alone is the same person's, unless somebody else in the article bears it. */
function bareFormsOf(form: Form, forms: readonly Form[]): Form[] {
  const shared = forms.some((other) => other !== form && isFull(other) && other.surname === form.surname);
  return shared ? [] : forms.filter((other) => other.parts.length === 1 && other.surname === form.surname);
}
