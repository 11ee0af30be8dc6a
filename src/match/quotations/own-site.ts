import type { Reference } from '../../reference/reference.ts';
import { nameOf } from './speakers.ts';

/**
 * The host of the site on which the speaker publishes, by the first naming that leads to one person or organisation;
 * undefined where the reference has none, or where more than one bears the name.
 */
export function ownSiteOf(namings: readonly string[], reference: Reference): string | undefined {
  for (const naming of namings) {
    const texts = new Set([naming, nameOf(naming)?.words.join(' ') ?? naming]);
    const records = [...texts].flatMap((text) => reference.named(text)).map((handle) => reference.record(handle));
    const bearers = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
    const [only, another] = bearers.values();
    if (only === undefined || another !== undefined) continue;
    if (only.kind === 'person' || only.kind === 'organisation') return only.site;
  }
  return undefined;
}
