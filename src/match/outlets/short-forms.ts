import type { Lexicon } from '../../languages/language.ts';
import type { Article } from '../../protocol/article.ts';
import { lex } from '../../text/lexer.ts';
import type { Mention } from './judge.ts';

/** Last words of papers' names that stand for the paper once it has been named: "The Detroit News … The News". */
const HEAD_NOUNS = new Set(
  `times post news journal herald tribune star sun guardian mirror chronicle register bee courier press standard mail telegraph globe
  independent gazette observer record review examiner inquirer citizen dispatch sentinel courant union monitor intercept economist
  atlantic magazine`
    .trim()
    .split(/\s+/),
);

/** Mentions of outlets by "the" and the last word of a name that stands in full before, in English. */
export function shortForms(article: Article, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  if (lexicon.language.id !== 'en') return [];
  const heads = new Map<string, Mention>();
  for (const mention of mentions) {
    const words = article.text.slice(mention.start, mention.end).toLowerCase().split(/\s+/);
    const head = words.at(-1) ?? '';
    if (mention.outlet && words.length > 1 && HEAD_NOUNS.has(head) && !heads.has(head)) heads.set(head, mention);
  }
  if (heads.size === 0) return [];
  return article.blocks.flatMap((block) => {
    const tokens = lex(article.text, block.start, block.end, lexicon);
    return tokens.flatMap((token, at): Mention[] => {
      const full = token.capital ? heads.get(token.lower) : undefined;
      const before = tokens[at - 1];
      if (!full || before?.lower !== 'the' || token.start < full.end) return [];
      if (tokens[at + 1]?.capital && tokens[at + 1]?.kind === 'word') return [];
      const start = before.capital ? before.start : token.start;
      if (mentions.some((other) => other.start < token.end && other.end > start)) return [];
      return [{ ...full, start, end: token.end, kind: 'named', evidence: [] }];
    });
  });
}
