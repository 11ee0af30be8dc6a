import { FORMAT_VERSION, TOKENISER_VERSION } from '../reference/format.ts';
import { type Answer, type MergedPacks, read } from './database.ts';
import type { OwnPack } from './own-pack.ts';
import { fileOf, listPacks } from './own-packs.ts';

/** What this Sic writes and opens. */
export const FORMAT = `${FORMAT_VERSION}.${TOKENISER_VERSION}`;

/** A file to open, and the packs whose rows it holds: one, or several sources. */
export interface ToOpen {
  readonly sha256: string;
  readonly packs: readonly OwnPack[];
  readonly file: () => Promise<Blob | null>;
}

/** The packs that are switched on, as they are to be opened. A merged one that does not fit its packs any more is passed over. */
export async function packsToOpen(): Promise<Answer<readonly ToOpen[]>> {
  const found = await state();
  if (found.kind === 'failed') return found;
  const { merged, single } = found.value;
  return {
    kind: 'done',
    value: [
      ...merged.map(({ id, packs, bytes }) => ({ sha256: id, packs, file: async () => bytes })),
      ...single.map((pack) => ({ sha256: pack.sha256, packs: [pack], file: () => blobOf(pack) })),
    ],
  };
}

/** Merged packs that hold, with what is in them; packs that are in none; merged packs that are good for nothing any more. */
export async function state() {
  const stored = await read((database) => database.getAll('merged'));
  if (stored.kind === 'failed') return stored;
  const listed = await listPacks();
  if (listed.kind === 'failed') return listed;
  const enabled = listed.value.filter(({ enabled }) => enabled);
  const merged = stored.value.flatMap((one) => {
    const packs = one.members.flatMap((member) => enabled.find(isSame(member)) ?? []);
    return one.format === FORMAT && packs.length === one.members.length ? [{ ...one, packs }] : [];
  });
  const covered = new Set(merged.flatMap(({ packs }) => packs));
  const holding = new Set(merged.map(({ id }) => id));
  return {
    kind: 'done' as const,
    value: {
      merged,
      single: enabled.filter((pack) => !covered.has(pack)),
      outdated: stored.value.flatMap(({ id }) => (holding.has(id) ? [] : [id])),
    },
  };
}

export const isSame =
  (member: MergedPacks['members'][number]) =>
  ({ id, sha256 }: OwnPack): boolean =>
    id === member.id && sha256 === member.sha256;

export async function blobOf({ id }: OwnPack): Promise<Blob | null> {
  const file = await fileOf(id);
  return file.kind === 'done' ? file.value : null;
}
