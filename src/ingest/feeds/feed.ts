import type { ImportedRow } from '../rows.ts';

/** What a feed gives: rows, and what in it gives none, each with its place in words ("line 12", "item 3 (Q42)"). */
export interface Feed {
  readonly rows: readonly { readonly where: string; readonly row: ImportedRow }[];
  /** The reason says what would mend it. */
  readonly bad: readonly { readonly where: string; readonly reason: string }[];
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of an object from outside; undefined where there is no such own key. */
export function at(value: unknown, ...path: string[]): unknown {
  let found = value;
  for (const key of path) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** A text that is not empty, without white space at its ends; null for everything else. */
export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** JSON, or JSON a line: the values with their places, or the place and the reason where it is neither. */
export function parseJson(
  json: string,
): { values: { where: string; value: unknown }[] } | { where: string; reason: string } {
  const plain = json.replace(/^\ufeff/, '');
  try {
    return { values: [{ where: '', value: JSON.parse(plain) as unknown }] };
  } catch (error) {
    return byLine(plain) ?? complaint(plain, error);
  }
}

/** One value a line, also as Wikidata's dumps have it: in one list, with a comma behind each. */
function byLine(
  json: string,
): { values: { where: string; value: unknown }[] } | { where: string; reason: string } | null {
  const values: { where: string; value: unknown }[] = [];
  let number = 0;
  for (const line of json.split('\n')) {
    number++;
    const row = line.trim().replace(/,$/, '');
    if (row === '' || row === '[' || row === ']') continue;
    try {
      values.push({ where: `line ${number}`, value: JSON.parse(row) as unknown });
    } catch (error) {
      // A first line that is no value of its own: the file is one value over many lines.
      return values.length === 0 ? null : { where: `line ${number}`, reason: `it is not JSON (${messageOf(error)})` };
    }
  }
  return values.length > 0 ? { values } : null;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unreadable');

function complaint(json: string, error: unknown): { where: string; reason: string } {
  const message = messageOf(error);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length);
  const line = json.slice(0, position).split('\n').length;
  return { where: `line ${line}`, reason: `it is not JSON (${message}): save the feed again, whole` };
}

/** The host of an address, without `www.`; null where it is none. */
export function hostOf(address: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,})(?::\d+)?(?:[/?#].*)?$/iu.exec(
    address.trim(),
  )?.[1];
  return host && !/\.\.|^[.-]/.test(host) ? host.toLowerCase() : null;
}
