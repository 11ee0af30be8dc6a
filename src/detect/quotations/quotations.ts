import type { Lexicon } from '../../languages/language.ts';
import type { Article } from '../../protocol/article.ts';
import type { CandidateName, Quotation, Term } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';
import { attribute } from './attribution.ts';
import { type Features, oddsOf, termKind } from './classify.ts';
import { featuresOf } from './features.ts';
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
  const narrations: Narration[] = [];
  const narration = (block: number): Narration | undefined => {
    const words = tokens[block];
    if (!words) return undefined;
    narrations[block] ??= narrate(article.text, words, pieces[block] ?? [], lexicon.words.stood);
    return narrations[block];
  };
  const scene: Scene = { text: article.text, lexicon, narration, pairs, solved: [] };
  const places = attribute(scene);
  const contents = pairs.map((pair) => tokensWithin(tokens[pair.block] ?? [], pair));
  const repeats = repeatsOf(contents);
  const doubles = pairs.filter(({ family }) => family !== 'single').length;
  const candidates = pairs.map((pair, quote) => {
    const attribution = scene.solved[quote] ?? null;
    const place = places[quote]?.[0];
    const content = contents[quote] ?? [];
    const odd = pair.family === 'single' && doubles > FEW;
    const features = featuresOf({ content, place, attribution, repeated: repeats.has(quote), odd, lexicon });
    return { pair, place, attribution, content, features };
  });
  return { scene, candidates };
}

/** A page that has more pairs of other marks than this does not quote in single ones. */
const FEW = 1;

/** A term is never longer than this, in words. */
const LONGEST_TERM = 8;

/** The indexes of the pairs whose words stand in marks more than once; only short ones are looked at. */
function repeatsOf(contents: readonly (readonly Token[])[]): Set<number> {
  const first = new Map<string, number>();
  const repeats = new Set<number>();
  contents.forEach((content, index) => {
    const said = content.filter(({ kind }) => kind === 'word' || kind === 'number');
    if (said.length > LONGEST_TERM) return;
    const words = said.map(({ lower }) => lower).join(' ');
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
    const { start, end } = trimmed(article.text, pair.start, pair.end);
    const text = article.text.slice(start, end);
    if (isSet(pair) || oddsOf(features, lexicon.language) >= EVEN) {
      const { speaker, name, cue, rule, confidence } = speakerOf(attribution, scene, known, pair);
      quotations.push({
        start,
        end,
        text,
        kind: features.has('many') && content.find((token) => token.kind === 'word')?.capital ? 'direct' : 'mixed',
        block: pair.block,
        ...(pair.unclosed && { unclosed: true as const }),
        ...(pair.inner.length > 0 && {
          nested: pair.inner.map((inner) => trimmed(article.text, inner.start, inner.end)),
        }),
        speaker,
        name,
        ...(cue && { cue }),
        rule,
        confidence,
        sourcing: sourcingOf(place, linkIn, known.people),
      });
    } else terms.push({ start, end, text, kind: termKind(features, content) });
  }
  return { quotations: withoutRepeats(article, quotations), terms };
}
