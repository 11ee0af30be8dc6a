import type { Word } from '../../text/words.ts';
import { type Found, textOf } from './difference.ts';
import { CONDITIONS, DISOWNING, NEGATORS, TURNS } from './lexicon.ts';
import { interjection } from './meaning.ts';
import type { Edges } from './regions.ts';

/** Words. A tail of more words is another thought, not the rest of this one. */
const TAIL_MOST = 25;

/**
 * What was cut off at the ends: a condition or exception that follows, a beginning by which the speaker disowns the words, or
 * plainly an end in the middle of a sentence. Inside the narrator's sentence (`direct` false) he may have said the rest himself.
 */
export function edgeChanges(edges: Edges, text: string, direct: boolean, whole: boolean): Found[] {
  const found: Found[] = [];
  const head = edges.head.map((word) => word.key);
  if (DISOWNING().some((phrase) => endsWith(head, phrase)))
    found.push(edge('condition', direct ? 'alarm' : 'note', edges.head, text));
  const nearest = edges.head.at(-1);
  if (direct && nearest && NEGATORS.has(nearest.key) && !interjection(nearest, edges.opens))
    found.push(edge('negation', 'alarm', [nearest], text));
  if (!whole || edges.tail.length === 0 || edges.tail.length > TAIL_MOST) return found;
  const cutEnd = direct ? 'hidden' : 'fragment';
  const [first, second] = edges.tail;
  const condition = first && (CONDITIONS.has(first.key) || (leadsOn(first) && second && CONDITIONS.has(second.key)));
  const denial = first && second && TURNS.has(first.key) && NEGATORS.has(second.key);
  if (condition || denial) found.push({ ...edge('condition', direct ? 'alarm' : 'note', edges.tail, text), cutEnd });
  else if (first && direct && first.before === 'none' && edges.tail.filter((word) => !word.filler).length > 1)
    found.push({ ...edge('omission-silent', 'note', edges.tail, text), cutEnd });
  return found;
}

function leadsOn(word: Word): boolean {
  return TURNS.has(word.key) || /^(?:and|only|und|nur|et|seulement|y|solo|і|та|лише|и|только)$/.test(word.key);
}

function edge(kind: Found['kind'], weight: Found['weight'], words: readonly Word[], text: string): Found {
  return { kind, weight, page: null, original: textOf(words, text) };
}

/** The phrase ends the words but for "that". */
function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const end =
    words.length > phrase.length && /^(?:that|dass|que|що|что)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  if (end.length < phrase.length) return false;
  return phrase.every((word, at) => end[end.length - phrase.length + at] === word);
}
