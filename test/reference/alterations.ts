import type { Reference } from '../../src/reference/reference.ts';

/** A seeded generator of integers below a bound (a xorshift of Marsaglia's). */
export function seeded(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export interface Alteration {
  readonly file: Uint8Array;
  /** Length and checksum of the table were made to fit again, as a forger would. */
  readonly isMended: boolean;
}

/** Packs with cut, changed, moved or repeated parts; in half of them the checksum of the table is made to fit again. */
export function* alterations(whole: Uint8Array, rounds: number, seed = 20_261_124): Generator<Alteration> {
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    const file = alterOnce(whole, random);
    const isMended = random(2) === 0;
    yield { file: isMended ? mended(file) : file, isMended };
  }
}

function alterOnce(whole: Uint8Array, random: (below: number) => number): Uint8Array {
  const file = whole.slice();
  const at = random(file.length);
  const length = 1 + random(64);
  switch (random(7)) {
    case 0:
      return file.slice(0, at);
    case 1:
      file[at] = random(256);
      return file;
    case 2:
      for (let i = 0; i < length; i++) file[(at + i) % file.length] = random(256);
      return file;
    case 3:
      return file.fill(random(2) * 255, at, at + length);
    case 4:
      return file.copyWithin(at, random(file.length), random(file.length));
    case 5: {
      // a number of the header or the table
      const word = 4 * random(200);
      new DataView(file.buffer).setUint32(word, [0, 1, 0xffffffff, file.length, random(2 ** 31)][random(5)] ?? 0, true);
      return file;
    }
    default:
      return new Uint8Array([...file.subarray(0, at), ...file.subarray(random(file.length))]);
  }
}

/** Sets length and checksum of the table right, so that what follows them is reached. */
function mended(file: Uint8Array): Uint8Array {
  if (file.length < 64) return file;
  const view = new DataView(file.buffer);
  view.setUint32(16, file.length, true);
  const tableEnd = 64 + view.getUint32(20, true) * 24;
  if (tableEnd > file.length) return file;
  const head = file.slice(0, tableEnd).fill(0, 24, 28);
  view.setUint32(24, sumOf(head), true);
  return file;
}

/** The checksum of the format, written again after its description. */
function sumOf(bytes: Uint8Array): number {
  let sum = bytes.length | 0;
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const mixed = Math.imul(sum ^ view.getUint32(at, true), 0x9e3779b1);
    sum = (mixed << 15) | (mixed >>> 17);
  }
  return (sum ^ (sum >>> 15)) >>> 0;
}

/** Asks a reference for everything it can be asked for. */
export function askEverything(reference: Reference) {
  const text =
    'Åsa Lindqvist of the Northern Courier Weekly, Maeve O’Brien’s Marsh, 晨港新闻, Оксана Коваль. Oksana Kovach';
  const handles = [
    ...reference.namesIn(text).flatMap((hit) => hit.records),
    ...reference.named('Northern Courier'),
    ...reference.similar('Northern Courer', 2).flatMap((near) => near.records),
    ...reference.similar('Oksana Kova', 1).flatMap((near) => near.records),
    ...reference.similar("Maeve O'Brian", 2, { oneWord: true, withRoles: true }).flatMap((near) => near.records),
    ...reference.surnamed("O'Brian", 1).map((near) => near.record),
    ...reference.statementsLike('we will reopen the eastern ferry line before winter', 24).map((found) => found.record),
  ];
  const hosts = [reference.outletOf('news.courier.example'), reference.byId('outlet', 'o-courier')];
  for (const handle of [...handles, ...hosts]) if (handle) reference.record(handle);
  reference.rarity('lighthouses');
}
