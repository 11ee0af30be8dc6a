import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openPack } from '../../src/reference/pack.ts';
import { fingerprintOf, signerOf, splitSignature, withSignature } from '../../src/reference/signature.ts';
import { writePack } from '../../src/reference/writer.ts';
import { ROWS } from './rows.ts';

const pack = writePack(ROWS, { name: 'signed', built: '2026-01-01', publisher: 'Harbour Desk', licence: 'CC0' });
const { privateKey } = generateKeyPairSync('ed25519');
const key = new Uint8Array(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32));
const signed = withSignature(pack, { key, bytes: new Uint8Array(sign(null, pack, privateKey)) });

/** The same bytes but for one bit. */
const altered = (file: Uint8Array, at: number) => file.map((byte, here) => (here === at ? byte ^ 1 : byte));

describe('a signed pack', () => {
  test('opens as it did before, and says who signed it', async () => {
    const opened = openPack(signed);
    expect(opened).toMatchObject({
      kind: 'pack',
      info: { publisher: 'Harbour Desk', licence: 'CC0', size: signed.length },
    });
    const hex = Buffer.from(key).toString('hex');
    expect(await signerOf(signed)).toEqual({ kind: 'signed', key: hex, fingerprint: await fingerprintOf(key) });
  });
  test('gives back the very pack; signing again replaces the signature', () => {
    expect(splitSignature(signed).pack).toEqual(pack);
    expect(withSignature(signed, { key, bytes: new Uint8Array(64) })).toHaveLength(signed.length);
  });
  test.each([
    ['a row', 2_000],
    ['the signature', signed.length - 20],
    ['the key', signed.length - 100],
  ])('is refused when %s was altered', async (_, at) => {
    expect(await signerOf(altered(signed, at))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/altered after it was signed/),
    });
  });
  test('without its last letters is an altered pack, not an unsigned one', () => {
    expect(openPack(altered(signed, signed.length - 1))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/follow its end/),
    });
  });
});

test.each([pack, new Uint8Array(), new Uint8Array(60)])('what has no signature is unsigned', async (file) => {
  expect(await signerOf(file)).toEqual({ kind: 'unsigned' });
});

test('a fingerprint is eight groups of a SHA-256', async () => {
  expect(await fingerprintOf(new Uint8Array(32))).toBe('6668 7aad f862 bd77 6c8f c18b 8e9f 8e20');
});
