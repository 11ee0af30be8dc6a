import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** What a reader cannot change, since a policy of their organisation sets it. */
export interface Locks {
  readonly marks: readonly (keyof Settings['marks'])[];
  readonly engine: boolean;
  readonly memoryDays: boolean;
  readonly style: boolean;
  /** Entries that cannot be taken out; a reader can add others. */
  readonly silenced: Settings['silenced'];
  readonly never: Settings['never'];
}

export const NO_LOCKS: Locks = { marks: [], engine: false, memoryDays: false, style: false, silenced: [], never: [] };

/**
 * The settings that hold: a choice that the policy states takes the place of the reader's, lists of the policy are
 * added to the reader's. `policy` is what `storage.managed` gives (src/browser/managed-schema.json); what is wrong in it
 * is passed over.
 */
export function withPolicy(own: Settings, policy: unknown): { readonly settings: Settings; readonly locks: Locks } {
  if (typeof policy !== 'object' || policy === null) return { settings: own, locks: NO_LOCKS };
  const given = policy as Readonly<Record<string, unknown>>;
  const read = parseSettings(given);
  const marks = (typeof given.marks === 'object' && given.marks !== null ? given.marks : {}) as Record<string, unknown>;
  const locked = (['differences', 'same', 'names', 'outlets'] as const).filter(
    (key) => typeof marks[key] === 'boolean',
  );
  const hasEngine = read.engine === given.engine;
  const hasStyle = typeof given.style === 'boolean';
  const hasMemory = read.memoryDays === given.memoryDays;
  const settings: Settings = {
    marks: { ...own.marks, ...Object.fromEntries(locked.map((key) => [key, read.marks[key]])) },
    engine: hasEngine ? read.engine : own.engine,
    silenced: [...read.silenced, ...own.silenced.filter((entry) => !read.silenced.some(isSame(entry)))],
    never: [...new Set([...read.never, ...own.never])],
    memoryDays: hasMemory ? read.memoryDays : own.memoryDays,
    style: hasStyle ? read.style : own.style,
  };
  const { silenced, never } = read;
  return {
    settings,
    locks: { marks: locked, engine: hasEngine, memoryDays: hasMemory, style: hasStyle, silenced, never },
  };
}

/** Whether two names are silenced in the same place. */
export function isSame(one: Settings['silenced'][number]): (other: Settings['silenced'][number]) => boolean {
  return ({ name, site }) => one.name === name && one.site === site;
}
