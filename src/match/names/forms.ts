import type { Span } from '../../protocol/article.ts';
import type { CandidateName } from '../../protocol/findings.ts';
import { fold } from '../../text/fold.ts';
import { partsOf } from './people.ts';

/** One spelling of a name in an article, with every place where it stands. */
export interface Form {
  readonly text: string;
  /** Folded words; hyphens part words. */
  readonly parts: readonly string[];
  /** The folded last part. */
  readonly surname: string;
  /** The folded first part; empty for a bare surname. */
  readonly given: string;
  readonly occurrences: readonly Span[];
  readonly titles: ReadonlySet<string>;
  /** An age stands behind it ("..., 34,"): somebody the reader is not expected to know. */
  readonly aged: boolean;
}

const AGE = /^,? ?\(?[1-9]\d\)?(?:[,.;]|$| year)/;
/** Characters behind a name in which its age stands. */
const AGE_REACH = 9;

/** The spellings of an article, in the order in which they first stand. */
export function formsOf(names: readonly CandidateName[], text: string): Form[] {
  const places = new Map<string, CandidateName[]>();
  const written = new Map<string, CandidateName[]>();
  for (const name of names) {
    const same = written.get(name.text) ?? places.get(fold(name.text)) ?? [];
    if (same.length === 0) places.set(fold(name.text), same);
    written.set(name.text, same);
    same.push(name);
  }
  return [...places.values()].map((same) => formOf(same, text));
}

function formOf(same: readonly CandidateName[], text: string): Form {
  const written = same[0]?.text ?? '';
  const parts = partsOf(written);
  return {
    text: written,
    parts,
    surname: parts.at(-1) ?? '',
    given: parts.length > 1 ? (parts[0] ?? '') : '',
    occurrences: same.map(({ start, end }) => ({ start, end })),
    titles: new Set(same.flatMap(({ title }) => (title ? [fold(title)] : []))),
    aged: same.some(({ end }) => AGE.test(text.slice(end, end + AGE_REACH))),
  };
}

/** Whether a form has a given name and a surname, neither an initial. */
export function isFull(form: Form): boolean {
  return form.parts.length > 1 && form.given.length > 1 && form.surname.length > 1;
}
