import type { TabState, ToBackground } from '../../src/protocol/messages.ts';
import { ParseError, parseToBackground, parseToContent } from '../../src/protocol/parse.ts';
import { parseSettings } from '../../src/protocol/parse-settings.ts';
import { parseTabState } from '../../src/protocol/parse-stored.ts';
import { CHOICES, withPolicy } from '../../src/protocol/policy.ts';
import {
  ARCHIVE_NAMES,
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MEMORY_DAYS,
  SEARCH_ENGINES,
  type Settings,
} from '../../src/protocol/settings.ts';
import { ENGLISH } from '../../src/report/english.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { isWithin } from './laws.ts';

/** Compares as JSON would be stored. */
export function equal(a: unknown, b: unknown): void {
  const [left = '', right = ''] = [JSON.stringify(a), JSON.stringify(b)];
  if (left !== right) throw new Error(`differ: ${left.slice(0, 1000)}\n${right.slice(0, 1000)}`);
}

/** Runs a parser; what it refuses is a ParseError and nothing else. */
function parsed<T>(parse: (value: unknown) => T, value: unknown): T | null {
  try {
    return parse(value);
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}

export function holdForeign(value: unknown): void {
  if (parsed(parseToBackground, value) !== null) throw new Error('taken for a message');
}

/** Gives the message that a value was taken for; the same comes out of it again, and every place lies in the text. */
export function holdMessage(value: unknown): ToBackground | null {
  const message = parsed(parseToBackground, value);
  if (message === null) return null;
  equal(parseToBackground(structuredClone(message)), message);
  if (message.kind !== 'checkPage') return message;
  const { text, blocks, links, quoted } = message.article;
  for (const span of [...blocks, ...links, ...quoted])
    if (!isWithin(span, { start: 0, end: text.length })) throw new Error(`a span outside: ${JSON.stringify(span)}`);
  for (const { href } of links) if (!/^https?:/i.test(href)) throw new Error(`a link to ${href}`);
  return message;
}

export function holdToContent(value: unknown): void {
  parsed(parseToContent, value);
}

export function holdSettings(value: unknown): void {
  whole(parseSettings(value));
}

function whole({ marks, engine, archive, language, silenced, never, memoryDays, style, ...others }: Settings): void {
  equal(Object.keys(marks), Object.keys(DEFAULT_SETTINGS.marks));
  const isName = ({ name, site }: Settings['silenced'][number]) =>
    typeof name === 'string' && name.trim() !== '' && (site === null || typeof site === 'string');
  const kept: Record<string, boolean> = {
    marks: Object.values(marks).every((mark) => typeof mark === 'boolean'),
    engine: SEARCH_ENGINES.includes(engine),
    archive: ARCHIVE_NAMES.includes(archive),
    language: language === 'browser' || INTERFACE_LANGUAGES.includes(language),
    silenced: silenced.every(isName),
    never: never.every((site) => typeof site === 'string'),
    memoryDays: MEMORY_DAYS.includes(memoryDays),
    style: typeof style === 'boolean',
    others: Object.keys(others).length === 0,
  };
  for (const [key, isKept] of Object.entries(kept)) if (!isKept) throw new Error(key);
}

export function holdPolicy([stored, policy]: readonly [unknown, unknown]): void {
  const own = parseSettings(stored);
  const { settings, locks } = withPolicy(own, policy);
  whole(settings);
  for (const key of CHOICES) if (!locks.choices.includes(key)) equal(settings[key], own[key]);
  for (const entry of own.silenced)
    if (!settings.silenced.some((one) => one.name === entry.name)) throw new Error('lost');
  for (const site of own.never) if (!settings.never.includes(site)) throw new Error('lost');
}

function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part)) ?? 'null');
}

/** What is taken for a state can be written in every format. It was stored as JSON, which knows neither great integers nor functions. */
export function holdState(value: unknown): void {
  const state: TabState | null = parseTabState(stored(value));
  if (state?.kind === 'checked') for (const format of FORMATS.values()) format.write(state.report, ENGLISH);
}
