import { identify } from '../languages/identify.ts';
import { languageOf } from '../languages/index.ts';
import { lexiconOf } from '../languages/language.ts';
import { unknown } from '../languages/und.ts';
import type { Article } from '../protocol/article.ts';
import type { Findings } from '../protocol/findings.ts';
import { withinLimits } from '../protocol/limits.ts';
import { lex } from '../text/lexer.ts';
import { withNames } from './capitals.ts';
import { namesOf } from './names.ts';
import { quotationsOf } from './quotations/quotations.ts';

/** Everything in an article that can be found without the reference. Pure, and linear in the text, of which it takes as much as is checked. */
export function detect(whole: Article): Findings {
  const article = withinLimits(whole);
  const lang = identify(article.text, article.page.lang);
  const lexicon = lexiconOf(languageOf(lang) ?? unknown);
  lexicon.words.begin();
  const words = article.blocks.map((block) => lex(article.text, block.start, block.end, lexicon));
  const tokens = withNames(article.text, words, lexicon);
  const names = namesOf(article, tokens, lexicon);
  return { lang, ...quotationsOf(article, tokens, names, lexicon), names };
}
