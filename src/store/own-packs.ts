import { type Answer, type Change, change, read } from './database.ts';
import type { OwnPack, SignerKey } from './own-pack.ts';

/** The reader's own packs, in the order in which they override each other. */
export function listPacks(): Promise<Answer<readonly OwnPack[]>> {
  return read(async (database) => inOrder(await database.getAll('packs')));
}

/** The file of a pack, byte for byte as it was added; null where there is none of this id. */
export function fileOf(id: string): Promise<Answer<Blob | null>> {
  return read(async (database) => (await database.get('bytes', id)) ?? null);
}

/** Adds a pack, in the place of one with the same id. It is trusted where its key is. */
export function addPack(pack: OwnPack, file: Blob): Promise<Answer<void>> {
  return change(async (transaction) => {
    await dropMerged(transaction, pack.id);
    await transaction.objectStore('bytes').put(file, pack.id);
    const isKnown = pack.signer !== null && (await transaction.objectStore('keys').get(pack.signer.key)) !== undefined;
    await transaction.objectStore('packs').put({ ...pack, trusted: pack.trusted || isKnown });
  });
}

/** Switches a pack on or off. A pack that is gone meanwhile stays gone. */
export function switchPack(id: string, enabled: boolean): Promise<Answer<void>> {
  return change(async (transaction) => {
    const packs = transaction.objectStore('packs');
    const pack = await packs.get(id);
    if (!pack) return;
    await dropMerged(transaction, id);
    await packs.put({ ...pack, enabled });
  });
}

/** Trusts a key, or no more: all packs that it signed, and those that come later. */
export function trustKey(signer: SignerKey, trusted: boolean): Promise<Answer<void>> {
  return change(async (transaction) => {
    const [packs, keys] = [transaction.objectStore('packs'), transaction.objectStore('keys')];
    if (trusted) await keys.put(signer);
    else await keys.delete(signer.key);
    for (const pack of await packs.getAll()) if (pack.signer?.key === signer.key) await packs.put({ ...pack, trusted });
  });
}

export function removePack(id: string): Promise<Answer<void>> {
  return change(async (transaction) => {
    await dropMerged(transaction, id);
    await transaction.objectStore('bytes').delete(id);
    await transaction.objectStore('packs').delete(id);
  });
}

/** Forgets everything that the reader added, and the keys that they trust. The copy of the bundled pack is Sic's own, and stays. */
export function forgetPacks(): Promise<Answer<void>> {
  return change(async (transaction) => {
    for (const name of ['merged', 'bytes', 'packs', 'keys'] as const) await transaction.objectStore(name).clear();
  });
}

/** What was merged from a pack that changes is no longer right; the packs themselves serve until they are merged anew. */
async function dropMerged(transaction: Change, id: string): Promise<void> {
  const store = transaction.objectStore('merged');
  for (const key of await store.getAllKeys()) {
    const merged = await store.get(key);
    if (merged?.members.some((member) => member.id === id)) await store.delete(key);
  }
}

function inOrder(packs: readonly OwnPack[]): OwnPack[] {
  return [...packs].sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1));
}
