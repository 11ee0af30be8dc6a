import { say } from '../browser/i18n.ts';
import { BUNDLED_PACK } from '../protocol/report.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import { packsToOpen } from '../store/merge.ts';
import type { OwnPack } from '../store/own-pack.ts';
import { fileOf } from '../store/own-packs.ts';

/** Opened packs by the SHA-256 of their files: after a change only what is new is read. Held as long as the worker lives. */
let held: ReadonlyMap<string, Pack> = new Map();

/** How results cite a pack, and its file. */
interface Wanted {
  readonly sha256: string;
  readonly name: string;
  readonly trusted: boolean;
  readonly file: () => Promise<Blob | null>;
}

/** The packs of the reader's own that are switched on, a later one after those that it overrides. */
export async function openOwnPacks(): Promise<readonly Pack[]> {
  const wanted = await wantedPacks();
  const opened = await Promise.all(wanted.map(async (one) => held.get(one.sha256) ?? (await open(one))));
  held = new Map(opened.flatMap((pack, at) => (pack ? [[wanted[at]?.sha256 ?? '', pack]] : [])));
  return opened.flatMap((pack, at) => {
    const { name = '', trusted = false } = wanted[at] ?? {};
    return pack ? [{ ...pack, info: { ...pack.info, name, trusted } }] : [];
  });
}

async function wantedPacks(): Promise<Wanted[]> {
  const found = await packsToOpen();
  if (found.kind === 'failed') return [];
  const merged = found.value.merged.map(({ id, bytes }) => ({
    sha256: id,
    name: say('ownSources'),
    trusted: true,
    file: async () => bytes,
  }));
  const single = found.value.packs.map((own) => ({
    sha256: own.sha256,
    name: nameOf(own),
    trusted: own.trusted,
    file: async () => {
      const file = await fileOf(own.id);
      return file.kind === 'done' ? file.value : null;
    },
  }));
  return [...merged, ...single];
}

/** All that the reader added as sources are one to them, and no pack may pass for the bundled one. */
function nameOf({ origin, name }: OwnPack): string {
  if (origin === 'source') return say('ownSources');
  return name === BUNDLED_PACK ? `“${name}”` : name;
}

/** Null for a pack that cannot be used: the others serve, and the options say what is wrong with it. */
async function open({ file }: Wanted): Promise<Pack | null> {
  const blob = await file();
  if (!blob) return null;
  // Every byte was checked when it was added; blocks of rows are checked again when they are read.
  const pack = openPack(new Uint8Array(await blob.arrayBuffer()), { checked: true });
  return pack.kind === 'refused' ? null : pack;
}
