import type { Statement } from '../../reference/records.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Word } from '../../text/words.ts';
import { CANDIDATES } from '../thresholds.ts';
import type { Comparison, Query } from './compare.ts';
import { isFunctionWord } from './lexicon.ts';
import { fitsOccasion } from './occasion.ts';
import { passageOf } from './passage.ts';
import { relationOf } from './speakers.ts';

/** The wording compared is not in the language in which the words were spoken. */
export function isTranslation({ statement, passage }: Comparison): boolean {
  return passage.lang !== (statement.spoken ?? statement.lang);
}

/** Names and numbers that a quotation and a record in another language must share: one is chance, or the topic. */
const SHARED_LEAST = 2;

/**
 * The one record in another language, without a wording in the page's, that the quotation can only be of: the same speaker, an
 * article of its occasion, and names or numbers that both hold. Null where there is none or more than one.
 */
export function translatedFrom(query: Query, words: readonly Word[], reference: Reference): Comparison | null {
  if (query.scene.text === null || query.speakers.length === 0) return null;
  const marks = new Set(words.filter(isMark).map((word) => word.key));
  if (marks.size < SHARED_LEAST) return null;
  const found: Comparison[] = [];
  for (const { record } of reference.statementsLike(query.text, CANDIDATES)) {
    const statement = reference.record(record);
    if (hasWordingIn(statement, query.lang) || found.some((other) => other.statement.id === statement.id)) continue;
    const passage = passageOf(record, statement, -1);
    const shared = new Set(passage.words.filter((word) => marks.has(word.key)).map((word) => word.key));
    if (shared.size < SHARED_LEAST || relationOf(query.speakers, statement.speaker, reference) !== 'same') continue;
    if (!fitsOccasion(query.scene, statement, query.text)) continue;
    found.push(shownOnly({ passage, statement, parts: [{ handle: record, statement, from: 0 }] }));
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Written the same in many languages: a number, or a name. */
function isMark(word: Word): boolean {
  return word.number !== null || (word.capital && !isFunctionWord(word.key));
}

function hasWordingIn(statement: Statement, lang: string): boolean {
  return wordingLangs(statement).includes(lang);
}

function wordingLangs(statement: Statement): string[] {
  return [statement.lang, ...(statement.translations ?? []).map((translation) => translation.lang)];
}

/** A record that is shown and not compared. */
function shownOnly(record: Pick<Comparison, 'passage' | 'statement' | 'parts'>): Comparison {
  return {
    ...record,
    span: { first: 0, last: 0 },
    bits: 0,
    coverage: 0,
    likeness: 0,
    retold: false,
    marked: false,
    changes: () => [],
    relation: 'same',
    fits: true,
    named: true,
    earlier: false,
    misquoted: false,
    aligned: 0,
    score: 0,
  };
}
