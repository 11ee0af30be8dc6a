import { emptyTokens, tokenise } from '../text/tokens.ts';
import type { Opened } from './opened.ts';
import type { RecordHandle, StatementCandidate } from './reference.ts';
import { passagesLike, type Query, STEPS_A_BIT, type StatementIndex, setTerms, termOf } from './statement-search.ts';

/** Words of a quotation that are looked at; what follows could not change which statement it is. */
const MOST_WORDS = 400;

const tokens = emptyTokens();
/** Reused from query to query, as arrays of more than 64 bytes cost a microsecond each to make. */
const weights = new Int32Array(MOST_WORDS);
const termsByPack: Int32Array[] = [];

/** Statements that share rare words with a quotation, best first, over all packs. */
export function statementsLike(opened: Opened, words: string, limit: number): StatementCandidate[] {
  tokenise(words, tokens);
  tokens.count = Math.min(tokens.count, MOST_WORDS);
  opened.packs.forEach(({ statements }, pack) => {
    setTerms(statements, tokens, termsOf(pack));
  });
  setWeights(opened);
  const query: Query = { tokens, weights };
  const replaced = opened.packs.length > 1 ? opened.replaced() : null;
  const found = opened.packs.flatMap(({ statements }, pack) =>
    passagesLike(statements, query, termsOf(pack), limit)
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
    let [passages, holding] = [1, 1];
    for (const { statements } of opened.packs) {
      passages += statements.count;
      holding += holdingPassages(statements, termOf(statements, tokens.hashes[at] ?? 0));
    }
    rarity = Math.max(rarity, Math.log2(passages / holding));
  }
  return rarity;
}

/** The terms of the query's tokens in a pack. */
function termsOf(pack: number): Int32Array {
  termsByPack[pack] ??= new Int32Array(MOST_WORDS);
  return termsByPack[pack];
}

/** Of each token, eighths of bits, at least 1; 0 for a word that no statement holds. */
function setWeights({ packs }: Opened) {
  const passages = packs.reduce((sum, { statements }) => sum + statements.count, 1);
  for (let at = 0; at < tokens.count; at++) {
    let holding = 0;
    for (let pack = 0; pack < packs.length; pack++)
      holding += holdingPassages(packs[pack]?.statements, termsByPack[pack]?.[at] ?? -1);
    weights[at] = holding === 0 ? 0 : Math.max(1, Math.round(STEPS_A_BIT * Math.log2(passages / holding)));
  }
}

/** Passages by their logarithm, as the dictionary has it. */
const powers = Float64Array.from({ length: 256 }, (_, eighths) => 2 ** (eighths / STEPS_A_BIT));

function holdingPassages(statements: StatementIndex | undefined, term: number): number {
  return statements && term >= 0 ? (powers[statements.frequencies[term] ?? 0] ?? 0) : 0;
}
