import { emptyTokens, tokenise } from '../text/tokens.ts';
import type { Opened } from './opened.ts';
import type { RecordHandle, StatementCandidate } from './reference.ts';
import { passagesLike, type Query, STEPS_A_BIT, termOf } from './statement-search.ts';

/** Words of a quotation that are looked at; what follows could not change which statement it is. */
const MOST_WORDS = 400;

const tokens = emptyTokens();

/** Statements that share rare words with a quotation, best first, over all packs. */
export function statementsLike(opened: Opened, words: string, limit: number): StatementCandidate[] {
  tokenise(words, tokens);
  tokens.count = Math.min(tokens.count, MOST_WORDS);
  const weights = new Int32Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) weights[at] = weightOf(opened, tokens.hashes[at] ?? 0);
  const query: Query = { tokens, weights };
  const replaced = opened.packs.length > 1 ? opened.replaced() : null;
  const found = opened.packs.flatMap(({ statements }, pack) =>
    passagesLike(statements, query, limit)
      .filter(({ statement }) => !replaced?.[pack]?.has(statement))
      .map(({ statement, wording, score }) => ({
        record: { kind: 'statement' as const, pack, index: statement },
        wording,
        score: score / STEPS_A_BIT,
      })),
  );
  return opened.packs.length > 1 ? found.sort((a, b) => b.score - a.score).slice(0, limit) : found;
}

/** The statements of all packs but those that later ones override. */
export function* everyStatement(opened: Opened): Generator<RecordHandle<'statement'>> {
  const replaced = opened.packs.length > 1 ? opened.replaced() : null;
  for (const [pack, { statements }] of opened.packs.entries())
    for (let index = 0; index < statements.statements; index++)
      if (!replaced?.[pack]?.has(index)) yield { kind: 'statement', pack, index };
}

/** How rare a word is among all statements, in bits; of several words the rarest. */
export function rarityOf(opened: Opened, word: string): number {
  tokenise(word, tokens);
  let rarity = 0;
  for (let at = 0; at < tokens.count; at++) {
    const { passages, holding } = frequencyOf(opened, tokens.hashes[at] ?? 0);
    rarity = Math.max(rarity, Math.log2((passages + 1) / (holding + 1)));
  }
  return rarity;
}

/** Eighths of bits, at least 1; 0 for a word that no statement holds. */
function weightOf(opened: Opened, hash: number): number {
  const { passages, holding } = frequencyOf(opened, hash);
  return holding === 0 ? 0 : Math.max(1, Math.round(STEPS_A_BIT * Math.log2((passages + 1) / holding)));
}

function frequencyOf(opened: Opened, hash: number): { passages: number; holding: number } {
  let passages = 0;
  let holding = 0;
  for (const { statements } of opened.packs) {
    passages += statements.count;
    const term = termOf(statements, hash);
    if (term >= 0) holding += 2 ** ((statements.frequencies[term] ?? 0) / STEPS_A_BIT);
  }
  return { passages, holding };
}
