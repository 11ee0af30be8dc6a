import type { Article, Span } from '../../protocol/article.ts';
import { evidence } from '../../protocol/evidence.ts';
import type { NamedKind, Organisation, Place } from '../../reference/records.ts';
import type { NameHit, RecordHandle, Reference } from '../../reference/reference.ts';
import { fold } from '../../text/fold.ts';
import { hostBehind } from '../outlets/page-outlet.ts';
import type { NameFinding } from './finding.ts';
import { formsOf } from './forms.ts';
import type { Knowledge } from './knowledge.ts';

/** Words that British and American English spell in two ways and that stand in names of organisations. */
const SPELLINGS = new Map(
  'defence:defense organisation:organization labour:labor centre:center programme:program mobilisation:mobilization'
    .split(' ')
    .flatMap((pair) => {
      const [british = '', american = ''] = pair.split(':');
      return [[british, american] as const, [american, british] as const];
    }),
);
const WORD = /\p{Lu}\p{Ll}+/gu;
/** Characters on either side of such a word in which the rest of the name stands. */
const REACH = 60;

/**
 * Accepted names that this page's English does not use, or that are older than the preferred one: Ministry of Defense for
 * the British one, World Health Organisation on an American page, Kiev.
 */
export function styleNotes(article: Article, hits: readonly NameHit[], knowledge: Knowledge): NameFinding[] {
  if (knowledge.lang !== 'en') return [];
  const english = englishOf(article, knowledge.reference);
  const written = hits.flatMap((hit) =>
    hit.records.flatMap((handle) => noteOn(article, hit, handle, english, knowledge.reference)),
  );
  return [...written, ...inOtherSpelling(article, knowledge.reference)];
}

function noteOn(
  article: Article,
  span: Span,
  handle: RecordHandle<NamedKind>,
  english: 'en-GB' | 'en-US' | undefined,
  reference: Reference,
): NameFinding[] {
  const text = article.text.slice(span.start, span.end);
  if (handle.kind === 'place') {
    const { style } = reference.record({ ...handle, kind: 'place' }) satisfies Place;
    const isOlder = style?.older.some((older) => fold(older) === fold(text)) && !isPartOfName(article.text, span);
    return style && isOlder ? [note(article, span, style.preferred, handle)] : [];
  }
  if (handle.kind !== 'organisation' || !english) return [];
  const { style } = reference.record({ ...handle, kind: 'organisation' }) satisfies Organisation;
  const preferred = style?.[english];
  const isOther = Object.values(style ?? {}).some((form) => form === text) && preferred !== text;
  return preferred && isOther ? [note(article, span, preferred, handle)] : [];
}

/** "Dynamo Kiev" and "chicken Kiev" are names of their own. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  return (
    /(?:\p{Lu}\p{L}+|chicken)[ -]$/u.test(text.slice(Math.max(0, start - 30), start)) ||
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 3))
  );
}

/** Organisations whose name stands here in the other English than their own. */
function inOtherSpelling(article: Article, reference: Reference): NameFinding[] {
  return [...article.text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const other = SPELLINGS.get(word.toLowerCase());
    if (!other) return [];
    const from = Math.max(0, index - REACH);
    const swapped = word.charAt(0) + other.slice(1);
    const rest = article.text.slice(index + word.length, index + word.length + REACH);
    const window = article.text.slice(from, index) + swapped + rest;
    const at = index - from;
    const hit = reference.namesIn(window).find(({ start, end }) => start <= at && end >= at + swapped.length);
    const handle = hit?.records.find((record) => record.kind === 'organisation');
    if (!hit || !handle) return [];
    const name = window.slice(hit.start, hit.end);
    const span = { start: from + hit.start, end: from + hit.end - swapped.length + word.length };
    // Both spellings are accepted where the reference lists both.
    if (reference.named(article.text.slice(span.start, span.end)).length > 0) return [];
    return [note(article, span, name, handle)];
  });
}

function note(
  article: Article,
  { start, end }: Span,
  suggestion: string,
  record: RecordHandle<NamedKind>,
): NameFinding {
  const wrong = formsOf([{ start, end, text: article.text.slice(start, end) }], article.text);
  return { kind: 'style', wrong, suggestion, record, evidence: [evidence('evidenceStyle', suggestion)] };
}

/** The English of a page: as it declares, else that of its outlet's country. */
function englishOf({ page }: Article, reference: Reference): 'en-GB' | 'en-US' | undefined {
  const declared = page.lang?.toLowerCase();
  if (declared === 'en-gb') return 'en-GB';
  if (declared === 'en-us') return 'en-US';
  const outlet = page.url ? reference.outletOf(hostBehind(page.url)) : null;
  const country = outlet ? reference.record(outlet).country : undefined;
  return country === 'GB' ? 'en-GB' : country === 'US' ? 'en-US' : undefined;
}
