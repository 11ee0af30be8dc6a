import type { NamedKind, RecordOf, Statement } from './records.ts';

/** All names under which a record is found, its first name first. */
export function namesOf(row: RecordOf<NamedKind>): string[] {
  if (row.kind === 'rendering') return [row.text];
  if (row.kind === 'confusion') return [row.written];
  const former = row.kind === 'outlet' ? (row.former ?? []) : [];
  return [row.name, ...(row.aliases ?? []), ...(row.native ?? []).map((native) => native.text), ...former];
}

/** All wordings of a statement; the first one is number -1 in `StatementCandidate.wording`, the next 0 and so on. */
export function wordingsOf(row: Statement): string[] {
  return [row.text, ...(row.translations ?? []).map((translation) => translation.text), ...(row.misquotedAs ?? [])];
}
