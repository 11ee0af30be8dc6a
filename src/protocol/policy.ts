import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The settings that are one choice each: a policy that states one of them makes it. */
export const CHOICES = ['engine', 'archive', 'language', 'memoryDays', 'style'] as const;
const MARKS = ['differences', 'same', 'names', 'outlets'] as const;

/** What a reader cannot change, since a policy of their organisation sets it. */
export interface Locks {
  readonly marks: readonly (typeof MARKS)[number][];
  readonly choices: readonly (typeof CHOICES)[number][];
  /** Entries that cannot be taken out; a reader can add others. */
  readonly silenced: Settings['silenced'];
  readonly never: Settings['never'];
}

export const NO_LOCKS: Locks = { marks: [], choices: [], silenced: [], never: [] };

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
  const locked = MARKS.filter((key) => typeof marks[key] === 'boolean');
  // What is read as something else than it was given as is wrong.
  const choices = CHOICES.filter((key) => read[key] === given[key]);
  const { silenced, never } = read;
  const settings: Settings = {
    ...own,
    ...Object.fromEntries(choices.map((key) => [key, read[key]])),
    marks: { ...own.marks, ...Object.fromEntries(locked.map((key) => [key, read.marks[key]])) },
    silenced: [...silenced, ...own.silenced.filter((entry) => !silenced.some(isSame(entry)))],
    never: [...new Set([...never, ...own.never])],
  };
  return { settings, locks: { marks: locked, choices, silenced, never } };
}

/** Whether two names are silenced in the same place. */
export function isSame(one: Settings['silenced'][number]): (other: Settings['silenced'][number]) => boolean {
  return ({ name, site }) => one.name === name && one.site === site;
}
