import { Is, type Lexicon } from '../../languages/language.ts';
import type { Article, Span } from '../../protocol/article.ts';
import type { CandidateName, Mention, Quotation, Term } from '../../protocol/findings.ts';
import type { Token } from '../../text/lexer.ts';
import { attribute, placesOf } from './attribution.ts';
import { featuresOf, isSaid, termKind } from './classify.ts';
import { type Narration, narrate, type Piece } from './narration.ts';
import { type People, type Person, peopleOf } from './people.ts';
import { type Pair, scan, trimmed } from './scan.ts';
import type { Attribution, Scene } from './scene.ts';
import { sourcingOf } from './sourcing.ts';

/** A speaker is given only when the rule that found it is right this often. */
const SURE_ENOUGH = 0.4;

/** Quotations and terms of an article, from its tokens (a list for each block) and its names. */
export function quotationsOf(
  article: Article,
  tokens: readonly (readonly Token[])[],
  names: readonly CandidateName[],
  lexicon: Lexicon,
): { quotations: Quotation[]; terms: Term[] } {
  const pairs = scan(article).filter((pair) => /[\p{L}\p{N}]/u.test(article.text.slice(pair.start, pair.end)));
  const pieces: Piece[][] = article.blocks.map(() => []);
  pairs.forEach((pair, quote) => {
    for (const { block, open, close } of pair.parts) pieces[block]?.push({ quote, open, close });
  });
  const narrations: Narration[] = tokens.map((words, block) =>
    narrate(article.text, words, pieces[block] ?? [], lexicon),
  );
  const scene: Scene = { text: article.text, lexicon, narrations, pairs, solved: [] };
  attribute(scene);
  const people = peopleOf(names, lexicon);
  const quotations: Quotation[] = [];
  const terms: Term[] = [];
  pairs.forEach((pair, quote) => {
    const attribution = scene.solved[quote] ?? null;
    const place = placesOf(scene, quote)[0];
    const content = (tokens[pair.block] ?? []).filter((token) => token.start >= pair.start && token.end <= pair.end);
    const features = featuresOf(article.text, content, place, attribution, lexicon);
    const span = trimmed(article.text, pair.start, pair.end);
    const text = article.text.slice(span.start, span.end);
    if (!isSaid(features)) {
      terms.push({ ...span, text, kind: termKind(features, place) });
      return;
    }
    quotations.push({
      ...span,
      text,
      kind: features.words > 4 && features.startsCapital ? 'direct' : 'mixed',
      block: pair.block,
      ...(pair.unclosed && { unclosed: true as const }),
      ...(pair.inner.length > 0 && {
        nested: pair.inner.map((inner) => trimmed(article.text, inner.start, inner.end)),
      }),
      ...speakerOf(attribution, scene, people, names, pair),
      sourcing: sourcingOf(place, article.links),
    });
  });
  return { quotations, terms };
}

function speakerOf(
  attribution: Attribution | null,
  scene: Scene,
  people: People,
  names: readonly CandidateName[],
  pair: Pair,
) {
  if (!attribution?.speaker || attribution.confidence < SURE_ENOUGH) {
    return {
      speaker: null,
      name: null,
      rule: attribution ? `unsure:${attribution.rule}` : 'none',
      confidence: attribution?.confidence ?? 0,
    };
  }
  const { speaker, cue, rule, confidence } = attribution;
  const mention: Mention = { ...speaker, text: scene.text.slice(speaker.start, speaker.end) };
  return {
    speaker: mention,
    name: fullName(mention, scene, people, names, pair),
    ...(cue && { cue }),
    rule,
    confidence,
  };
}

/** The speaker's full name as the article gives it. */
function fullName(
  mention: Mention,
  scene: Scene,
  people: People,
  names: readonly CandidateName[],
  pair: Pair,
): string | null {
  const own = names.filter((name) => name.start >= mention.start && name.end <= mention.end).at(-1);
  if (own) return people.byName(own.text)?.name ?? own.text;
  const is = scene.lexicon.classes(mention.text.toLowerCase());
  if ((is & Is.pronoun) === 0) return null;
  const gender = (is & Is.male) !== 0 ? 'm' : (is & Is.female) !== 0 ? 'f' : undefined;
  return gender ? (antecedentOf(mention, gender, people, scene.pairs, pair)?.name ?? null) : null;
}

/** The person last named before a pronoun, outside quotations, whose gender does not speak against it. */
function antecedentOf(
  mention: Span,
  gender: 'm' | 'f',
  people: People,
  pairs: readonly Pair[],
  own: Pair,
): Person | undefined {
  const before = Math.min(mention.start, own.open);
  for (let index = people.namings.length - 1; index >= 0; index--) {
    const naming = people.namings[index];
    if (!naming || naming.start >= before) continue;
    if (naming.person.gender && naming.person.gender !== gender) continue;
    if (pairs.some((pair) => naming.start >= pair.open && naming.end <= pair.close)) continue;
    return naming.person;
  }
  return undefined;
}
