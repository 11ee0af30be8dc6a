import type { Lexicon } from '../../languages/language.ts';
import type { Article } from '../../protocol/article.ts';
import type { CandidateName, Quotation, Term } from '../../protocol/findings.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/lexer.ts';
import { attribute, placesOf } from './attribution.ts';
import { type Features, featuresOf, oddsOf, termKind } from './classify.ts';
import { type Narration, narrate, type Piece } from './narration.ts';
import { peopleOf } from './people.ts';
import { withoutRepeats } from './repeated.ts';
import { type Pair, trimmed } from './scan.ts';
import type { Attribution, Place, Scene } from './scene.ts';
import { sourcingOf } from './sourcing.ts';
import { namesFor, speakerOf } from './speaker.ts';
import { speechesOf } from './speeches.ts';
import { coverOf, tokensWithin } from './within.ts';

/** Log-odds from which words in marks are taken for a quotation. */
const EVEN = 0;

/** Whether the page itself sets the words as speech: no marks to judge. */
const isSet = (pair: Pair): boolean => pair.family === 'dash' || pair.family === 'markup';

/** What stands in one outermost pair of marks, with all that decides on it. */
export interface Candidate {
  readonly pair: Pair;
  readonly place: Place | undefined;
  readonly attribution: Attribution | null;
  readonly content: readonly Token[];
  readonly features: Features;
}

/** A few words of nobody's, that neither end like a sentence nor speak of themselves. */
const isFragment = ({ many, ended, person, introduced }: Features): boolean => many + ended + person + introduced === 0;

/** A verb of saying stands beside the marks, though whose it is may not be sure. */
const hasVerb = (attribution: Attribution | null): boolean => attribution?.rule === 'elided';

/** Everything in marks, attributed but not yet told apart into quotations and terms. */
export function candidatesOf(
  article: Article,
  tokens: readonly (readonly Token[])[],
  lexicon: Lexicon,
): { scene: Scene; candidates: Candidate[] } {
  const pairs = speechesOf(article, tokens, lexicon);
  const pieces: Piece[][] = article.blocks.map(() => []);
  pairs.forEach((pair, quote) => {
    for (const { block, open, close } of pair.parts) pieces[block]?.push({ quote, open, close });
  });
  const common = new Set<string>();
  for (const words of tokens)
    for (const word of words) if (word.kind === 'word' && !word.capital) common.add(word.lower);
  const narrations: Narration[] = [];
  const narration = (block: number): Narration | undefined => {
    const words = tokens[block];
    if (!words) return undefined;
    narrations[block] ??= narrate(article.text, words, pieces[block] ?? [], lexicon, common);
    return narrations[block];
  };
  const scene: Scene = { text: article.text, lexicon, narration, pairs, solved: [] };
  attribute(scene);
  const repeats = repeatsOf(article.text, pairs);
  const doubles = pairs.filter(({ family }) => family !== 'single').length;
  const candidates = pairs.map((pair, quote) => {
    const attribution = scene.solved[quote] ?? null;
    const place = placesOf(scene, quote)[0];
    const content = tokensWithin(tokens[pair.block] ?? [], pair);
    const repeated = repeats.has(quote);
    return {
      pair,
      place,
      attribution,
      content,
      features: featuresOf({
        content,
        place,
        attribution,
        repeated,
        odd: pair.family === 'single' && doubles > FEW,
        lexicon,
      }),
    };
  });
  return { scene, candidates };
}

/** A page that has more pairs of other marks than this does not quote in single ones. */
const FEW = 1;

/** A term is never longer than this, in characters. */
const LONGEST_TERM = 60;

/** The indexes of the pairs whose words stand in marks more than once; only short ones are looked at. */
function repeatsOf(text: string, pairs: readonly Pair[]): Set<number> {
  const first = new Map<string, number>();
  const repeats = new Set<number>();
  pairs.forEach(({ start, end }, index) => {
    if (end - start > LONGEST_TERM) return;
    const words = fold(text.slice(start, end));
    const known = first.get(words);
    if (known === undefined) first.set(words, index);
    else repeats.add(known).add(index);
  });
  return repeats;
}

/** Quotations and terms of an article, from its tokens (a list for each block) and its names. */
export function quotationsOf(
  article: Article,
  tokens: readonly (readonly Token[])[],
  names: readonly CandidateName[],
  lexicon: Lexicon,
): { quotations: Quotation[]; terms: Term[] } {
  const { scene, candidates } = candidatesOf(article, tokens, lexicon);
  const known = namesFor(scene, peopleOf(article.text, names, lexicon), names);
  const linkIn = coverOf(article.links);
  const quotations: Quotation[] = [];
  const terms: Term[] = [];
  for (const { pair, place, attribution, content, features } of candidates) {
    const span = trimmed(article.text, pair.start, pair.end);
    const text = article.text.slice(span.start, span.end);
    const speaker = speakerOf(attribution, scene, known, pair);
    if (
      !isSet(pair) &&
      (oddsOf(features) < EVEN || (!speaker.speaker && !hasVerb(attribution) && isFragment(features)))
    ) {
      terms.push({ ...span, text, kind: termKind(features, content) });
      continue;
    }
    quotations.push({
      ...span,
      text,
      kind: features.many && content.find((token) => token.kind === 'word')?.capital ? 'direct' : 'mixed',
      block: pair.block,
      ...(pair.unclosed && { unclosed: true as const }),
      ...(pair.inner.length > 0 && {
        nested: pair.inner.map((inner) => trimmed(article.text, inner.start, inner.end)),
      }),
      ...speaker,
      sourcing: sourcingOf(place, linkIn),
    });
  }
  return { quotations: withoutRepeats(article, quotations), terms };
}
