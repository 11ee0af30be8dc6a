import { wordsOf } from './lists.ts';

/** Small words that single rules look for. */
export type Sign =
  /** opens the clause of what is said or thought ("that") */
  | 'that'
  /** says that what follows is the speaker's before ("a su juicio", "à ses yeux") */
  | 'own'
  /** stands before an occasion, alone or with an "of" behind it ("in", "lors") */
  | 'at'
  /** the same where an article of `dative` follows („auf einer Konferenz“, not „auf die Konferenz“) */
  | 'on'
  | 'dative'
  /** behind this the verb stands before its subject ("que dénonce Anne Roy") */
  | 'verbFirst'
  /** the auxiliary after which a form that may also be finite is a participle („hatte … kritisiert“) */
  | 'perfect'
  /** the auxiliary of the passive, and what stands before its agent („wird vom Amt als „…“ eingestuft“) */
  | 'passive'
  | 'agent'
  /** directly before a noun in marks that is somebody's word for a thing („sprach von „Panik““) */
  | 'label'
  /** a verb whose words are a name where a title or a motto is its subject („so lautet der Titel“) */
  | 'reads'
  /** a verb that says what something is called („so heißt ein Projekt“), unless its subject is nobody („heißt es“) */
  | 'bears'
  /** a participle behind the marks that says it („auch „Bruno“ genannt“) */
  | 'dubbed'
  /** the reflexive pronoun („nennt sich „…““) */
  | 'self'
  /** the noun that brings in words behind a "with" ("with the words") */
  | 'words'
  /** the verb whose object such a noun is („nannte das einen „Putsch““) */
  | 'labels';

/** The words of each sign, with spaces between them, lower case. */
export type Signs = Readonly<Partial<Record<Sign, string>>>;

/** Whether a word in lower case is one of a sign's. */
export function signsOf(lists: Signs = {}): (sign: Sign, lower: string | undefined) => boolean {
  const signs = new Map(Object.entries(lists).map(([sign, list]) => [sign, new Set(wordsOf(list))]));
  return (sign, lower) => lower !== undefined && signs.get(sign)?.has(lower) === true;
}
