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

/** Last words of companies' names that are left out once the company has been named: "Tribune Publishing … Tribune". */
const GENERIC_TAILS = new Set(
  'publishing media group company co corp inc communications network newspapers holdings'.split(' '),
);

/** The words that stand for an outlet later: its last one after "the", or all but a generic last one. */
function shortOf(words: readonly string[]): { readonly head: string; readonly needsThe: boolean } | null {
  const last = (words.at(-1) ?? '').toLowerCase().replace(/\.$/, '');
  const own = words.filter((word) => word.toLowerCase() !== 'the');
  if (own.length > 1 && HEAD_NOUNS.has(last)) return { head: last, needsThe: true };
  if (own.length === 2 && GENERIC_TAILS.has(last)) return { head: (own[0] ?? '').toLowerCase(), needsThe: false };
  return null;
}

/** Mentions of outlets by "the" and the last word of a name that stands in full before, in English. */
export function shortForms(article: Article, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  if (lexicon.language.id !== 'en') return [];
  const heads = new Map<string, { mention: Mention; needsThe: boolean }>();
  for (const mention of mentions) {
    const short = mention.outlet && shortOf(article.text.slice(mention.start, mention.end).split(/\s+/));
    if (short && !heads.has(short.head)) heads.set(short.head, { mention, needsThe: short.needsThe });
  }
  if (heads.size === 0) return [];
  return article.blocks.flatMap((block) => {
    const tokens = lex(article.text, block.start, block.end, lexicon);
    return tokens.flatMap((token, at): Mention[] => {
      const full = token.capital ? heads.get(token.lower) : undefined;
      if (!full || token.start < full.mention.end) return [];
      const before = tokens[at - 1];
      const after = tokens[at + 1];
      if ((full.needsThe && before?.lower !== 'the') || (after?.kind === 'word' && after.capital)) return [];
      const start = full.needsThe && before?.capital ? before.start : token.start;
      if (mentions.some((other) => other.start < token.end && other.end > start)) return [];
      return [{ ...full.mention, start, end: token.end, kind: 'named', evidence: [] }];
    });
  });
}
