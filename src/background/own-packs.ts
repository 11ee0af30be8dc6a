import { say } from '../browser/i18n.ts';
import { BUNDLED_PACK } from '../protocol/report.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { OwnPack } from '../store/own-pack.ts';
import { fileOf, listPacks } from '../store/own-packs.ts';

/** Opened packs by the SHA-256 of their files: after a change only what is new is read. Held as long as the worker lives. */
let held: ReadonlyMap<string, Pack> = new Map();

/** The packs of the reader's own that are switched on, a later one after those that it overrides. */
export async function openOwnPacks(): Promise<readonly Pack[]> {
  const listed = await listPacks();
  const wanted = listed.kind === 'done' ? listed.value.filter(({ enabled }) => enabled) : [];
  const packs = await Promise.all(wanted.map(async (own) => [own, held.get(own.sha256) ?? (await open(own))] as const));
  const usable = packs.flatMap(([own, pack]) => (pack ? [[own, pack] as const] : []));
  held = new Map(usable.map(([{ sha256 }, pack]) => [sha256, pack]));
  return usable.map(([own, pack]) => ({ ...pack, info: { ...pack.info, name: nameOf(own), trusted: own.trusted } }));
}

/** How results cite a pack: all that the reader added as sources are one to them, and no pack may pass for the bundled one. */
function nameOf({ origin, name }: OwnPack): string {
  if (origin === 'source') return say('ownSources');
  return name === BUNDLED_PACK ? `“${name}”` : name;
}

/** Null for a pack that cannot be used: the others serve, and the options say what is wrong with it. */
async function open({ id, trusted }: OwnPack): Promise<Pack | null> {
  const file = await fileOf(id);
  if (file.kind === 'failed' || !file.value) return null;
  // Every byte was checked when it was added; blocks of rows are checked again when they are read.
  const pack = openPack(new Uint8Array(await file.value.arrayBuffer()), { trusted, checked: true });
  return pack.kind === 'refused' ? null : pack;
}
