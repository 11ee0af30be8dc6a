import type { ReferenceRecord } from '../../src/reference/records.ts';

/** A small reference that has every kind of record, names in several scripts, and names that overlap. */
export const ROWS: readonly ReferenceRecord[] = [
  {
    kind: 'person',
    id: 'p-lindqvist',
    name: 'Åsa Lindqvist',
    aliases: ['Lindqvist', 'A. K. Lindqvist'],
    native: [{ lang: 'ja', text: 'オーサ' }],
  },
  { kind: 'person', id: 'p-obrien', name: "Maeve O'Brien", roles: [{ title: 'minister', from: '2021' }] },
  { kind: 'person', id: 'p-koval', name: 'Oksana Koval', native: [{ lang: 'uk', text: 'Оксана Коваль' }] },
  { kind: 'person', id: 'p-marsh', name: 'Paris Marsh' },
  { kind: 'outlet', id: 'o-courier', name: 'Northern Courier', domains: ['courier.example', 'courier.co.example'] },
  { kind: 'outlet', id: 'o-weekly', name: 'Northern Courier Weekly', aliases: ['Weekly'], former: ['Harbour Weekly'] },
  { kind: 'outlet', id: 'o-paper', name: '晨港新闻', domains: ['chengang.example'] },
  { kind: 'outlet', id: 'o-list', name: 'Marsh, Hill & Sons' },
  { kind: 'rendering', id: 'r-1', text: 'Messenger of the North', outlet: 'o-courier', from: 'sv' },
  { kind: 'confusion', id: 'c-1', written: 'Oksana Kovach', person: 'p-koval', unless: ['painter'] },
  { kind: 'organisation', id: 'g-1', name: 'Harbour Authority', aliases: ['Marsh'] },
  { kind: 'place', id: 'l-1', name: 'Øresund', aliases: ['Marsh'] },
  {
    kind: 'statement',
    id: 's-1',
    lang: 'en',
    speaker: 'Åsa Lindqvist',
    date: '2024-05-02',
    text: 'We will reopen the eastern ferry line before winter, whatever the harbour authority may say about it.',
    translations: [
      { lang: 'sv', text: 'Vi öppnar den östra färjelinjen före vintern.', source: 'https://example.org/a' },
    ],
    misquotedAs: ['We will close the western bridge by summer.'],
  },
  {
    kind: 'statement',
    id: 's-2',
    lang: 'en',
    text: 'The budget leaves nothing for lighthouses, and I told the committee so in March.',
  },
  { kind: 'statement', id: 's-3', lang: 'zh', text: '我们将在冬天之前重新开放东部渡轮航线。' },
];
