import type { Article } from '../../protocol/article.ts';
import type { Confusion, Person } from '../../reference/records.ts';
import type { NameHit, RecordHandle, Reference } from '../../reference/reference.ts';
import { boundedDistance } from '../../text/distance.ts';
import { fold } from '../../text/fold.ts';
import { type Form, isFull } from './forms.ts';
import type { NameFinding } from './judge.ts';

/**
 * Real names that stand for another person's, by curated pairs only: the article must show a cue for the person who is meant
 * and nothing that speaks for the bearer of the written name.
 */
export function confusionsIn(
  article: Article,
  forms: readonly Form[],
  hits: readonly NameHit[],
  reference: Reference,
): NameFinding[] {
  const seen = new Map<string, RecordHandle<'confusion'>>();
  for (const hit of hits) {
    for (const handle of hit.records) {
      if (handle.kind === 'confusion') seen.set(`${handle.pack} ${handle.index}`, { ...handle, kind: 'confusion' });
    }
  }
  return [...seen.values()].flatMap((handle) => {
    const confusion = reference.record(handle);
    const target = reference.byId('person', confusion.person);
    const finding = target && judgeConfusion(confusion, target, article, forms, reference);
    return finding ? [finding] : [];
  });
}

function judgeConfusion(
  confusion: Confusion,
  target: RecordHandle<'person'>,
  article: Article,
  forms: readonly Form[],
  reference: Reference,
): NameFinding | null {
  const person = reference.record(target);
  const words = wordsOf(article.text);
  if (confusion.unless.some((word) => holds(words, word))) return null;
  const written = fold(confusion.written).split(' ');
  const wrong = forms.filter((form) => endsWith(form.parts, written) && fitsPerson(form, written, person));
  const cue = (confusion.cues ?? []).find((word) => holds(words, word)) ?? givenNameIn(wrong, person);
  if (wrong.length === 0 || !cue) return null;
  const evidence = [`the reference has ${person.name}; the article names ${cue}`];
  return { kind: 'misspelled', wrong, suggestion: person.name, record: target, evidence };
}

/** A written form is the person's when it is bare or has, near enough, the person's given name before it. */
function fitsPerson(form: Form, written: readonly string[], person: Person): boolean {
  if (form.parts.length <= written.length || !isFull(form)) return true;
  return [person.name, ...(person.aliases ?? [])].some(
    (name) => boundedDistance(fold(name).split(' ')[0] ?? '', form.given, 1) >= 0,
  );
}

function givenNameIn(wrong: readonly Form[], person: Person): string | undefined {
  const given = fold(person.name).split(' ')[0] ?? '';
  return wrong.find((form) => form.given === given)?.text;
}

function endsWith(parts: readonly string[], ending: readonly string[]): boolean {
  const from = parts.length - ending.length;
  return from >= 0 && ending.every((part, at) => parts[from + at] === part);
}

function wordsOf(text: string): string {
  return ` ${fold(text)} `;
}

function holds(words: string, wanted: string): boolean {
  return words.includes(` ${fold(wanted)} `);
}
