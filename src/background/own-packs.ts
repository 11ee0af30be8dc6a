import { loadTexts, say } from '../browser/i18n.ts';
import { BUNDLED_PACK } from '../protocol/report.ts';
import { openPack, type Pack } from '../reference/pack.ts';
import type { OwnPack } from '../store/own-pack.ts';
import { packsToOpen, type ToOpen } from '../store/to-open.ts';

/** Opened packs by the SHA-256 of their files: after a change only what is new is read. Held as long as the worker lives. */
let held: ReadonlyMap<string, Pack> = new Map();

/** The packs of the reader's own that are switched on, a later one after those that it overrides. */
export async function openOwnPacks(): Promise<readonly Pack[]> {
  await loadTexts();
  const found = await packsToOpen();
  const wanted = found.kind === 'done' ? found.value : [];
  const opened = await Promise.all(
    wanted.map(async (one) => ({ one, pack: held.get(one.sha256) ?? (await open(one)) })),
  );
  const usable = opened.flatMap(({ one, pack }) => (pack ? [{ one, pack }] : []));
  held = new Map(usable.map(({ one, pack }) => [one.sha256, pack]));
  return usable.map(({ one: { packs }, pack }) => {
    const trusted = packs.every((own) => own.trusted);
    return { ...pack, info: { ...pack.info, name: nameOf(packs), trusted } };
  });
}

/** How results cite them: all that the reader added as sources are one, and no pack may pass for the bundled one. */
function nameOf([pack]: readonly OwnPack[]): string {
  if (!pack || pack.origin === 'source') return say('ownSources');
  return pack.name === BUNDLED_PACK ? `“${pack.name}”` : pack.name;
}

/** Null for a pack that cannot be used: the others serve, and the options say what is wrong with it. */
async function open({ file }: ToOpen): Promise<Pack | null> {
  const blob = await file();
  if (!blob) return null;
  // Every byte was checked when it was added; blocks of rows are checked again when they are read.
  const pack = openPack(new Uint8Array(await blob.arrayBuffer()), { checked: true });
  return pack.kind === 'refused' ? null : pack;
}
