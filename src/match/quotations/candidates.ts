import type { Reference, StatementCandidate } from '../../reference/reference.ts';
import type { Word } from '../../text/words.ts';
import { CANDIDATES, PIECES } from '../thresholds.ts';

/** Words. A piece shorter than this has too few rare words to search for by itself. */
const PIECE_WORDS = 12;

/** Share of the best candidate's score: the same words said again, by whomever, are all looked at. */
const AS_GOOD = 0.85;
/** And the next ones, as far as they come near. */
const NEAR = 0.5;
const NEXT = 2;

/** Statements that share rare words with a quotation or with one of its sentences, best first, each wording once. */
export function candidatesFor(text: string, words: readonly Word[], reference: Reference): StatementCandidate[] {
  const found = new Map<string, StatementCandidate>();
  for (const piece of piecesOf(text, words)) {
    const candidates = reference.statementsLike(piece, CANDIDATES);
    const best = candidates[0]?.score ?? 0;
    for (const [at, candidate] of candidates.entries()) {
      if (candidate.score < (at <= NEXT ? NEAR : AS_GOOD) * best) break;
      const key = `${candidate.record.pack} ${candidate.record.index} ${candidate.wording}`;
      const known = found.get(key);
      if (!known || known.score < candidate.score) found.set(key, candidate);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The whole text and, of a long one, its sentences joined to pieces of twelve words and more: at most six, evenly chosen. */
function piecesOf(text: string, words: readonly Word[]): string[] {
  const starts: number[] = [];
  let since = PIECE_WORDS;
  words.forEach((word, at) => {
    const breaks =
      word.before === 'sentence' || word.before === 'ellipsis' || (word.before === 'clause' && since > 2 * PIECE_WORDS);
    if (at === 0 || (breaks && since >= PIECE_WORDS)) {
      starts.push(word.start);
      since = 0;
    }
    since++;
  });
  const pieces = starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
  if (pieces.length <= 1) return [text];
  const every = Math.max(1, pieces.length / (PIECES - 1));
  const chosen = Array.from(
    { length: Math.min(PIECES - 1, pieces.length) },
    (_, at) => pieces[Math.floor(at * every)] ?? '',
  );
  return [text, ...chosen];
}
