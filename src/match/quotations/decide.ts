import type { QuotationVerdict } from '../../protocol/report.ts';
import type { Reference } from '../../reference/reference.ts';
import {
  AGREED_GATES,
  AGREED_TRANSLATION,
  CONTENT_WORDS_LEAST,
  FEW_SAME,
  FEW_UNKNOWN,
  GATES,
  type Gate,
  LIKELY_GATES,
  PHRASE_WORDS_LEAST,
  SENTENCE_WORDS,
} from '../thresholds.ts';
import type { Compared, Comparison, Query } from './compare.ts';
import { isFresh } from './occasion.ts';
import { neighbour } from './passage.ts';
import { nameOf, relationOf } from './speakers.ts';
import { isTranslation, translatedFrom } from './translated.ts';

/** Why a verdict was given, for the sentences of evidence.ts. */
export type Reason =
  | 'quoted-there'
  | 'not-this-occasion'
  | 'known-misattribution'
  | 'known-misquotation'
  | 'agreement'
  | 'other-language'
  | 'untrusted-pack';

export interface Decision {
  readonly verdict: QuotationVerdict;
  /** Null exactly for `unknown` and `too-short`. */
  readonly comparison: Comparison | null;
  readonly reasons: readonly Reason[];
}

/** Bits found, and share of weight, from which a turned meaning is told: less, and it may be another sentence of the speaker. */
const ALARM_BITS = 45;
/** The same where the page names the record's speaker and is of the occasion. */
const AGREED_ALARM_BITS = 15;
const ALARM_COVERAGE = 0.75;
/** Bits from which the same words are the same statement whenever the article was written. */
const TIMELESS_BITS = 40;
/** Share of weight that words under another's name must have, and bits: a retelling never has so many. */
const OTHER_COVERAGE = 0.97;
const OTHER_BITS = 25;
/** Sentences around a statement in which a speaker counts as taking part in the exchange. */
const EXCHANGE = 4;

/** The verdict on a quotation: words first, then speaker and occasion. */
export function decide(query: Query, compared: Compared, reference: Reference): Decision {
  const decided = (comparison: Comparison) => accept(query, compared, comparison, reference);
  for (const [at, comparison] of compared.comparisons.entries()) {
    const decision = decided(comparison);
    if (decision === null) continue;
    const others = compared.comparisons.slice(at + 1);
    if (!accuses(decision)) return decision;
    if (!isTrusted(comparison, reference))
      return others.map(decided).find((other) => other !== null) ?? withoutAccusing(decision);
    return decision.verdict === 'altered' ? (better(others, decided) ?? decision) : decision;
  }
  const translated = translatedFrom(query, compared.words, reference);
  if (translated) return found('translated', translated, ['other-language']);
  const verdict = isShort(compared) ? 'too-short' : 'unknown';
  return { verdict, comparison: null, reasons: [] };
}

const accuses = ({ verdict }: Decision): boolean => verdict === 'altered' || verdict === 'misattributed';

const isTrusted = ({ parts }: Comparison, reference: Reference): boolean =>
  parts.every(({ handle }) => reference.packs[handle.pack]?.trusted);

/** Anybody can write a pack: what nobody trusts is shown beside the page's words, and nothing is concluded from it. */
const withoutAccusing = ({ verdict, comparison, reasons }: Decision): Decision => ({
  verdict: verdict === 'altered' ? 'reworded' : 'other-occasion',
  comparison,
  reasons: [...reasons, 'untrusted-pack'],
});

/** Another record that has the words without a turn of their meaning: politicians repeat themselves. */
function better(others: readonly Comparison[], decided: (comparison: Comparison) => Decision | null): Decision | null {
  for (const other of others) {
    const decision = decided(other);
    if (decision && ['verbatim', 'trimmed', 'reworded'].includes(decision.verdict)) return decision;
  }
  return null;
}

function accept(query: Query, compared: Compared, comparison: Comparison, reference: Reference): Decision | null {
  const { relation, statement } = comparison;
  const certain = isEnough(query, compared, comparison);
  if (!certain && !agrees(query, compared, comparison)) return null;
  if (relation !== 'same' && comparison.retold && !sameWords(comparison)) return null;
  if (comparison.misquoted)
    return found(byWords(comparison) === 'altered' ? 'altered' : 'reworded', comparison, ['known-misquotation']);
  const wrongly = (statement.misattributedTo ?? []).some(
    (name) => relationOf(query.speakers, name, reference) === 'same',
  );
  if (wrongly) return found('misattributed', comparison, ['known-misattribution']);
  if (relation === 'other') return underAnotherName(query, compared, comparison, reference);
  return bySpeaker(query, comparison, certain ? [] : ['agreement']);
}

/** Whether the words found are enough to know the statement by. */
function isEnough(query: Query, compared: Compared, comparison: Comparison): boolean {
  if (isShort(compared))
    return (
      compared.words.length >= PHRASE_WORDS_LEAST &&
      passes(comparison, comparison.relation === 'same' ? FEW_SAME : FEW_UNKNOWN)
    );
  const agreed = isAgreed(query, comparison);
  if (agreed && isTranslation(comparison) && passes(comparison, AGREED_TRANSLATION)) return true;
  const more = agreed ? AGREED_GATES : isLikely(query, comparison) ? LIKELY_GATES : [];
  return [...GATES, ...more].some((gate) => passes(comparison, gate));
}

/** Too few words to be told from others by their number. */
const isShort = ({ contentWords, words }: Compared): boolean =>
  contentWords < CONTENT_WORDS_LEAST && words.length < SENTENCE_WORDS;

const passes = ({ coverage, likeness, bits }: Comparison, gate: Gate): boolean =>
  coverage >= gate.coverage && likeness >= gate.likeness && bits >= gate.bits;

/**
 * The page names the record's speaker, and an article that fits or, where there are only words and a day, a day soon after:
 * speakers repeat themselves, and without an article there is no topic to tell one occasion from the next.
 */
function isAgreed({ scene }: Query, { relation, fits, statement }: Comparison): boolean {
  return relation === 'same' && fits && (scene.text !== null || isFresh(scene, statement));
}

/** "He said", "the leader said", in an article of the occasion that names the record's speaker. */
function isLikely({ scene }: Query, { relation, fits, named }: Comparison): boolean {
  return relation === 'unknown' && fits && named && scene.text !== null;
}

const sameWords = (comparison: Comparison): boolean =>
  byWords(comparison) !== 'reworded' && byWords(comparison) !== 'altered';

/** Few and common words are found all the same when speaker and occasion agree with one record and no other. */
function agrees(query: Query, compared: Compared, comparison: Comparison): boolean {
  const all = (other: Comparison) => other.coverage >= 0.99 && (isAgreed(query, other) || isLikely(query, other));
  if (query.scene.text === null || !all(comparison) || compared.words.length < 3) return false;
  return compared.comparisons.every(
    (other) => other === comparison || !all(other) || other.statement.id === comparison.statement.id,
  );
}

function bySpeaker(query: Query, comparison: Comparison, reasons: readonly Reason[]): Decision | null {
  const verdict = byWords(comparison);
  const elsewhere = (): Decision | null =>
    comparison.relation === 'same' ? found('other-occasion', comparison, ['not-this-occasion']) : null;
  if (verdict === 'altered') {
    const agreed = isAgreed(query, comparison);
    const least = agreed ? AGREED_ALARM_BITS : ALARM_BITS;
    if (comparison.bits < least || comparison.coverage < ALARM_COVERAGE || !comparison.fits)
      return agreed ? found('reworded', comparison, reasons) : elsewhere();
    return found(query.headline ? 'reworded' : 'altered', comparison, reasons);
  }
  const timeless = comparison.bits >= TIMELESS_BITS && verdict !== 'reworded' && !comparison.earlier;
  return comparison.fits || timeless ? found(verdict, comparison, reasons) : elsewhere();
}

/** The class that the changes alone give. */
export function byWords(comparison: Comparison): 'verbatim' | 'trimmed' | 'reworded' | 'altered' {
  const changes = comparison.changes();
  if (changes.some((change) => change.weight === 'alarm')) return 'altered';
  if (changes.some((change) => change.weight === 'note' && !change.cutEnd)) return 'reworded';
  return changes.some((change) => change.cutEnd === 'hidden' || change.kind === 'omission-marked')
    ? 'trimmed'
    : 'verbatim';
}

/**
 * The page gives the words to somebody else than the record. Only the very words count. In an exchange, the one who is named
 * may be quoted there, or the label of a line may be wrong: then the record does not speak against the page.
 */
function underAnotherName(
  query: Query,
  compared: Compared,
  comparison: Comparison,
  reference: Reference,
): Decision | null {
  const verdict = byWords(comparison);
  if (
    verdict === 'altered' ||
    verdict === 'reworded' ||
    comparison.coverage < OTHER_COVERAGE ||
    comparison.bits < OTHER_BITS
  )
    return null;
  if (comparison.marked || takesPart(query, comparison, reference)) return found(verdict, comparison, ['quoted-there']);
  const told = compared.contentWords >= CONTENT_WORDS_LEAST;
  return told && comparison.fits && isPerson(query, reference) ? found('misattributed', comparison, []) : null;
}

function takesPart(query: Query, comparison: Comparison, reference: Reference): boolean {
  const [first] = comparison.parts;
  const family = query.speakers.map((name) => nameOf(name)?.family).find((name) => name !== undefined);
  for (let distance = -EXCHANGE; distance <= EXCHANGE; distance++) {
    const part = distance === 0 ? first : neighbour(first, distance, reference);
    if (part === null) continue;
    if (distance !== 0 && relationOf(query.speakers, part.statement.speaker, reference) === 'same') return true;
    if (family !== undefined && part.statement.text.toLowerCase().includes(family)) return true;
  }
  return false;
}

/** A full name, or one that the reference knows: a surname alone or a role may be anybody. */
function isPerson(query: Query, reference: Reference): boolean {
  return query.speakers.some((speaker) => {
    const name = nameOf(speaker);
    return (
      name !== null &&
      (name.words.length > 1 || reference.named(name.family).some((handle) => handle.kind === 'person'))
    );
  });
}

function found(verdict: QuotationVerdict, comparison: Comparison, reasons: readonly Reason[]): Decision {
  return { verdict, comparison, reasons };
}
