import { expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../src/reference/format.ts';
import { withSignature } from '../../src/reference/signature.ts';
import { readPackFile, whyUnusable } from '../../src/store/pack-file.ts';
import { packOf } from './packs.ts';

const { bytes } = await packOf('The mill is open again.');

/** The pack with one byte changed, counted from the end where the place is negative. */
function withByte(at: number, value: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  changed[at < 0 ? changed.length + at : at] = value;
  return changed;
}

const tooLarge = Object.defineProperty(new Blob(), 'size', { value: 1e9 });
const signed = withSignature(bytes, { key: new Uint8Array(32), bytes: new Uint8Array(64) });

test.each([
  ['empty', new Blob()],
  ['no-pack', new Blob(['The mill is open again.'])],
  ['cut-short', new Blob([bytes.subarray(0, 400)])],
  ['newer', new Blob([withByte(8, FORMAT_VERSION + 1)])],
  ['changed', new Blob([withByte(-1, 7)])],
  ['changed', new Blob([bytes, 'more'])],
  ['signature', new Blob([signed])],
  ['too-large', tooLarge],
])('a file is refused as %s', async (why, file) => {
  expect(await readPackFile(file, 1)).toMatchObject({ kind: 'refused', why });
});

test('a pack that was kept and cannot be used any more says why', async () => {
  expect(await whyUnusable(new Blob([bytes]))).toBeNull();
  expect(await whyUnusable(new Blob([withByte(8, FORMAT_VERSION + 1)]))).toBe('newer');
});
