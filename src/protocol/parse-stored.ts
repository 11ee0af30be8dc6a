import type { ReadArticle } from './memory.ts';
import type { TabState } from './messages.ts';

/** Whether a value has a shape. Fields that a shape does not name may hold anything. */
type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number';
const none: Shape = (value) => value === null;

const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.some((word) => word === value);

const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

const maybe = (shape: Shape): Shape => either(shape, (value) => value === undefined);

const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const all = Object.entries(shapes);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([key, shape]) => shape(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined));
}

const SPAN = { start: number, end: number };
const WORDS = { ...SPAN, text };

const VALUE = either(text, fields({ country: text }), fields({ date: text }), fields({ times: number }));
const EVIDENCE = listOf(fields({ key: text, values: listOf(VALUE) }));

const SOURCE = fields({
  ...{ url: text, role: oneOf('primary', 'agency', 'report', 'archive') },
  ...{ outlet: maybe(text), date: maybe(text), read: maybe(text) },
});
const STATEMENT = fields({
  ...{ id: text, pack: text, text },
  ...{ speaker: either(text, none), date: either(text, none), occasion: either(text, none) },
  sources: listOf(SOURCE),
});
const CHANGES = listOf(
  fields({ kind: text, weight: oneOf('fine', 'note', 'alarm'), page: either(fields(SPAN), none), original: text }),
);
const ELSEWHERE = listOf(
  fields({
    ...{ url: text, title: text, outlet: text, text, published: either(text, none) },
    ...{ here: fields(SPAN), there: fields(SPAN), changes: CHANGES, first: either(oneOf('here', 'there'), none) },
  }),
);

const VERDICTS = [
  ...['verbatim', 'trimmed', 'reworded', 'altered', 'misattributed'],
  ...['other-occasion', 'translated', 'unknown', 'too-short'],
];
const QUOTE = fields({
  ...WORDS,
  verdict: oneOf(...VERDICTS),
  speaker: either(fields(WORDS), none),
  name: either(text, none),
  sourcing: fields({ kind: oneOf('linked', 'named', 'none'), url: maybe(text), name: maybe(text) }),
  statement: either(STATEMENT, none),
  changes: CHANGES,
  evidence: EVIDENCE,
  elsewhere: maybe(ELSEWHERE),
});
const NAME = fields({
  ...WORDS,
  kind: oneOf('misspelled', 'inconsistent', 'affiliation', 'style', 'homoglyph'),
  suggestion: text,
  record: either(fields({ id: text, pack: text }), none),
  occurrences: listOf(fields(SPAN)),
  evidence: EVIDENCE,
});
const OUTLET = either(fields({ id: text, name: text, domain: either(text, none) }), none);
const MENTION = fields({
  ...WORDS,
  kind: oneOf('named', 'rendering', 'misspelled', 'ambiguous'),
  outlet: OUTLET,
  role: oneOf('source', 'subject', 'self'),
  evidence: EVIDENCE,
});

const REPORT = fields({
  page: fields({
    ...{ kind: oneOf('article', 'front-page', 'partial', 'no-article'), lang: text, outlet: OUTLET },
    ...{ republishes: OUTLET, title: maybe(text), url: maybe(text), published: maybe(text) },
    ...{ posts: maybe((value) => value === true), partly: maybe(fields({ checked: number, of: number })) },
  }),
  text: maybe(text),
  near: maybe(listOf(STATEMENT)),
  quotes: listOf(QUOTE),
  terms: listOf(fields({ ...WORDS, kind: text })),
  names: listOf(NAME),
  outlets: listOf(MENTION),
  reference: fields({ statements: number, asOf: text }),
});

const TAB_STATE = either(
  fields({ kind: oneOf('not-checked') }),
  fields({ kind: oneOf('checking'), since: number }),
  fields({ kind: oneOf('refused'), why: oneOf('browser-page', 'no-access', 'document') }),
  fields({ kind: oneOf('failed'), what: oneOf('reference', 'page') }),
  fields({ kind: oneOf('checked'), at: number, report: REPORT }),
);

const READ_ARTICLE = fields({
  ...{ url: text, title: text, outlet: text, read: text, lang: text },
  published: either(text, none),
  quotations: listOf(fields({ text, speaker: either(text, none), keys: listOf(text) })),
});

/** What is stored of a tab; null where it is none of this version's. */
export function parseTabState(value: unknown): TabState | null {
  return TAB_STATE(value) ? (value as TabState) : null;
}

/** A remembered article; null where it is none of this version's. */
export function parseReadArticle(value: unknown): ReadArticle | null {
  return READ_ARTICLE(value) ? (value as ReadArticle) : null;
}
