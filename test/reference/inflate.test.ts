import { constants, deflateRawSync } from 'node:zlib';
import { inflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inflate } from '../../src/reference/inflate.ts';
import { seeded } from '../reference/alterations.ts';

const random = seeded(17);
const bytes = (count: number, next: (at: number, before: Uint8Array) => number): Uint8Array => {
  const made = new Uint8Array(count);
  for (let at = 0; at < count; at++) made[at] = next(at, made);
  return made;
};
const ROW = '{"kind":"person","id":"p17","name":"Ida Kranz"}\n';

const inputs: readonly (readonly [name: string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', bytes(1, () => 65)],
  ['one byte again and again', bytes(1000, () => 65)],
  ['rows', bytes(9000, (at) => ROW.charCodeAt(at % ROW.length) + (at % 97 === 0 ? random(9) : 0))],
  ['noise', bytes(70_000, () => random(256))],
  ['codes of every length', bytes(90_000, () => Math.min(255, 31 * Math.clz32(random(2 ** 31))))],
  ['parts from far back', bytes(90_000, (at, made) => (at > 33_000 ? (made[at - 32_700] ?? 0) : random(256)))],
];
const packed = inputs.flatMap(([name, input]) =>
  [0, 1, 9].flatMap((level) =>
    [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_FIXED].map((strategy) => ({
      name: `${name}, level ${level}, strategy ${strategy}`,
      input,
      deflated: new Uint8Array(deflateRawSync(input, { level, strategy })),
    })),
  ),
);

describe('inflate', () => {
  test.each(packed)('$name', ({ input, deflated }) => {
    expect(Buffer.compare(inflate(deflated) ?? Buffer.from('refused'), input)).toBe(0);
  });

  test('what is cut or altered is refused, or read as fflate reads it', () => {
    for (let round = 0; round < 1500; round++) {
      const { deflated } = packed[random(packed.length)] ?? { deflated: new Uint8Array(0) };
      const altered = deflated.slice(0, random(2) === 0 ? deflated.length : random(deflated.length + 1));
      for (let left = random(4); left > 0 && altered.length > 0; left--) altered[random(altered.length)] = random(256);
      const found = inflate(altered);
      if (found) expect(Buffer.compare(found, inflateSync(altered)), `round ${round}`).toBe(0);
    }
  });
});
