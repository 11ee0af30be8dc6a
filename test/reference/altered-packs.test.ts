import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION, HEADER_SIZE } from '../../src/reference/format.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import { writePack } from '../../src/reference/writer.ts';
import { alterations, askEverything } from './alterations.ts';
import { ROWS } from './rows.ts';

const NOTE = { name: 'small', built: '2026-11-24' };
const whole = writePack(ROWS, NOTE);

/** How many altered packs are tried; `SIC_ALTERED_PACKS=20000` for a long run. */
const ROUNDS = Number(process.env.SIC_ALTERED_PACKS ?? 1500);

/** A pack that keeps a reader busy for so long hangs it; whole ones take below 1 ms, a loaded machine several times that. */
const LONGEST_MS = 1000;

function reasonFor(file: Uint8Array): string | null {
  const pack = openPack(file);
  return pack.kind === 'refused' ? pack.reason : null;
}

function changed(at: number, value: number): Uint8Array {
  const file = whole.slice();
  new DataView(file.buffer).setUint32(at, value, true);
  return file;
}

describe('a pack that cannot be used says why', () => {
  test.each([
    ['empty', new Uint8Array(0), 'it is empty'],
    ['cut inside the header', whole.slice(0, 40), 'it is cut short: 40 bytes are left'],
    ['cut to its first letters', whole.slice(0, 5), 'it is cut short'],
    ['cut by one byte', whole.slice(0, -1), 'it is cut short'],
    ['longer', new Uint8Array([...whole, 0]), '1 bytes follow its end'],
    ['foreign', new TextEncoder().encode('{"kind": "statement"}'), 'it is no pack of Sic'],
    ['newer', changed(8, FORMAT_VERSION + 1), 'a newer Sic wrote it'],
    ['older', changed(8, 0), 'an older Sic wrote it'],
    ['with newer words', changed(12, 99), 'a newer Sic wrote it'],
    ['with an altered table', changed(HEADER_SIZE + 4, 128), 'its table of sections was altered'],
    ['with an altered section', changed(whole.length - 4, 0x12345678), 'its section RBLK was altered'],
  ])('%s', (_, file, reason) => expect(reasonFor(file)).toContain(reason));

  test('the whole one is opened, wherever its bytes lie', () => {
    expect(reasonFor(whole)).toBeNull();
    const shifted = new Uint8Array(whole.length + 1);
    shifted.set(whole, 1);
    expect(reasonFor(shifted.subarray(1))).toBeNull();
  });

  test('every altered bit is noticed', () => {
    for (let at = 0; at < whole.length; at += 7) {
      const file = whole.slice();
      file[at] = (file[at] ?? 0) ^ (1 << (at % 8));
      const padding = writtenBytes.every(([from, to]) => at < from || at >= to);
      expect(padding || reasonFor(file) !== null, `byte ${at}`).toBe(true);
    }
  });
});

/** Where sections lie; the bytes between them are padding that nobody reads. */
const writtenBytes: [number, number][] = (() => {
  const view = new DataView(whole.buffer);
  const sections = view.getUint32(20, true);
  const spans: [number, number][] = [[0, HEADER_SIZE - 36]];
  for (let at = 0; at < sections; at++) {
    const entry = HEADER_SIZE + at * 24;
    const offset = view.getUint32(entry + 4, true);
    spans.push([entry, entry + 24], [offset, offset + view.getUint32(entry + 8, true)]);
  }
  return spans;
})();

test('a damaged block gives an empty record and is named', () => {
  const file = whole.slice();
  file[file.length - 3] = (file[file.length - 3] ?? 0) ^ 255;
  const pack = openPack(file, { checked: true });
  if (pack.kind === 'refused') throw new Error(pack.reason);
  const reference = openReference([pack]);
  expect(reference.record({ kind: 'place', pack: 0, index: pack.size - 4 })).toMatchObject({ kind: 'place' });
  for (const [kind, first] of pack.firsts) reference.record({ kind, pack: 0, index: first });
  expect(reference.damaged()).toEqual(['small']);
});

test(`${ROUNDS} altered packs: refused or answering, never an exception`, { timeout: 600_000 }, () => {
  let slowest = 0;
  for (const { file, isMended } of alterations(whole, ROUNDS)) {
    const started = performance.now();
    if (!isMended) expect(reasonFor(file) !== null || sameWhereWritten(file)).toBe(true);
    // a caller that trusts a hash skips the checksums: even then every answer must be an answer
    const pack = openPack(file, { checked: true });
    if (pack.kind === 'pack') askEverything(openReference([pack]));
    slowest = Math.max(slowest, performance.now() - started);
  }
  expect(slowest).toBeLessThan(LONGEST_MS);
});

function sameWhereWritten(file: Uint8Array): boolean {
  return writtenBytes.every(([from, to]) => {
    for (let at = from; at < to; at++) if (file[at] !== whole[at]) return false;
    return true;
  });
}

test('the same rows give the same bytes', () => {
  expect(writePack(ROWS, NOTE)).toEqual(whole);
  expect(writePack([...ROWS].reverse(), NOTE)).not.toEqual(whole);
});
