import {
  ARCHIVE_NAMES,
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MEMORY_DAYS,
  SEARCH_ENGINES,
  type Settings,
  type Silenced,
  siteOf,
} from './settings.ts';

/** Most entries of a list of settings: more than a person enters in years. */
const ENTRIES = 5_000;
/** Longest name, in UTF-16 code units; full names of institutions stay far below. */
const NAME_LIMIT = 200;

type Fields = Readonly<Record<string, unknown>>;

/** Reads stored settings; whatever is missing or wrong becomes the default. */
export function parseSettings(value: unknown): Settings {
  const { marks, engine, archive, language, silenced, never, memoryDays, style } = fieldsOf(value);
  return {
    marks: parseMarks(marks),
    engine: SEARCH_ENGINES.find((name) => name === engine) ?? DEFAULT_SETTINGS.engine,
    archive: ARCHIVE_NAMES.find((name) => name === archive) ?? DEFAULT_SETTINGS.archive,
    language: INTERFACE_LANGUAGES.find((name) => name === language) ?? DEFAULT_SETTINGS.language,
    silenced: listOf(silenced).flatMap(parseSilenced),
    never: [...new Set(listOf(never).flatMap(parseSite))],
    memoryDays: MEMORY_DAYS.find((days) => days === memoryDays) ?? DEFAULT_SETTINGS.memoryDays,
    style: typeof style === 'boolean' ? style : DEFAULT_SETTINGS.style,
  };
}

export function parseMarks(value: unknown): Settings['marks'] {
  const given = fieldsOf(value);
  const { marks } = DEFAULT_SETTINGS;
  const choice = (key: keyof Settings['marks']) => (typeof given[key] === 'boolean' ? given[key] : marks[key]);
  return {
    differences: choice('differences'),
    same: choice('same'),
    names: choice('names'),
    outlets: choice('outlets'),
  };
}

/** What says that a file holds settings of ours, and how they are to be read. */
const MARKER = 'sic-settings';
const VERSION = 1;
/** Largest file that is read, in UTF-16 code units: all lists full. */
const FILE_LIMIT = 4_000_000;

/** Settings as a file (JSON). */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: MARKER, version: VERSION, ...settings }, null, 2)}\n`;
}

/** Reads a file of settings; null when it is none of ours. What is wrong inside becomes the default. */
export function parseSettingsFile(text: string): Settings | null {
  if (text.length > FILE_LIMIT) return null;
  try {
    const fields = fieldsOf(JSON.parse(text));
    return fields.kind === MARKER && fields.version === VERSION ? parseSettings(fields) : null;
  } catch {
    return null;
  }
}

/** A name alone is how an earlier version stored it. */
function parseSilenced(value: unknown): Silenced[] {
  const { name, site } = typeof value === 'string' ? { name: value, site: null } : fieldsOf(value);
  if (typeof name !== 'string' || name.trim() === '' || name.length > NAME_LIMIT) return [];
  if (site === null || site === undefined) return [{ name, site: null }];
  // A wrong site must not silence the name everywhere.
  return parseSite(site).map((found) => ({ name, site: found }));
}

function parseSite(value: unknown): string[] {
  const site = typeof value === 'string' ? siteOf(value) : null;
  return site === null ? [] : [site];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, ENTRIES) : [];
}
