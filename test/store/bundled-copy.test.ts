import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { bundledCopy, dropBundledCopies, keepBundledCopy } from '../../src/store/bundled-copy.ts';
import { hashOf } from '../../src/store/hash.ts';

const bytes = new Uint8Array([1, 2, 3]);

describe('the copy of the bundled pack', () => {
  test('what was kept comes back under its key, and under no other', async () => {
    expect(await bundledCopy('a')).toBeNull();
    await keepBundledCopy('a', bytes);
    const kept = await bundledCopy('a');
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? [])).toEqual(bytes);
    expect(await bundledCopy('b')).toBeNull();
  });
  test('a new copy drops the old one', async () => {
    await keepBundledCopy('a', bytes);
    await keepBundledCopy('b', bytes);
    expect(await bundledCopy('a')).toBeNull();
    await dropBundledCopies();
    expect(await bundledCopy('b')).toBeNull();
  });
  test('hash of the empty file (FIPS 180-4)', async () => {
    expect(await hashOf(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
