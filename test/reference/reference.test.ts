import { describe, expect, test } from 'vitest';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack, type Pack } from '../../src/reference/pack.ts';
import type { ReferenceRecord } from '../../src/reference/records.ts';
import type { Among, RecordHandle, Reference } from '../../src/reference/reference.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';
import { writePack } from '../../src/reference/writer.ts';
import { ROWS } from './rows.ts';

const reference = referenceOf(ROWS);
const ids = (of: Reference, handles: readonly RecordHandle[]) => handles.map((handle) => of.record(handle).id).sort();

const pack = (name: string, rows: readonly ReferenceRecord[], trusted = true): Pack => {
  const opened = openPack(writePack(rows, { name, built: '2026-01-01' }), { trusted });
  if (opened.kind === 'refused') throw new Error(opened.reason);
  return opened;
};

describe('names in a text', () => {
  test.each([
    ['the longest one', 'says the Northern Courier Weekly today', ['Northern Courier Weekly: o-weekly']],
    ['left to right', 'Northern Courier, Weekly', ['Northern Courier: o-courier', 'Weekly: o-weekly']],
    ['any letter case', 'NORTHERN COURIER', ['NORTHERN COURIER: o-courier']],
    ['without diacritics', 'Asa Lindqvist', ['Asa Lindqvist: p-lindqvist']],
    ['with combining diacritics', 'A\u030asa Lindqvist.', ['A\u030asa Lindqvist: p-lindqvist']],
    ['a curly apostrophe', 'by Maeve O\u2019Brien', ['Maeve O\u2019Brien: p-obrien']],
    ['the possessive', 'the Northern Courier\u2019s editor', ['Northern Courier: o-courier']],
    ['all who bear it', 'Marsh', ['Marsh: g-1,l-1']],
    ['a former name', 'the Harbour Weekly', ['Harbour Weekly: o-weekly']],
    ['a rendering', 'the Messenger of the North wrote', ['Messenger of the North: r-1']],
    ['a written form of another', 'Oksana Kovach', ['Oksana Kovach: c-1']],
    ['Cyrillic', 'сказала Оксана Коваль.', ['Оксана Коваль: p-koval']],
    ['a script without spaces', '据晨港新闻报道', ['晨港新闻: o-paper']],
    ['Katakana', 'とオーサは言った', ['オーサ: p-lindqvist']],
    ['not across a sentence', 'She left Paris. Marsh stayed.', ['Marsh: g-1,l-1']],
    ['not across a line', 'Northern\nCourier', []],
    ['across the comma of its own', 'Marsh, Hill & Sons', ['Marsh, Hill & Sons: o-list']],
    ['across initials', 'A.K. Lindqvist', ['A.K. Lindqvist: p-lindqvist']],
    ['not inside of words', 'Lindqvistian Marshes', []],
    ['nothing in nothing', '', []],
  ])('%s', (_, text, expected) => {
    const found = reference.namesIn(text);
    expect(found.map((hit) => `${text.slice(hit.start, hit.end)}: ${ids(reference, hit.records)}`)).toEqual(expected);
  });
});

describe('a name by itself', () => {
  test.each([
    ['maeve o\u2019brien', ['p-obrien']],
    ['Maeve O\u2019Brien\u2019s', ['p-obrien']],
    ['Marsh', ['g-1', 'l-1']],
    ['Maeve', []],
    ['', []],
    ['?!', []],
  ])('%j', (name, expected) => expect(ids(reference, reference.named(name))).toEqual(expected));

  test.each([
    ['Maeve OBrien', 1, ['maeve o brien 1']],
    ['Meave O\u2019Brein', 2, ['maeve o brien 2']],
    ['Meave O\u2019Brein', 1, []],
    ['Oksana Koval', 2, ['oksana kovach 2']],
    ['Harbour Weekly', 2, []],
    ['Harbor Wekly', 2, ['harbour weekly 2']],
    ['Оксана Ковал', 1, ['оксана коваль 1']],
    ['晨港新', 1, ['晨港新闻 1']],
    ['', 2, []],
  ] as const)('near %j within %d', (written, distance, expected) => {
    expect(reference.similar(written, distance).map((near) => `${near.name} ${near.distance}`)).toEqual(expected);
  });
});

describe('surnames', () => {
  test.each([
    ["O'Brian", 2, ["o'brien 1"]],
    ["o'brien", 1, ["o'brien 0"]],
    // nobody misses the first letter
    ["e'brien", 1, []],
    // nothing but her name is known
    ['Kowal', 1, []],
    ['', 1, []],
  ] as const)('%j within %d', (written, distance, expected) => {
    expect(reference.surnamed(written, distance).map((near) => `${near.surname} ${near.distance}`)).toEqual(expected);
  });

  test('of several packs lead to the last record of the person', () => {
    const later = pack('later', [{ kind: 'person', id: 'own-9', name: "Maeve O'Brien" }]);
    const both = openReference([pack('first', ROWS), later]);
    expect(
      ids(
        both,
        both.surnamed("O'Brian", 1).map(({ record }) => record),
      ),
    ).toEqual(['own-9']);
  });
});

describe('names of some records only', () => {
  const later = pack('later', [{ kind: 'person', id: 'own-9', name: "Maeve O'Brien" }]);
  const places = pack('places', [{ kind: 'place', id: 'l-9', name: 'Marshport' }]);
  const all = openReference([
    pack(
      'first',
      ROWS.filter(({ kind }) => kind === 'person'),
    ),
    later,
    places,
  ]);
  const near = (written: string, among: Among) =>
    all.similar(written, 2, among).flatMap(({ records }) => ids(all, records));

  test('of packs with a kind of record', () => {
    expect(near('Marshprot', {})).toEqual(['l-9']);
    expect(near('Marshprot', { kinds: ['place'] })).toEqual(['l-9']);
    expect(near('Marshprot', { kinds: ['organisation'] })).toEqual([]);
  });
  test('of packs with people of whom a role is known, later records for earlier ones', () => {
    expect(near("Maeve O'Brian", { withRoles: true })).toEqual(['own-9']);
    expect(near('Marshprot', { withRoles: true })).toEqual([]);
  });
});

describe('records', () => {
  test('every row comes back as it was', () => {
    for (const row of ROWS) {
      const handle = reference.byId(row.kind, row.id);
      expect(handle && reference.record(handle)).toEqual(row);
    }
    expect(reference.byId('person', 'o-courier')).toBeNull();
  });
  test.each([
    ['courier.example', 'o-courier'],
    ['WWW.Courier.example.', 'o-courier'],
    ['sport.news.courier.co.example', 'o-courier'],
    ['chengang.example', 'o-paper'],
    ['co.example', null],
    ['notcourier.example', null],
    ['', null],
  ])('host %s', (host, id) => {
    const handle = reference.outletOf(host);
    expect(handle ? reference.record(handle).id : null).toBe(id);
  });
  test('what the pack says of itself', () => {
    expect(reference.packs[0]).toMatchObject({ name: 'rows', counts: { person: 4, statement: 3, place: 1 } });
  });
});

describe('statements', () => {
  const best = (words: string) => {
    const [first] = reference.statementsLike(words, 24);
    return first ? `${reference.record(first.record).id} ${first.wording}` : null;
  };
  test.each([
    ['We will reopen the eastern ferry line before winter', 's-1 -1'],
    ['“they will reopen the east ferry line before the winter”', 's-1 -1'],
    ['den östra färjelinjen', 's-1 0'],
    ['close the western bridge by summer', 's-1 1'],
    ['nothing for lighthouses', 's-2 -1'],
    ['重新开放东部渡轮', 's-3 -1'],
    ['zebras', null],
    ['', null],
  ])('%s', (words, expected) => expect(best(words)).toBe(expected));

  test('rare words weigh more than common ones', () => {
    expect(reference.rarity('lighthouses')).toBeGreaterThan(reference.rarity('the'));
    expect(reference.rarity('zebras')).toBeGreaterThan(reference.rarity('the'));
  });
  test('a long text is found by a sentence from its middle', () => {
    const long = Array.from({ length: 400 }, (_, at) => `word${at} stands here`).join(' and ');
    const of = referenceOf([...ROWS, { kind: 'statement', id: 's-long', lang: 'en', text: long }]);
    const [first] = of.statementsLike('and word200 stands here and word201 stands here', 5);
    expect(first && of.record(first.record).id).toBe('s-long');
  });
});

describe('several packs', () => {
  const later: readonly ReferenceRecord[] = [
    { kind: 'person', id: 'p-lindqvist', name: 'Åsa Lindkvist' },
    { kind: 'outlet', id: 'own-1', name: 'northern courier', domains: ['new.example'] },
    { kind: 'statement', id: 's-2', lang: 'en', text: 'The budget has enough for all lighthouses of the coast.' },
    { kind: 'person', id: 'own-2', name: 'Marsh' },
  ];
  const first = pack('first', ROWS);
  const second = pack('second', later);
  const both = openReference([first, second]);

  test('the same id overrides, with all its names', () => {
    expect(both.named('Lindqvist')).toEqual([]);
    expect(both.namesIn('Lindqvist')).toEqual([]);
    expect(ids(both, both.named('Åsa Lindkvist'))).toEqual(['p-lindqvist']);
    expect(both.similar('Åsa Lindqvist', 2).flatMap((near) => ids(both, near.records))).toEqual(['p-lindqvist']);
  });
  test('the same name and kind overrides; its id and hosts lead to the later record', () => {
    expect(ids(both, both.named('Northern Courier'))).toEqual(['own-1']);
    expect(both.byId('outlet', 'o-courier')).toEqual(both.byId('outlet', 'own-1'));
    expect(both.outletOf('courier.example')).toEqual(both.outletOf('new.example'));
  });
  test('another kind of the same name does not', () => {
    expect(ids(both, both.named('Marsh'))).toEqual(['g-1', 'l-1', 'own-2']);
  });
  test('statements too', () => {
    const found = both.statementsLike('the budget leaves nothing for lighthouses', 5);
    const said = found.map(({ record }) => `${record.pack} ${both.record(record).id}`);
    expect(said[0]).toBe('1 s-2');
    expect(said).not.toContain('0 s-2');
  });
  test('it says so', () => {
    const said = both.overrides().map(({ record, by }) => `${both.record(record).id} by ${both.record(by).id}`);
    expect(said.sort()).toEqual(['o-courier by own-1', 'p-lindqvist by p-lindqvist', 's-2 by s-2']);
    expect(reference.overrides()).toEqual([]);
  });
  test('in the other order the first pack overrides the second', () => {
    const other = openReference([second, first]);
    expect(ids(other, other.named('Northern Courier'))).toEqual(['o-courier']);
    expect(other.named('Åsa Lindkvist')).toEqual([]);
  });
  test('a pack that is not trusted stands beside the others and overrides nothing', () => {
    const beside = openReference([first, pack('second', later, false)]);
    expect(beside.overrides()).toEqual([]);
    expect(ids(beside, beside.named('Northern Courier'))).toEqual(['o-courier', 'own-1']);
    expect(ids(beside, beside.named('Lindqvist'))).toEqual(['p-lindqvist']);
  });
  test('no pack at all', () => {
    const none = openReference([]);
    expect(none.namesIn('Northern Courier')).toEqual([]);
    expect(none.statementsLike('the budget', 5)).toEqual([]);
    expect(none.outletOf('courier.example')).toBeNull();
  });
});

describe('how common a word is', () => {
  const words = [
    ['yellow', { word: 9, name: 0 }],
    ['Yellow', { word: 2, name: 1 }],
    ['Müller', { word: 0, name: 3 }],
  ] as const;
  const reference = referenceOf([{ kind: 'person', id: 'p', name: 'Anna Muller-Lüdenscheid' }], { words });
  test('the greater level of an entry, letter case and diacritics aside', () => {
    expect(reference.commonness('YELLOW')).toEqual({ word: 9, name: 1 });
    expect(reference.commonness('muller')).toEqual({ word: 0, name: 3 });
  });
  test('the people of the pack count', () => {
    expect(reference.commonness('Lüdenscheid')).toEqual({ word: 0, name: 1 });
    expect(reference.commonness('Ludenscheit')).toEqual({ word: 0, name: 0 });
  });
  test('several packs give the greatest', () => {
    const pack = (words: readonly (readonly [string, { word: number; name: number }])[]) =>
      openPack(writePack([], { name: 'w', built: '2026-01-01' }, words)) as Pack;
    const both = openReference([pack([['green', { word: 3, name: 4 }]]), pack([['green', { word: 5, name: 0 }]])]);
    expect(both.commonness('green')).toEqual({ word: 5, name: 4 });
  });
});

test('a pack in a Buffer opens and is not changed by that', () => {
  const bytes = Buffer.from(writePack(ROWS, { name: 'b', built: '2026-01-01' }));
  const before = Buffer.from(bytes);
  expect(openPack(bytes).kind).toBe('pack');
  expect(bytes.equals(before)).toBe(true);
});
