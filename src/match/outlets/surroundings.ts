import { Is, type Lexicon } from '../../languages/language.ts';
import type { Article, Block, Span } from '../../protocol/article.ts';
import { lex, type Token } from '../../text/lexer.ts';

/** A span seen in its paragraph: the tokens, and which of them the span covers. */
export interface Place {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** Gives the place of a span; the tokens of a paragraph are cut once. */
export function placesIn(article: Article, lexicon: Lexicon): (span: Span) => Place | null {
  const cut = new Map<Block, Token[]>();
  return (span) => {
    const block = blockAt(article, span.start);
    if (!block) return null;
    const tokens = cut.get(block) ?? lex(article.text, block.start, block.end, lexicon);
    cut.set(block, tokens);
    const at = lastFrom(tokens, span.start);
    const first = (tokens[at]?.end ?? 0) > span.start ? at : at + 1;
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? span.end) < span.end) last++;
    return first < tokens.length ? { block, tokens, first, last } : null;
  };
}

/** The paragraph that a place of the text lies in. */
export function blockAt({ blocks }: Article, place: number): Block | null {
  const block = blocks[lastFrom(blocks, place)];
  return block && place < block.end ? block : null;
}

/** The index of the last of some sorted spans that starts at a place or before it; -1 where none does. */
function lastFrom(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const OPENS_SENTENCE = new Set(['.', '!', '?', '…', ':', ';', '•', '|', '(', '—', '–']);

/** Whether the span opens a sentence, so that its capital says nothing. */
export function opensSentence({ tokens, first }: Place): boolean {
  const quoted = tokens[first - 1]?.kind === 'quote';
  const before = tokens[quoted ? first - 2 : first - 1];
  return before === undefined || OPENS_SENTENCE.has(before.lower);
}

/**
 * Whether the name is only a part of a longer name: a capitalised word stands directly before it ("Fiona Hill", "North
 * Atlantic Council"), or a word follows that makes something else of it ("Reuters Action").
 */
export function isPartOfName(place: Place, text: string, lexicon: Lexicon): boolean {
  const { tokens, first, last } = place;
  const after = tokens[last + 1];
  if (isCapital(after) && touches(text, tokens[last], after) && MAKES_ANOTHER.has(after?.lower ?? '')) return true;
  if (text[tokens[last]?.end ?? 0] === '-' && /\p{Ll}/u.test(text[(tokens[last]?.end ?? 0) + 1] ?? '')) return true;
  const before = tokens[first - 1];
  if (!before || !isCapital(before) || !touches(text, before, tokens[first])) return false;
  // Where every noun is a capital, only a given name before it makes a person of it.
  if (lexicon.language.capitalNouns) return lexicon.genderOf(before.lower) !== undefined;
  return isNamePart(before, lexicon) && !opensWithOther(place, lexicon);
}

/** Whether an ordinary word belongs to a name: "Prime Minister", "Ministry of Foreign Affairs", "Judge Post". */
export function isInsideName({ tokens, first, last }: Place, text: string, lexicon: Lexicon): boolean {
  if (lexicon.language.capitalNouns) return false;
  if (isCapital(tokens[last + 1]) && touches(text, tokens[last], tokens[last + 1])) return true;
  const before = tokens[first - 1];
  if (!before || !touches(text, before, tokens[first])) return false;
  const classes = lexicon.classes(before.lower);
  if (classes & Is.of) return isCapital(tokens[first - 2]) && touches(text, tokens[first - 2], before);
  return isCapital(before) && (classes & Is.title) !== 0;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
const touches = (text: string, a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && /^[ \u00a0]$/.test(text.slice(a.end, b.start));
const isNamePart = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.classes(token.lower) === 0 && !OUTLET_WORDS.has(token.lower);

/** Whether the capital before the name is only that of a sentence that begins there. */
function opensWithOther({ tokens, first }: Place, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  const opens = first === 1 || OPENS_SENTENCE.has(tokens[first - 2]?.lower ?? '');
  return opens && lexicon.language.capitalNouns !== true && lexicon.genderOf(before?.lower ?? '') === undefined;
}

/** Words after an outlet's name that make a different thing of it. */
const MAKES_ANOTHER = new Set(
  `action institute foundation university college school party street square park stadium arena theatre theater orchestra symphony
  award awards prize cup trophy bowl championship championships center centre building tower house hall movie film festival bank
  airport station bridge hotel church award records fund capital trust proms`
    .trim()
    .split(/\s+/),
);

const OUTLET_WORDS = new Set(
  'news media daily sunday saturday monday tuesday wednesday thursday friday exclusive breaking via per'.split(' '),
);
