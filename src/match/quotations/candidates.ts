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

/**
 * Share of the weight of all words that the best candidate must have, as the index sees it. With 40 % of the words exchanged it
 * is over 0.4 in 99 of 100; of quotations that are not in the reference, a third stay below. A sentence of several must share more.
 */
const SHARE_LEAST = 0.27;
const SHARE_OF_PIECE = 0.35;

interface Piece {
  readonly text: string;
  readonly words: readonly Word[];
}

function bitsOf({ text, words }: Piece, reference: Reference): number {
  const offset = words[0]?.start ?? 0;
  return words.reduce((sum, word) => sum + reference.rarity(text.slice(word.start - offset, word.end - offset)), 0);
}

/** Statements that share rare words with a quotation or with one of its sentences, best first, each wording once. */
export function candidatesFor(text: string, words: readonly Word[], reference: Reference): StatementCandidate[] {
  const found = new Map<string, StatementCandidate>();
  const pieces = piecesOf(text, words);
  for (const piece of pieces) {
    const candidates = reference.statementsLike(piece.text, CANDIDATES);
    const best = candidates[0]?.score ?? 0;
    if (best < (pieces.length > 1 ? SHARE_OF_PIECE : SHARE_LEAST) * bitsOf(piece, reference)) continue;
    for (const [at, candidate] of candidates.entries()) {
      if (candidate.score < (at <= NEXT ? NEAR : AS_GOOD) * best) break;
      const key = `${candidate.record.pack} ${candidate.record.index} ${candidate.wording}`;
      const known = found.get(key);
      if (!known || known.score < candidate.score) found.set(key, candidate);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** The whole text or, of a long one, its sentences joined to pieces of twelve words and more: at most six, evenly chosen. */
function piecesOf(text: string, words: readonly Word[]): Piece[] {
  const starts: number[] = [];
  let since = PIECE_WORDS;
  words.forEach((word, at) => {
    const breaks =
      word.before === 'sentence' || word.before === 'ellipsis' || (word.before === 'clause' && since > 2 * PIECE_WORDS);
    if (at === 0 || (breaks && since >= PIECE_WORDS)) {
      starts.push(at);
      since = 0;
    }
    since++;
  });
  const pieces = starts.map((from, at) => {
    const own = words.slice(from, starts[at + 1] ?? words.length);
    return { text: text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? text.length), words: own };
  });
  const every = Math.max(1, pieces.length / PIECES);
  return Array.from({ length: Math.min(PIECES, pieces.length) }, (_, at) => pieces[Math.floor(at * every)]).filter(
    (piece) => piece !== undefined,
  );
}
