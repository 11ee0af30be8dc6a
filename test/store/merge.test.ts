import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checksum, ENTRY_SIZE, FORMAT_VERSION, HEADER_SIZE } from '../../src/reference/format.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import { writePack } from '../../src/reference/writer.ts';
import { bytesOf } from './packs.ts';

async function fresh() {
  vi.resetModules();
  const [packs, toOpen, merge, source] = await Promise.all([
    import('../../src/store/own-packs.ts'),
    import('../../src/store/to-open.ts'),
    import('../../src/store/merge.ts'),
    import('../../src/store/source-pack.ts'),
  ]);
  return { ...packs, ...toOpen, ...merge, ...source };
}
type Store = Awaited<ReturnType<typeof fresh>>;

/** One sentence of its own a source. */
const words = (number: number) =>
  `On day ${number} the ferry carried ${number * 7} cyclists and a brass band across the sound.`;
const add = (store: Store, number: number) =>
  store.addSource(
    {
      kind: 'text',
      text: words(number),
      name: `day-${number}.txt`,
      read: '2026-11-24',
      date: '2026-11-20',
      speaker: 'Ida Kranz',
    },
    number,
  );
const opened = async (store: Store) => {
  const found = await store.packsToOpen();
  if (found.kind === 'failed') throw new Error(found.why);
  return found.value;
};
const sizes = async (store: Store) => {
  const counts = (await opened(store)).map(({ packs }) => packs.length);
  return { single: counts.filter((count) => count === 1).length, merged: counts.filter((count) => count > 1) };
};
/** How many merged packs are on the disk, whether or not they are opened: what was removed must not lie in one. */
const onDisk = async () => {
  const database = await openDB('packs');
  const count = await database.count('merged');
  database.close();
  return count;
};
/** Whether the words of a source are found in what is opened, and how often. */
async function hits(store: Store, number: number): Promise<number> {
  const files = await Promise.all((await opened(store)).map(({ file }) => file()));
  const all = await Promise.all(files.map(async (file) => openPack(new Uint8Array((await file?.arrayBuffer()) ?? []))));
  const reference = openReference(all.filter((pack) => pack.kind === 'pack'));
  const found = reference.statementsLike(words(number), 50).map(({ record }) => reference.record(record));
  return found.filter(({ text, speaker }) => text === words(number) && speaker === 'Ida Kranz').length;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test('a dozen sources stand by themselves, one more makes them one pack; every word is found once, before and after', async () => {
  const store = await fresh();
  for (let number = 1; number <= 12; number++) await add(store, number);
  await store.mergePacks();
  expect(await sizes(store)).toEqual({ single: 12, merged: [] });
  await add(store, 13);
  expect(await hits(store, 5)).toBe(1);
  await store.mergePacks();
  expect(await sizes(store)).toEqual({ single: 0, merged: [13] });
  for (const number of [1, 5, 13]) expect(await hits(store, number)).toBe(1);
  expect(await hits(store, 14)).toBe(0);
});

test('new ones join the merged pack; one that is removed, switched off or replaced leaves it at once', async () => {
  const store = await fresh();
  for (let number = 1; number <= 13; number++) await add(store, number);
  await store.mergePacks();
  for (let number = 14; number <= 26; number++) await add(store, number);
  await store.mergePacks();
  expect(await sizes(store)).toEqual({ single: 0, merged: [26] });
  const listed = await store.listPacks();
  const [first, second] = listed.kind === 'done' ? listed.value : [];
  await store.removePack(first?.id ?? '');
  expect(await sizes(store)).toEqual({ single: 25, merged: [] });
  expect(await onDisk()).toBe(0);
  expect(await hits(store, 1)).toBe(0);
  await store.mergePacks();
  expect(await sizes(store)).toEqual({ single: 0, merged: [25] });
  await store.switchPack(second?.id ?? '', false);
  await store.mergePacks();
  expect(await sizes(store)).toEqual({ single: 0, merged: [24] });
  expect(await hits(store, 2)).toBe(0);
  await add(store, 3);
  expect(await sizes(store)).toEqual({ single: 24, merged: [] });
  expect(await hits(store, 3)).toBe(1);
});

test('a source that is removed while the packs are merged stays removed', async () => {
  const store = await fresh();
  for (let number = 1; number <= 13; number++) await add(store, number);
  const listed = await store.listPacks();
  // The hash is worked out when all rows are written, just before they are stored.
  const { digest } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (...given) => {
    await store.removePack(listed.kind === 'done' ? (listed.value[3]?.id ?? '') : '');
    return digest.apply(crypto.subtle, given);
  });
  await store.mergePacks();
  expect(await onDisk()).toBe(0);
  expect(await hits(store, 4)).toBe(0);
  expect(await hits(store, 5)).toBe(1);
});

test('two merges at once leave every source in one pack, whatever is added between them', async () => {
  const store = await fresh();
  for (let number = 1; number <= 13; number++) await add(store, number);
  const first = store.mergePacks();
  await store.listPacks();
  await add(store, 14);
  await Promise.all([first, store.mergePacks()]);
  expect((await sizes(store)).merged).toHaveLength(1);
  for (const number of [1, 13, 14]) expect(await hits(store, number)).toBe(1);
});

test('stopped at any write, every source is still found', async () => {
  for (let step = 0; step < 2; step++) {
    globalThis.indexedDB = new IDBFactory();
    const store = await fresh();
    for (let number = 1; number <= 13; number++) await add(store, number);
    let writes = 0;
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (writes++ === step) {
        this.transaction.abort();
        throw new DOMException('stopped', 'AbortError');
      }
      return put.apply(this, given);
    });
    expect(await store.mergePacks()).toEqual({ kind: 'failed', why: 'unavailable' });
    vi.restoreAllMocks();
    const after = await fresh();
    expect(await sizes(after)).toEqual({ single: 13, merged: [] });
    expect(await hits(after, 7)).toBe(1);
  }
});

test('a pack that an older Sic wrote is found again after an update, and its file stays as it is', async () => {
  const store = await fresh();
  const { readPackFile } = await import('../../src/store/pack-file.ts');
  const row = { kind: 'statement', id: 'kranz-1', text: words(3), lang: 'en', speaker: 'Ida Kranz' } as const;
  const file = asOlder(writePack([row], { name: 'Ferries', built: '2026-11-20' }));
  const read = await readPackFile(new Blob([file]), 1);
  if (read.kind === 'refused') throw new Error(read.reason);
  await store.addPack(read.pack, read.file);
  expect(await hits(store, 3)).toBe(0);
  await store.mergePacks();
  expect(await hits(store, 3)).toBe(1);
  const kept = await store.fileOf(read.pack.id);
  expect(await bytesOf(kept.kind === 'done' ? kept.value : null)).toEqual(file);
  // The next update finds what this one made outdated in its turn.
  const database = await openDB('packs');
  const [made] = await database.getAll('merged');
  await database.put('merged', { ...made, id: 'of another format', format: '0.0' });
  database.close();
  await store.mergePacks();
  expect(await onDisk()).toBe(1);
  await store.removePack(read.pack.id);
  expect(await onDisk()).toBe(0);
});

/** The file as the version before would have written it. */
function asOlder(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(file.buffer);
  view.setUint32(8, FORMAT_VERSION - 1, true);
  view.setUint32(24, 0, true);
  view.setUint32(24, checksum(file.slice(0, HEADER_SIZE + view.getUint32(20, true) * ENTRY_SIZE)), true);
  return file;
}
