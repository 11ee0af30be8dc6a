import { type Evidence, evidence } from '../protocol/evidence.ts';
import { BUNDLED_PACK } from '../protocol/report.ts';
import type { RecordHandle, Reference } from '../reference/reference.ts';

/** Says whose records a record takes the place of; nothing where it overrides none. */
export function overrideTold(record: RecordHandle, reference: Reference): Evidence[] {
  const packs = new Set(reference.overriddenBy(record).map(({ pack }) => reference.packs[pack]?.name ?? ''));
  return [...packs].map((name) =>
    name === BUNDLED_PACK ? evidence('evidenceOverridesBundled') : evidence('evidenceOverrides', name),
  );
}
