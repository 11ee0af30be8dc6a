import type { Article, Block, BlockKind, Link, PageFacts, PageKind, Span } from './article.ts';
import { type Partly, SOURCE_LIMITS } from './limits.ts';
import type { MarkedWords } from './marked.ts';
import type { ToBackground, ToContent } from './messages.ts';

/** Most entries of any list of a message: twice the longest article in words. */
const LIST_LIMIT = SOURCE_LIMITS.blocks;
/** Longest string beside the text (a title, an address), in UTF-16 code units; longer ones are refused, not cut. */
const STRING_LIMIT = 20_000;

const BLOCK_KINDS: readonly BlockKind[] = [
  'headline',
  'heading',
  'paragraph',
  'blockquote',
  'pull-quote',
  'caption',
  'list-item',
];
const PAGE_KINDS: readonly PageKind[] = ['article', 'front-page', 'partial', 'no-article'];

/** What came over a boundary has not the shape it must have. */
export class ParseError extends Error {}

type Fields = Readonly<Record<string, unknown>>;
type Parse<T> = (value: unknown) => T;

/** Reads a message to the background. Throws a ParseError for anything else. */
export function parseToBackground(value: unknown): ToBackground {
  const fields = record(value);
  switch (fields.kind) {
    case 'checkPage':
      return { kind: 'checkPage', article: parseArticle(fields.article), address: string(fields.address) };
    case 'newsPage':
    case 'unreadable':
      return { kind: fields.kind };
    case 'checkTab':
      return { kind: 'checkTab', tab: whole(fields.tab), again: fields.again === true };
    case 'checkWords':
      return { kind: 'checkWords', words: string(fields.words) };
    default:
      throw new ParseError('unknown message');
  }
}

/**
 * Reads a message to a content script; null for one that is meant for the background (the welcome page hears those too).
 * Its marks come from our own background and are taken as they are.
 */
export function parseToContent(value: unknown): ToContent | null {
  const fields = record(value);
  if (fields.kind === 'show') return { kind: 'show', span: span(fields.span) };
  if (fields.kind === 'step') return { kind: 'step', by: fields.by === -1 ? -1 : 1 };
  if (fields.kind === 'give') return { kind: 'give', selection: fields.selection === true };
  if (fields.kind === 'read') return { kind: 'read' };
  if (fields.kind === 'ping') return { kind: 'ping', ...(typeof fields.url === 'string' && { url: fields.url }) };
  if (fields.kind !== 'redraw') return null;
  return { kind: 'redraw', words: list(fields.words, (words) => record(words) as unknown as MarkedWords) };
}

/** Reads an article that another context read. Throws a ParseError for anything else. */
export function parseArticle(value: unknown): Article {
  const fields = record(value);
  const text = string(fields.text, SOURCE_LIMITS.text);
  const inside = within(text);
  return {
    text,
    blocks: list(fields.blocks, (block): Block => ({ ...inside(block), kind: oneOf(record(block).kind, BLOCK_KINDS) })),
    links: list(fields.links, (link): Link => ({ ...inside(link), href: address(record(link).href) })),
    quoted: list(fields.quoted, inside),
    page: parsePage(fields.page),
  };
}

function parsePage(value: unknown): PageFacts {
  const fields = record(value);
  return {
    kind: oneOf(fields.kind, PAGE_KINDS),
    ...(fields.posts === true && { posts: true }),
    ...optional(fields, 'url', string),
    ...optional(fields, 'title', string),
    ...optional(fields, 'lang', string),
    ...optional(fields, 'published', string),
    ...optional(fields, 'siteName', string),
    ...optional(fields, 'authors', strings),
    ...optional(fields, 'canonical', string),
    ...optional(fields, 'basedOn', strings),
    ...optional(fields, 'partly', partly),
  };
}

function partly(value: unknown): Partly {
  const fields = record(value);
  return { checked: whole(fields.checked), of: whole(fields.of) };
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ParseError('no object');
  return value as Fields;
}

function list<T>(value: unknown, parse: Parse<T>): readonly T[] {
  if (!Array.isArray(value) || value.length > LIST_LIMIT) throw new ParseError('no list, or too long');
  return value.map(parse);
}

function strings(value: unknown): readonly string[] {
  return list(value, (entry) => string(entry));
}

function string(value: unknown, limit = STRING_LIMIT): string {
  if (typeof value !== 'string' || value.length > limit) throw new ParseError('no string, or too long');
  return value;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new ParseError('no whole number');
  return value as number;
}

function span(value: unknown): Span {
  const fields = record(value);
  const [start, end] = [whole(fields.start), whole(fields.end)];
  if (start > end) throw new ParseError('a span that ends before it starts');
  return { start, end };
}

/** Reads spans that must lie within the text. */
function within(text: string): Parse<Span> {
  return (value) => {
    const place = span(value);
    if (place.end > text.length) throw new ParseError('a span outside the text');
    return place;
  };
}

function address(value: unknown): string {
  const url = string(value);
  if (!/^https?:\/\//i.test(url)) throw new ParseError('an address that is not http(s)');
  return url;
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new ParseError('an unknown word');
  return found;
}

/** The field under its key, or nothing where it is absent. */
function optional<Key extends string, T>(fields: Fields, key: Key, parse: Parse<T>): { [key in Key]?: T } {
  const value = fields[key];
  return value === undefined ? {} : ({ [key]: parse(value) } as { [key in Key]: T });
}
