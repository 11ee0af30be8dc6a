import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bytesOf, packOf } from './packs.ts';

/** A browser of its own for every test: the module holds its connection. */
async function fresh() {
  vi.resetModules();
  const [packs, database, copy] = await Promise.all([
    import('../../src/store/own-packs.ts'),
    import('../../src/store/database.ts'),
    import('../../src/store/bundled-copy.ts'),
  ]);
  return { ...packs, ...database, ...copy };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** Everything that is stored, in a shape that can be compared. */
const bytesIn = async (blob: Blob | null) => new Uint8Array((await blob?.arrayBuffer()) ?? []);

async function stored(store: Awaited<ReturnType<typeof fresh>>) {
  const packs = await store.listPacks();
  if (packs.kind === 'failed') throw new Error(packs.why);
  const files = await Promise.all(
    packs.value.map(async ({ id }) => {
      const file = await store.fileOf(id);
      return file.kind === 'done' ? bytesOf(file.value) : null;
    }),
  );
  return { packs: packs.value, files, revision: await store.revision() };
}

describe('packs of the reader’s own', () => {
  test('a file comes back byte for byte, and says what it is', async () => {
    const store = await fresh();
    const { pack, file, bytes } = await packOf('The mill is open again.');
    await store.addPack(pack, file);
    const { packs, files } = await stored(store);
    expect(files).toEqual([new Uint8Array(bytes)]);
    expect(packs).toEqual([pack]);
    expect(pack).toMatchObject({ publisher: 'The Mill', licence: 'CC0', built: '2026-11-24', trusted: false });
  });
  test('a later one stands after those that it overrides; one added again takes its own place', async () => {
    const store = await fresh();
    const [a, b] = [await packOf('First words of all.', 1), await packOf('Second words of all.', 2)];
    await store.addPack(b.pack, b.file);
    await store.addPack(a.pack, a.file);
    await store.addPack(a.pack, a.file);
    expect((await stored(store)).packs.map(({ name }) => name)).toEqual(['First wo', 'Second w']);
  });
  test('switched off, removed, forgotten; the bundled copy stays', async () => {
    const store = await fresh();
    const [a, b, c] = [await packOf('Aaa aaa aaa.', 1), await packOf('Bbb bbb bbb.', 2), await packOf('Ccc ccc.', 3)];
    for (const { pack, file } of [a, b, c]) await store.addPack(pack, file);
    await store.keepBundledCopy('key', new Uint8Array([7]));
    await store.switchPack(a.pack.id, false);
    await store.removePack(b.pack.id);
    const { packs } = await stored(store);
    expect(packs.map(({ name, enabled }) => [name, enabled])).toEqual([
      ['Aaa aaa ', false],
      ['Ccc ccc.', true],
    ]);
    await store.forgetPacks();
    expect(await stored(store)).toMatchObject({ packs: [], files: [] });
    expect(await store.fileOf(c.pack.id)).toEqual({ kind: 'done', value: null });
    expect(await bytesIn(await store.bundledCopy('key'))).toEqual(new Uint8Array([7]));
  });
  test('a pack is trusted when its key is, whichever came first; forgotten, the key is too', async () => {
    const store = await fresh();
    const [key, other] = ['aa', 'bb'].map((name) => ({ key: name, fingerprint: `${name}..` }));
    const [a, b, c] = [await packOf('Aaa aaa aaa.', 1), await packOf('Bbb bbb bbb.', 2), await packOf('Ccc ccc.', 3)];
    const signed = ({ pack }: typeof a, signer = key) => ({ ...pack, signer: signer ?? null });
    const trusted = async () => (await stored(store)).packs.map((pack) => pack.trusted);
    await store.addPack(signed(a), a.file);
    await store.addPack(signed(b, other), b.file);
    expect(await trusted()).toEqual([false, false]);
    if (key) await store.trustKey(key, true);
    await store.addPack(signed(c), c.file);
    expect(await trusted()).toEqual([true, false, true]);
    if (key) await store.trustKey(key, false);
    expect(await trusted()).toEqual([false, false, false]);
    if (key) await store.trustKey(key, true);
    await store.forgetPacks();
    await store.addPack(signed(a), a.file);
    expect(await trusted()).toEqual([false]);
  });
  test('a change raises the revision by one, a failed one leaves it', async () => {
    const store = await fresh();
    const { pack, file } = await packOf('The mill is open again.');
    expect(await store.revision()).toEqual({ kind: 'done', value: 0 });
    await store.addPack(pack, file);
    expect(await store.revision()).toEqual({ kind: 'done', value: 1 });
  });
});

describe('stopped in the middle', () => {
  /** Every change, and how many writes it has. */
  const changes = {
    add: async (store: Awaited<ReturnType<typeof fresh>>) => {
      const { pack, file } = await packOf('Newer words by the harbour.', 5);
      return store.addPack(pack, file);
    },
    replace: async (store: Awaited<ReturnType<typeof fresh>>, id: string) => {
      const { pack, file } = await packOf('Newer words by the harbour.', 5);
      return store.addPack({ ...pack, id }, file);
    },
    'switch off': (store: Awaited<ReturnType<typeof fresh>>, id: string) => store.switchPack(id, false),
    remove: (store: Awaited<ReturnType<typeof fresh>>, id: string) => store.removePack(id),
    forget: (store: Awaited<ReturnType<typeof fresh>>) => store.forgetPacks(),
  };
  const faults = {
    'the worker is stopped': (store: IDBObjectStore) => {
      store.transaction.abort();
      throw new DOMException('stopped', 'AbortError');
    },
    'the disk is full': () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const MOST_WRITES = 5;

  describe.each(Object.entries(faults))('%s', (fault, fail) => {
    test.each(Object.entries(changes))('%s: before and after every write, all of it or nothing', async (_, act) => {
      for (let step = 0; ; step++) {
        globalThis.indexedDB = new IDBFactory();
        const store = await fresh();
        const { pack, file } = await packOf('The mill is open again.');
        await store.addPack(pack, file);
        const before = await stored(store);
        let writes = 0;
        for (const method of ['put', 'delete', 'clear'] as const) {
          const write = IDBObjectStore.prototype[method];
          vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
            this: IDBObjectStore,
            ...given: unknown[]
          ) {
            if (writes++ === step) fail(this);
            return (write as (...all: unknown[]) => IDBRequest).apply(this, given) as never;
          });
        }
        const answer = await act(store, pack.id);
        vi.restoreAllMocks();
        const after = await stored(await fresh());
        if (answer.kind === 'done') {
          // There is no write of that number: the change is through.
          expect(step).toBeGreaterThan(1);
          expect(step).toBeLessThanOrEqual(MOST_WRITES);
          expect(after).not.toEqual(before);
          return;
        }
        expect(answer.why).toBe(fault === 'the disk is full' ? 'no-room' : 'unavailable');
        expect(after).toEqual(before);
      }
    });
  });
});

describe('another version', () => {
  test('what the first one stored is kept, and the rest is added', async () => {
    const old = await openDB('packs', 1, { upgrade: (database) => void database.createObjectStore('bundled') });
    await old.put('bundled', new Blob([new Uint8Array([1, 2])]), 'key');
    old.close();
    const store = await fresh();
    expect(await bytesIn(await store.bundledCopy('key'))).toEqual(new Uint8Array([1, 2]));
    const { pack, file } = await packOf('The mill is open again.');
    expect(await store.addPack(pack, file)).toEqual({ kind: 'done', value: undefined });
  });
  test('what a newer one stored is refused politely, and kept', async () => {
    const newer = await openDB('packs', 99, { upgrade: (database) => void database.createObjectStore('packs') });
    await newer.put('packs', 'in a shape of its own', 'key');
    newer.close();
    const store = await fresh();
    const { pack, file } = await packOf('The mill is open again.');
    expect(await store.listPacks()).toEqual({ kind: 'failed', why: 'newer' });
    expect(await store.addPack(pack, file)).toEqual({ kind: 'failed', why: 'newer' });
    expect(await store.forgetPacks()).toEqual({ kind: 'failed', why: 'newer' });
    const again = await openDB('packs', 99);
    expect(await again.get('packs', 'key')).toBe('in a shape of its own');
    again.close();
  });
  test('an update is not kept waiting by a page that is still open', async () => {
    const store = await fresh();
    await store.listPacks();
    const next = await openDB('packs', 99);
    expect(next.version).toBe(99);
    next.close();
    expect(await store.listPacks()).toEqual({ kind: 'failed', why: 'newer' });
  });
});
