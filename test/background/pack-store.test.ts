import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { dropPacks, hashOf, storedPack, storePack } from '../../src/background/pack-store.ts';

const bytes = new Uint8Array([1, 2, 3]);

describe('the copy of the pack', () => {
  test('what was stored comes back under its key, and under no other', async () => {
    expect(await storedPack('a')).toBeNull();
    await storePack('a', bytes);
    expect(await storedPack('a')).toEqual(bytes);
    expect(await storedPack('b')).toBeNull();
  });
  test('a new copy drops the old one', async () => {
    await storePack('a', bytes);
    await storePack('b', bytes);
    expect(await storedPack('a')).toBeNull();
    await dropPacks();
    expect(await storedPack('b')).toBeNull();
  });
  test('hash of the empty file (FIPS 180-4)', async () => {
    expect(await hashOf(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
