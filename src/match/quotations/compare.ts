import type { Statement } from '../../reference/records.ts';
import type { Reference, StatementCandidate } from '../../reference/reference.ts';
import { type Alignment, align } from '../../text/align.ts';
import { once } from '../../text/once.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { candidatesFor } from './candidates.ts';
import { changesOf } from './changes.ts';
import type { Found } from './difference.ts';
import { joinedHalves } from './joined.ts';
import { isFunctionWord, SPEECH } from './lexicon.ts';
import { fitsOccasion, isEarlier, namesSpeaker, type Scene } from './occasion.ts';
import { alignGrowing, type Part, type Passage, passageOf, wordingOf } from './passage.ts';
import { edgesOf, repeated } from './regions.ts';
import { nameOf, type Relation, relationOf } from './speakers.ts';
import { weightsOf } from './weights.ts';

/** A quotation as it is held against the reference. */
export interface Query {
  readonly text: string;
  /** Where it starts in the article, UTF-16 code units. */
  readonly offset: number;
  readonly lang: string;
  /** How the page names the speaker: the full name first, then the mention. */
  readonly speakers: readonly string[];
  /** A whole clause or sentence, not a fragment of the narrator's. */
  readonly direct: boolean;
  readonly headline: boolean;
  readonly scene: Scene;
}

export interface Comparison {
  readonly passage: Passage;
  /** The parts of the passage whose words were found. */
  readonly parts: readonly [Part, ...Part[]];
  readonly statement: Statement;
  /** The first and the last word of the page that was found. */
  readonly span: { readonly first: number; readonly last: number };
  /** Weight found, in bits, and its share of the page's weight. */
  readonly bits: number;
  readonly coverage: number;
  /**
   * Share of the page's words, each counted alike, less a part for the record's words in between that the page has not: a
   * sentence with words exchanged has nearly all of the record's, a stranger's words are found here and there.
   */
  readonly likeness: number;
  /** The record's sentence gives the words as another's: "she said the other day that ...". */
  readonly retold: boolean;
  /** The words stand in quotation marks in the record. */
  readonly marked: boolean;
  /** Against the record's own words, in the page's order. */
  readonly changes: () => readonly Found[];
  readonly relation: Relation;
  readonly fits: boolean;
  /** The record's speaker is named somewhere in the article. */
  readonly named: boolean;
  /** The article is older than the record. */
  readonly earlier: boolean;
  /** The words are those by which the statement is known to be misquoted; changes are against its own words. */
  readonly misquoted: boolean;
  /** Of the words alone: matched bits less what differs. */
  readonly aligned: number;
  /** For the order among comparisons, in bits. */
  readonly score: number;
}

export interface Compared {
  readonly words: readonly Word[];
  readonly contentWords: number;
  /** Best first. */
  readonly comparisons: readonly Comparison[];
}

/** Bits by which the speaker and the date count beside the words when the best record is chosen. */
const RELATION_BITS: Readonly<Record<Relation, number>> = { same: 8, unknown: 0, other: -8 };
const OCCASION_BITS = 6;
/** Words. No rule accepts fewer. */
const WORDS_LEAST = 3;
/** Share of weight below which no rule accepts a record. */
const COVERAGE_LEAST = 0.45;
/** One half of a quotation that is found in two records has less. */
const HALF_LEAST = 0.25;
/** Records, best first, among which halves are joined, and the bits by which a join must be better than either. */
const JOINED_AMONG = 5;
const JOINED_GAIN = 8;
/** What the record's words in between take from the likeness, at most: as many as the page has and more. */
const SKIPPED_SHARE = 0.2;
/** Share of weight below which two wordings are not compared word by word. */
const COVERAGE_COMPARED = 0.6;

/** Holds a quotation against the statements that share rare words with it. */
export function compare(query: Query, reference: Reference): Compared {
  const words = wordsOf(query.text, query.lang);
  const weights = weightsOf(words, query.text, reference);
  const comparisons: Comparison[] = [];
  const seen = new Set<string>();
  const candidates = words.length < WORDS_LEAST ? [] : candidatesFor(query.text, words, reference);
  for (const candidate of candidates) {
    const key = `${candidate.record.index} ${candidate.record.pack} ${candidate.wording}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const comparison = compareOne(query, words, weights, candidate, reference);
    if (comparison === null) continue;
    for (const part of comparison.parts) seen.add(`${part.handle.index} ${part.handle.pack} -1`);
    comparisons.push(comparison);
  }
  comparisons.sort((a, b) => b.score - a.score);
  comparisons.push(...joinedOnes(query, words, weights, comparisons, reference));
  comparisons.sort((a, b) => b.score - a.score);
  return { words, contentWords: words.filter(isContent).length, comparisons };
}

const isContent = (word: Word) => !word.filler && !word.bracketed && !isFunctionWord(word.key);

function compareOne(
  query: Query,
  words: readonly Word[],
  weights: readonly number[],
  candidate: StatementCandidate,
  reference: Reference,
): Comparison | null {
  const recorded = reference.record(candidate.record);
  const start = passageOf(candidate.record, recorded, candidate.wording);
  const grown = alignGrowing(words, weights, start, reference);
  const { misquoted } = wordingOf(recorded, candidate.wording);
  const own = misquoted ? passageOf(candidate.record, recorded, -1) : null;
  return comparisonOf(query, words, weights, grown, own, reference);
}

/** Halves of a quotation with an ellipsis that were found in two records, as one comparison. */
function joinedOnes(
  query: Query,
  words: readonly Word[],
  weights: readonly number[],
  comparisons: readonly Comparison[],
  reference: Reference,
): Comparison[] {
  if (!words.some((word) => word.before === 'ellipsis')) return [];
  const best = comparisons.slice(0, JOINED_AMONG);
  return best.flatMap((one, at) =>
    best.slice(at + 1).flatMap((other) => {
      const passage = joinedHalves(one, other, words);
      if (passage === null) return [];
      const alignment = align(words, passage.words, weights);
      if (alignment.score < Math.max(one.aligned, other.aligned) + JOINED_GAIN) return [];
      return comparisonOf(query, words, weights, { passage, alignment }, null, reference) ?? [];
    }),
  );
}

/** `own` is the record's own wording where the words are a known misquotation of it. */
function comparisonOf(
  query: Query,
  words: readonly Word[],
  weights: readonly number[],
  { passage, alignment }: { readonly passage: Passage; readonly alignment: Alignment },
  own: Passage | null,
  reference: Reference,
): Comparison | null {
  const [first, ...others] = partsFound(alignment, passage);
  const measured = measure(alignment, words, weights);
  if (first === undefined || measured.coverage < (own ? COVERAGE_LEAST : HALF_LEAST)) return null;
  const { statement } = first;
  const relation = relationOf(query.speakers, statement.speaker, reference);
  const fits = fitsOccasion(query.scene, statement, query.text);
  return {
    ...measured,
    passage: own ?? passage,
    parts: [first, ...others],
    statement,
    span: spanOf(alignment),
    retold: isRetold(alignment, passage),
    marked: isMarked(alignment, passage),
    // Most comparisons are never asked for their changes.
    changes: once(() => (own ? ownChanges(query, words, weights, own) : changesOf(alignment, words, passage, query))),
    relation,
    fits,
    named: namesSpeaker(query.scene, nameOf(statement.speaker ?? '')?.family ?? '', query.text),
    earlier: isEarlier(query.scene, statement),
    misquoted: own !== null,
    aligned: alignment.score,
    score: alignment.score + RELATION_BITS[relation] + (fits ? OCCASION_BITS : 0),
  };
}

function spanOf({ steps }: Alignment): { first: number; last: number } {
  const found = steps.filter((step) => step.kind === 'same' || step.kind === 'stem').map((step) => step.page);
  return { first: found[0] ?? 0, last: found.at(-1) ?? 0 };
}

/** A known misquotation against the record's own words; where they have little in common, it is one other wording. */
function ownChanges(query: Query, words: readonly Word[], weights: readonly number[], own: Passage): readonly Found[] {
  const alignment = align(words, own.words, weights);
  if (measure(alignment, words, weights).coverage >= COVERAGE_COMPARED) return changesOf(alignment, words, own, query);
  const page = { start: query.offset, end: query.offset + query.text.length };
  return [{ kind: 'substitution', weight: 'note', page, original: own.text }];
}

function partsFound(alignment: Alignment, passage: Passage): Part[] {
  const found = alignment.steps
    .filter((step) => step.kind === 'same' || step.kind === 'stem')
    .map((step) => step.record);
  const to = (at: number) => passage.parts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
  return passage.parts.filter((part, at) => found.some((record) => record >= part.from && record < to(at)));
}

function measure(alignment: Alignment, words: readonly Word[], weights: readonly number[]) {
  let [bits, total, matched, counted, skipped] = [0, 0, 0, 0, 0];
  const again = repeatedWords(alignment, words);
  for (const { page, kind } of alignment.steps) {
    skipped += page < 0 ? 1 : 0;
    const weight = again.has(page) ? 0 : (weights[page] ?? 0);
    total += weight;
    counted += weight > 0 ? 1 : 0;
    if (kind !== 'same' && kind !== 'stem') continue;
    bits += weight;
    matched += weight > 0 ? 1 : 0;
  }
  const wordShare = counted === 0 ? 0 : matched / counted;
  const likeness = wordShare - SKIPPED_SHARE * Math.min(1, skipped / words.length);
  return { bits, coverage: total === 0 ? 0 : bits / total, likeness };
}

/** Page words put in that only say again what stands beside them. */
function repeatedWords({ steps }: Alignment, words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (repeated(words, run)) for (const at of run) found.add(at);
    run = [];
  };
  for (const { page, record } of steps) {
    if (page >= 0 && record < 0) run.push(page);
    else close();
  }
  close();
  return found;
}

function isRetold(alignment: Alignment, passage: Passage): boolean {
  return edgesOf(alignment, passage).head.some((word) => SPEECH.has(word.key));
}

/** An opening mark stands before the words and is not closed there. */
function isMarked(alignment: Alignment, passage: Passage): boolean {
  const first = alignment.steps.find((step) => step.kind === 'same');
  const before = passage.text.slice(0, passage.words[first?.record ?? 0]?.start ?? 0);
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/[\u201c\u201e\u00ab]/g) > count(/[\u201d\u00bb]/g);
}
