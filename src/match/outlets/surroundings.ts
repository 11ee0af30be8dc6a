import type { Lexicon } from '../../languages/language.ts';
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
    const block = article.blocks.find((other) => other.start <= span.start && span.start < other.end);
    if (!block) return null;
    const tokens = cut.get(block) ?? lex(article.text, block.start, block.end, lexicon);
    cut.set(block, tokens);
    const first = tokens.findIndex((token) => token.end > span.start);
    let last = first;
    while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? span.end) < span.end) last++;
    return first < 0 ? null : { block, tokens, first, last };
  };
}

const OPENS_SENTENCE = new Set(['.', '!', '?', '…', ':', ';', '•', '|', '(', '—', '–']);

/** Whether the span opens a sentence, so that its capital says nothing. */
export function opensSentence({ tokens, first }: Place): boolean {
  const before = tokens[first - 1];
  return before === undefined || OPENS_SENTENCE.has(before.lower) || before.kind === 'quote';
}

/**
 * Whether the name is only a part of a longer name: a capitalised word stands directly before it ("Fiona Hill") or a word
 * that makes something else of it directly after ("Reuters Action").
 */
export function isPartOfName(place: Place, text: string, lexicon: Lexicon): boolean {
  const { tokens, first, last } = place;
  const before = tokens[first - 1];
  const touches = (a: Token | undefined, b: Token | undefined) => a && b && /^\s$/.test(text.slice(a.end, b.start));
  if (before?.kind === 'word' && before.capital && touches(before, tokens[first])) {
    const opens = first - 1 === 0 || OPENS_SENTENCE.has(tokens[first - 2]?.lower ?? '');
    const isNamePart = lexicon.classes(before.lower) === 0 && !isOutletWord(before.lower);
    if (
      isNamePart &&
      !(
        opens &&
        lexicon.language.capitalNouns !== true &&
        before.lower.length > 2 &&
        lexicon.genderOf(before.lower) === undefined
      )
    )
      return true;
  }
  const after = tokens[last + 1];
  return (
    after?.kind === 'word' && after.capital && Boolean(touches(tokens[last], after)) && MAKES_ANOTHER.has(after.lower)
  );
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
const isOutletWord = (lower: string): boolean => OUTLET_WORDS.has(lower);
