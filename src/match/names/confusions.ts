import { evidence } from '../../protocol/evidence.ts';
import type { Confusion } from '../../reference/records.ts';
import type { NameHit, RecordHandle } from '../../reference/reference.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { NameFinding } from './finding.ts';
import { type Form, isFull } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import { type KnownPerson, partsOf } from './people.ts';

/**
 * Real names that stand for another person's, by curated pairs only: the article must show a cue for the person who is meant
 * and nothing that speaks for the bearer of the written name.
 */
export function confusionsIn(forms: readonly Form[], hits: readonly NameHit[], knowledge: Knowledge): NameFinding[] {
  const seen = new Map<string, RecordHandle<'confusion'>>();
  for (const hit of hits) {
    for (const handle of hit.records) {
      if (handle.kind === 'confusion') seen.set(`${handle.pack} ${handle.index}`, { ...handle, kind: 'confusion' });
    }
  }
  return [...seen.values()].flatMap((handle) => {
    const confusion = knowledge.reference.record(handle);
    const target = knowledge.reference.byId('person', confusion.person);
    const finding = target && judgeConfusion(confusion, knowledge.personOf(target), forms, knowledge);
    return finding ? [finding] : [];
  });
}

function judgeConfusion(
  confusion: Confusion,
  known: KnownPerson,
  forms: readonly Form[],
  { context }: Knowledge,
): NameFinding | null {
  if (confusion.unless.some((word) => context.holds(word))) return null;
  const written = partsOf(confusion.written);
  const wrong = forms.filter((form) => endsWith(form.parts, written) && fitsPerson(form, written, known));
  const [first] = wrong;
  if (!first) return null;
  const cue = (confusion.cues ?? []).find((word) => context.holds(word)) ?? givenNameIn(wrong, known);
  const words = [...(cue ? [cue] : []), ...(written.length > 1 ? context.cues(known, first).words : [])];
  const [named] = words;
  if (named === undefined) return null;
  const { name } = known.person;
  const rests = [evidence('evidenceRecord', name), evidence('evidenceNamed', named)];
  return { kind: 'misspelled', wrong, suggestion: name, record: known.handle, evidence: rests };
}

/** A written form is the person's when it is bare or has, near enough, the person's given name before it. */
function fitsPerson(form: Form, written: readonly string[], { names }: KnownPerson): boolean {
  if (form.parts.length <= written.length || !isFull(form)) return true;
  return names.some((parts) => editDistance(parts[0] ?? '', form.given, 1) <= 1);
}

function givenNameIn(wrong: readonly Form[], { names }: KnownPerson): string | undefined {
  const given = names[0]?.[0] ?? '';
  return wrong.find((form) => form.given === given)?.text;
}

function endsWith(parts: readonly string[], ending: readonly string[]): boolean {
  const from = parts.length - ending.length;
  return from >= 0 && ending.every((part, at) => parts[from + at] === part);
}
