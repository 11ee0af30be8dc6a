import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import { evidence } from '../../../src/protocol/evidence.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';
import { short } from './reference.ts';

const reference = referenceOf([
  { kind: 'place', id: 'kyiv', name: 'Kyiv', aliases: ['Kiev'], style: { preferred: 'Kyiv', older: ['Kiev'] } },
  { kind: 'place', id: 'venezuela', name: 'Venezuela' },
  { kind: 'place', id: 'israel', name: 'Israel' },
  { kind: 'place', id: 'canton', name: 'Guangzhou', aliases: ['Canton'] },
  { kind: 'place', id: 'colombia', name: 'Colombia' },
  { kind: 'organisation', id: 'hezbollah', name: 'Hezbollah', aliases: ['Hizbullah'] },
  { kind: 'organisation', id: 'naftogaz', name: 'Naftogaz' },
  {
    kind: 'organisation',
    id: 'mod',
    name: 'Ministry of Defence',
    country: 'GB',
    style: { 'en-GB': 'Ministry of Defence', 'en-US': 'Ministry of Defense' },
  },
  {
    kind: 'organisation',
    id: 'who',
    name: 'World Health Organization',
    aliases: ['World Health Organisation'],
    style: { 'en-GB': 'World Health Organisation', 'en-US': 'World Health Organization' },
  },
  { kind: 'outlet', id: 'courier', name: 'Northern Courier', domains: ['courier.example'] },
  { kind: 'outlet', id: 'herald', name: 'Southern Herald', domains: ['herald.example'] },
  { kind: 'outlet', id: 'night', name: 'Courier Tonight', outlet: 'courier', domains: ['tonight.example'] },
  {
    kind: 'person',
    id: 'lind',
    name: 'Astrid Lindberg',
    country: 'SE',
    employer: { outlet: 'courier.example', asOf: '2025-03' },
  },
  { kind: 'person', id: 'dahl', name: 'Nils Dahl', country: 'SE', roles: [{ title: 'journalist' }] },
]);

const rows = (text: string, lang = 'en', style = false) => {
  const article = articleOf(text, { kind: 'article', lang });
  return check(article, detect(article), reference, { style }).names;
};

describe('misspelled places and organisations', () => {
  test.each([
    ['They flew to Venezuala on Monday.', 'misspelled: Venezuala -> Venezuela'],
    ['They flew to Isreal on Monday.', 'misspelled: Isreal -> Israel'],
    ['The talks with Hezbolah failed on Monday.', 'misspelled: Hezbolah -> Hezbollah'],
  ])('%s', (text, row) => {
    expect(rows(text).map(short)).toEqual([row]);
  });
  test.each([
    'The Venezuelan and the Venezuelans flew home on Monday.',
    'They flew to Colombo on Monday.',
    'The group met the CanCon rules on Monday.',
    'The talks with Naftohaz failed on Monday.',
    'The talks with Hizbullah failed on Monday.',
    'Mr Venezuelo was asked on Monday.',
  ])('silent: %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
  test('other languages have names of their own', () => {
    expect(rows('Die Reise nach Venezuele war am Montag, sagte die Frau, und sie war nicht lang.', 'de')).toEqual([]);
  });
});

describe('style, when it is asked for', () => {
  test.each([
    ['en', 'The UK Ministry of Defense said so on Monday.', ['style: Ministry of Defense -> Ministry of Defence']],
    [
      'en-US',
      'The World Health Organisation said so on Monday.',
      ['style: World Health Organisation -> World Health Organization'],
    ],
    [
      'en-GB',
      'The World Health Organization said so on Monday.',
      ['style: World Health Organization -> World Health Organisation'],
    ],
    ['en', 'The World Health Organisation said so on Monday.', []],
    ['en', 'They met in Kiev on Monday.', ['style: Kiev -> Kyiv']],
    ['en', 'They saw Dynamo Kiev and ate chicken Kiev on Monday.', []],
    ['en', 'The Ministry of Defence and the World Trade Forum met in Kyiv.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(rows(text, lang, true).map(short)).toEqual(expected);
    expect(rows(text, lang)).toEqual([]);
  });
  test('a name that stands twice is one row', () => {
    expect(rows('They met in Kiev and left Kiev at dawn.', 'en', true).map((row) => row.occurrences.length)).toEqual([
      2,
    ]);
  });
});

describe('affiliation', () => {
  test.each([
    'The Southern Herald’s war correspondent Astrid Lindberg saw it.',
    "The Southern Herald's Oslo-based correspondent Astrid Lindberg saw it.",
    'Astrid Lindberg, a reporter for the Southern Herald, saw it.',
    'Astrid Lindberg of the Southern Herald saw it.',
  ])('%s', (text) => {
    const [row] = rows(text);
    expect(row).toMatchObject({ kind: 'affiliation', text: 'Astrid Lindberg', suggestion: 'Northern Courier' });
    expect(row?.evidence).toEqual([
      evidence('evidenceAffiliation', 'Astrid Lindberg', 'Northern Courier', { date: '2025-03' }),
    ]);
  });
  test.each([
    "The Northern Courier's correspondent Astrid Lindberg saw it.",
    'Astrid Lindberg, a reporter for Courier Tonight, saw it.',
    'Astrid Lindberg told the Southern Herald that she saw it.',
    "The Southern Herald's editor met Astrid Lindberg in Oslo.",
    "The Southern Herald's correspondent Nils Dahl saw it.",
    'The Southern Herald wrote about it. Correspondent Astrid Lindberg saw it.',
  ])('silent: %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});
