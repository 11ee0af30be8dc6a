import type { WordClass } from './language.ts';
import { wordsOf } from './lists.ts';

/** Verbs that take the same endings; forms that nobody writes do no harm. */
export interface Conjugation {
  /** Endings of the third person and of the participle after "have". */
  readonly finite: string;
  /** Endings of forms that take their subject from elsewhere. */
  readonly nonFinite: string;
  readonly stems: Readonly<Partial<Record<WordClass, string>>>;
}

/** Every form of the verbs, with its class. */
export function formsOf({ finite, nonFinite, stems }: Conjugation): [string, WordClass][] {
  const forms: [string, WordClass][] = [];
  for (const [name, list] of Object.entries(stems)) {
    for (const stem of wordsOf(list)) {
      for (const ending of wordsOf(finite)) forms.push([stem + ending, name as WordClass]);
      for (const ending of wordsOf(nonFinite)) forms.push([stem + ending, 'nonFinite']);
    }
  }
  return forms;
}
