import type { Word } from '../../text/words.ts';
import type { Comparison } from './compare.ts';
import { joined, type Passage } from './passage.ts';

/**
 * A quotation may span two records of one speech, joined by a marked ellipsis: two records of one speaker and day, one found
 * before and one after an ellipsis of the page, become one passage. Null where they do not belong together.
 */
export function joinedHalves(a: Comparison, b: Comparison, words: readonly Word[]): Passage | null {
  const [left, right] = a.span.first <= b.span.first ? [a, b] : [b, a];
  const [one, other] = [left.statement, right.statement];
  if (one.id === other.id || one.speaker === undefined || one.speaker !== other.speaker || one.date !== other.date)
    return null;
  if (left.passage.lang !== right.passage.lang || left.parts.length > 1 || right.parts.length > 1) return null;
  const marked = words.some((word, at) => word.before === 'ellipsis' && at > left.span.first && at <= right.span.last);
  if (!marked) return null;
  return joined([left.parts[0], right.parts[0]], left.passage.lang, [left.passage.text, right.passage.text]);
}
