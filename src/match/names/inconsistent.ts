import { evidence } from '../../protocol/evidence.ts';
import { nativeVerdict } from './accepted.ts';
import { inconsistencies } from './consistency.ts';
import type { NameFinding } from './finding.ts';
import { type Form, isFull } from './forms.ts';
import type { Knowledge } from './knowledge.ts';
import type { KnownPerson } from './people.ts';

/** The people of an article that it spells in two ways; the reference says which is right, else the more frequent one. */
export function inconsistent(forms: readonly Form[], knowledge: Knowledge, declines: boolean): NameFinding[] {
  return inconsistencies(forms, knowledge.lexicon, knowledge.sexOf, declines).flatMap(({ a, b }): NameFinding[] => {
    const [knownA, knownB] = [knowledge.personNamed(a), knowledge.personNamed(b)];
    // Two known spellings are two people, or one person whose variants are both accepted.
    if (knownA && knownB) return [];
    // Twins and sisters have names that are near; nobody else is introduced as one.
    if (isFull(a) && isFull(b) && (knowledge.context.amongKin(a) || knowledge.context.amongKin(b))) return [];
    if ((knownA && isSpellingOf(b, knownA)) || (knownB && isSpellingOf(a, knownB))) return [];
    const [wrong, right] = isWrong(a, b, knowledge) ? [a, b] : [b, a];
    const known = knownA ?? knownB;
    const counts = evidence('evidenceSpellings', right.text, times(right), wrong.text, times(wrong));
    return [
      {
        kind: 'inconsistent',
        wrong: [wrong],
        suggestion: known ? known.person.name : right.text,
        record: known ? known.handle : null,
        evidence: [counts],
      },
    ];
  });
}

/** Whether a form, a bare surname perhaps, is an accepted spelling of the person's name as well. */
function isSpellingOf(form: Form, known: KnownPerson): boolean {
  const [given = ''] = known.names[0] ?? [];
  if (known.names.some((parts) => parts.at(-1) === form.surname) && form.given === '') return true;
  return nativeVerdict(form.given ? form.text : `${given} ${form.text}`, null, known) === 'yes';
}

const times = (form: Form) => ({ times: form.occurrences.length });

/** Whether `a` is the wrong one of two spellings: the reference decides, then how common its parts are, then the rarer one. */
function isWrong(a: Form, b: Form, { isKnown, lexicon }: Knowledge): boolean {
  const [knownA, knownB] = [isKnown(a), isKnown(b)];
  if (knownA !== knownB) return knownB;
  const levels = (form: Form) => Math.min(...form.parts.map((part) => lexicon(part).name));
  const [rarityA, rarityB] = [levels(a), levels(b)];
  if ((rarityA === 0) !== (rarityB === 0)) return rarityA === 0;
  return a.occurrences.length < b.occurrences.length;
}
