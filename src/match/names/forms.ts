import type { Span } from '../../protocol/article.ts';
import type { CandidateName } from '../../protocol/findings.ts';
import { fold } from '../../text/fold.ts';

/** One spelling of a name in an article, with every place where it stands. */
export interface Form {
  readonly text: string;
  /** Folded words; hyphens part words. */
  readonly parts: readonly string[];
  /** The folded last part. */
  readonly surname: string;
  /** The folded first part; empty for a bare surname. */
  readonly given: string;
  readonly occurrences: Span[];
  readonly titles: Set<string>;
}

/** The spellings of an article, in the order in which they first stand. */
export function formsOf(names: readonly CandidateName[]): Form[] {
  const forms = new Map<string, Form>();
  for (const { start, end, text, title } of names) {
    const parts = fold(text).split(' ').filter(Boolean);
    const key = parts.join(' ');
    const form = forms.get(key) ?? {
      text,
      parts,
      surname: parts.at(-1) ?? '',
      given: parts.length > 1 ? (parts[0] ?? '') : '',
      occurrences: [],
      titles: new Set<string>(),
    };
    form.occurrences.push({ start, end });
    if (title) form.titles.add(fold(title));
    forms.set(key, form);
  }
  return [...forms.values()];
}

/** Whether a form has a given name and a surname, neither an initial. */
export function isFull(form: Form): boolean {
  return form.parts.length > 1 && form.given.length > 1 && form.surname.length > 1;
}
