import type { Statement } from '../../reference/records.ts';
import type { Reference, StatementCandidate } from '../../reference/reference.ts';
import { type Alignment, align } from '../../text/align.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { CANDIDATES } from '../thresholds.ts';
import { candidatesFor } from './candidates.ts';
import { changesOf } from './changes.ts';
import type { Found } from './difference.ts';
import { isFunctionWord, SPEECH } from './lexicon.ts';
import { fitsOccasion, isEarlier, type Scene } from './occasion.ts';
import { alignGrowing, type Part, type Passage, passageOf, wordingOf } from './passage.ts';
import { edgesOf } from './regions.ts';
import { type Relation, relationOf } from './speakers.ts';
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
  /** Weight found, in bits, and its share of the page's weight. */
  readonly bits: number;
  readonly coverage: number;
  /** Share of the page's words, each counted alike. */
  readonly wordShare: number;
  /** The record's sentence gives the words as another's: "she said the other day that ...". */
  readonly retold: boolean;
  /** The words stand in quotation marks in the record. */
  readonly marked: boolean;
  readonly changes: readonly Found[];
  readonly relation: Relation;
  readonly fits: boolean;
  /** The article is older than the record. */
  readonly earlier: boolean;
  /** The words are those by which the statement is known to be misquoted; changes are against its own words. */
  readonly misquoted: boolean;
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
const SPEAKER_BITS = 8;
const OCCASION_BITS = 6;
const ALARM_BITS = 4;

/** Holds a quotation against the statements that share rare words with it. */
export function compare(query: Query, reference: Reference): Compared {
  const words = wordsOf(query.text, query.lang);
  const weights = weightsOf(words, query.text, reference);
  const comparisons: Comparison[] = [];
  const seen = new Set<string>();
  for (const candidate of candidatesFor(query.text, words, reference)) {
    if (seen.size >= 2 * CANDIDATES) break;
    const key = `${candidate.record.index} ${candidate.record.pack} ${candidate.wording}`;
    if (seen.has(key)) continue;
    const comparison = compareOne(query, words, weights, candidate, reference);
    seen.add(key);
    if (comparison === null) continue;
    for (const part of comparison.parts) seen.add(`${part.handle.index} ${part.handle.pack} -1`);
    comparisons.push(comparison);
  }
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
  const statement = reference.record(candidate.record);
  const start = passageOf(candidate.record, statement, candidate.wording);
  const { passage, alignment } = alignGrowing(words, weights, start, reference);
  const parts = partsFound(alignment, passage);
  const first = parts[0];
  if (first === undefined) return null;
  const { bits, coverage, wordShare } = measure(alignment, weights);
  const { misquoted } = wordingOf(statement, candidate.wording);
  const own = misquoted ? passageOf(candidate.record, statement, -1) : passage;
  const place = { offset: query.offset, lang: query.lang, direct: query.direct };
  const changes = changesOf(misquoted ? align(words, own.words, weights) : alignment, words, own, place);
  const relation = relationOf(query.speakers, first.statement.speaker, reference);
  const fits = fitsOccasion(query.scene, first.statement, query.text);
  const earlier = isEarlier(query.scene, first.statement);
  const beside =
    (relation === 'same' ? SPEAKER_BITS : relation === 'other' ? -SPEAKER_BITS : 0) + (fits ? OCCASION_BITS : 0);
  const alarm = changes.some((change) => change.weight === 'alarm') ? ALARM_BITS : 0;
  return {
    passage: own,
    parts: [first, ...parts.slice(1)],
    statement: first.statement,
    bits,
    coverage,
    wordShare,
    retold: isRetold(alignment, passage),
    marked: isMarked(alignment, passage),
    changes,
    relation,
    fits,
    earlier,
    misquoted,
    score: alignment.score + beside - alarm,
  };
}

function partsFound(alignment: Alignment, passage: Passage): Part[] {
  const found = alignment.steps
    .filter((step) => step.kind === 'same' || step.kind === 'stem')
    .map((step) => step.record);
  const to = (at: number) => passage.parts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
  return passage.parts.filter((part, at) => found.some((record) => record >= part.from && record < to(at)));
}

function measure(alignment: Alignment, weights: readonly number[]) {
  let [bits, total, matched, words] = [0, 0, 0, 0];
  for (const { page, kind } of alignment.steps) {
    const weight = weights[page] ?? 0;
    total += weight;
    words += weight > 0 ? 1 : 0;
    if (kind !== 'same' && kind !== 'stem') continue;
    bits += weight;
    matched += weight > 0 ? 1 : 0;
  }
  return { bits, coverage: total === 0 ? 0 : bits / total, wordShare: words === 0 ? 0 : matched / words };
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
