import { KINDS } from './format.ts';
import type { RecordKind, ReferenceRecord } from './records.ts';

export type ParsedRow = { kind: 'row'; row: ReferenceRecord } | { kind: 'bad'; reason: string };

/** What a value must be, in words, where it is not; else null. */
type Shape = (value: unknown) => string | null;

const text: Shape = (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'a text that is not empty');
const anyText: Shape = (value) => (typeof value === 'string' ? null : 'a text');
const flag: Shape = (value) => (typeof value === 'boolean' ? null : 'true or false');
const name: Shape = (value) =>
  typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) ? null : 'a text with a letter or digit in it';
const day: Shape = (value) =>
  typeof value === 'string' && /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)
    ? null
    : 'a date such as 2023-03-06, 2023-03 or 2023';
const host: Shape = (value) =>
  typeof value === 'string' && /^[^\s/:@A-Z]+\.[^\s/:@A-Z.]+$/.test(value) && !value.startsWith('www.')
    ? null
    : 'a host in small letters without "www.", such as example.org';

function oneOf(...values: string[]): Shape {
  return (value) => (values.some((one) => one === value) ? null : `one of ${values.join(', ')}`);
}

function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return 'a list';
    const wrong = value.map(shape).find((words) => words !== null);
    return wrong ? `a list in which each is ${wrong}` : null;
  };
}

function objectOf(required: Fields, optional: Fields = new Map()): Shape {
  return (value) => {
    if (!isObject(value)) return 'an object';
    const wrong = wrongField(value, required, optional);
    return wrong && `an object in which ${wrong}`;
  };
}

const styles: Shape = (value) =>
  isObject(value) && Object.values(value).every((one) => anyText(one) === null) ? null : 'an object of texts';

type Fields = ReadonlyMap<string, Shape>;
const fields = (of: Record<string, Shape>): Fields => new Map(Object.entries(of));

const checked = { checked: oneOf('page', 'list', 'general'), source: anyText, read: anyText };
const named = {
  aliases: listOf(name),
  native: listOf(objectOf(fields({ lang: text, text: name }))),
  ambiguous: listOf(name),
  ...checked,
};
const source = objectOf(
  fields({ url: text, role: oneOf('primary', 'agency', 'report', 'archive') }),
  fields({ outlet: anyText, date: day, read: anyText }),
);
const role = objectOf(fields({ title: text }), fields({ from: day, to: day, asOf: day }));

/** What each kind of row must have beside its id, and what it may have; other keys are kept as they are. */
const SHAPES: Readonly<Record<RecordKind, readonly [required: Fields, optional: Fields]>> = {
  statement: [
    fields({ text, lang: text }),
    fields({
      spoken: anyText,
      speaker: anyText,
      date: day,
      occasion: anyText,
      translations: listOf(objectOf(fields({ lang: text, text: name }), fields({ source: anyText }))),
      misquotedAs: listOf(name),
      misattributedTo: listOf(text),
      topics: listOf(text),
      sources: listOf(source),
    }),
  ],
  person: [
    fields({ name }),
    fields({
      ...named,
      sex: oneOf('m', 'f'),
      country: anyText,
      roles: listOf(role),
      born: day,
      died: day,
      site: host,
      employer: objectOf(fields({ outlet: text }), fields({ asOf: anyText })),
      topics: listOf(text),
    }),
  ],
  outlet: [
    fields({ name }),
    fields({
      ...named,
      domains: listOf(host),
      former: listOf(name),
      ordinary: listOf(name),
      country: anyText,
      languages: listOf(text),
      type: anyText,
      outlet: anyText,
      owner: anyText,
      style: styles,
    }),
  ],
  rendering: [
    fields({ text: name, outlet: text, from: anyText }),
    fields({ ordinary: flag, documented: anyText, ...checked }),
  ],
  confusion: [
    fields({ written: name, person: text, unless: listOf(text) }),
    fields({ cues: listOf(text), ...checked }),
  ],
  organisation: [fields({ name }), fields({ ...named, site: host, country: anyText, type: anyText, style: styles })],
  place: [
    fields({ name }),
    fields({
      ...named,
      country: anyText,
      style: objectOf(fields({ preferred: text, older: listOf(text) })),
    }),
  ],
};

/** Reads one line of a file of rows; a bad one is named with what would mend it. */
export function parseRow(line: string): ParsedRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { kind: 'bad', reason: `it is not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
  return checkRow(value);
}

/** Checks a value that may be a row. */
export function checkRow(value: unknown): ParsedRow {
  if (!isObject(value)) return { kind: 'bad', reason: 'it is no JSON object: write one row a line, in braces' };
  const kind = KINDS.find((one) => one === value.kind);
  if (!kind) return { kind: 'bad', reason: `"kind" must be one of ${KINDS.join(', ')}` };
  const [required, optional] = SHAPES[kind];
  const wrong = wrongField(value, new Map([['id', text], ...required]), optional);
  if (wrong) return { kind: 'bad', reason: wrong };
  // every field that the type names was checked above
  return { kind: 'row', row: value as unknown as ReferenceRecord };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongField(value: Record<string, unknown>, required: Fields, optional: Fields): string | null {
  for (const [key, shape] of required) {
    if (!Object.hasOwn(value, key)) return `"${key}" is missing: it must be ${shape(undefined)}`;
    const must = shape(value[key]);
    if (must) return `"${key}" must be ${must}`;
  }
  for (const [key, shape] of optional) {
    const must = Object.hasOwn(value, key) ? shape(value[key]) : null;
    if (must) return `"${key}" must be ${must}; or leave it out`;
  }
  return null;
}
