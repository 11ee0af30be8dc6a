import { describe, expect, test } from 'vitest';
import { search } from '../../../src/match/quotations/search.ts';
import { orderedSources } from '../../../src/match/quotations/sources.ts';
import { openReference } from '../../../src/reference/open-reference.ts';
import { openPack } from '../../../src/reference/pack.ts';
import type { ReferenceRecord, Statement } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';
import { writePack } from '../../../src/reference/writer.ts';
import { judged } from './alterations.ts';

const LINES = [
  ['OSTROWSKA', 'The pumps of the old dredger failed at noon.'],
  ['OSTROWSKA', 'Nobody on the bridge heard the alarm.'],
  ['AALTO', 'Were you there yourself?'],
  ['OSTROWSKA', 'I was in the engine room until the water came.'],
  ['AALTO', 'Your own report says the valves were never opened.'],
];
const HEARING: ReferenceRecord[] = LINES.map(([speaker = '', text = ''], at) => ({
  kind: 'statement',
  id: `hearing#${at + 1}`,
  text,
  lang: 'en',
  speaker,
  date: '2024-05-14',
}));
const reference = referenceOf(HEARING);

describe('sentences of one transcript', () => {
  test('a quotation over two of them is the first one’s', () => {
    const found = search(
      { text: 'The pumps of the old dredger failed at noon. Nobody on the bridge heard the alarm.' },
      reference,
    );
    expect(found).toMatchObject({ verdict: 'verbatim', changes: [] });
    expect(found.hits[0]?.id).toBe('hearing#1');
  });

  test('an interruption by another speaker is left out without a word', () => {
    const text = 'Nobody on the bridge heard the alarm. I was in the engine room until the water came.';
    expect(search({ text, speaker: 'Ostrowska' }, reference)).toMatchObject({ verdict: 'verbatim', changes: [] });
  });

  test('words of an exchange under the other’s name are not the page’s mistake', () => {
    const text = 'Your own report says the valves were never opened.';
    expect(search({ text, speaker: 'Marta Ostrowska' }, reference).verdict).toBe('verbatim');
    expect(search({ text, speaker: 'Piotr Zielinski' }, reference).verdict).toBe('misattributed');
  });
});

describe('the site of a speaker whose words are not in the reference', () => {
  const unknown = {
    rule: 'site',
    record: 'The pumps of the old dredger failed at noon.',
    page: 'Every lamp on the breakwater was lit that night by the widow of the keeper.',
    verdict: 'unknown',
    changes: [],
  } as const;
  const person = (id: string, site?: string): ReferenceRecord => ({
    kind: 'person',
    id,
    name: 'Marta Ostrowska',
    ...(site && { site }),
  });
  const pilots: ReferenceRecord = { kind: 'organisation', id: 'pilots', name: 'Pilots Guild', site: 'pilots.example' };
  const paper: ReferenceRecord = { kind: 'outlet', id: 'paper', name: 'The Lantern', domains: ['lantern.example'] };
  test.each([
    ['a person', 'Marta Ostrowska', [person('a', 'ostrowska.example')], 'ostrowska.example'],
    ['with a title', 'Prime Minister Marta Ostrowska', [person('a', 'ostrowska.example')], 'ostrowska.example'],
    ['an organisation', 'Pilots Guild', [pilots], 'pilots.example'],
    ['two of one name', 'Marta Ostrowska', [person('a', 'ostrowska.example'), person('b')], undefined],
    ['without a site', 'Marta Ostrowska', [person('a')], undefined],
    ['an outlet has domains, not a site', 'The Lantern', [paper], undefined],
    ['nobody known', 'Piotr Zielinski', [person('a', 'ostrowska.example')], undefined],
  ] as const)('%s', (_, speaker, others, site) => {
    expect(judged({ ...unknown, speaker, others }, 'en').speakerSite).toBe(site);
  });
  test('words that were found have their sources instead', () => {
    const others = [person('a', 'ostrowska.example')];
    expect(judged({ ...unknown, page: unknown.record, others }, 'en')).not.toHaveProperty('speakerSite');
  });
});

describe('two records of one speech', () => {
  const row = {
    rule: 'halves',
    record: 'The enemy of this harbour is the silt that comes down with every flood.',
    page: 'The enemy of this harbour is the silt … and the channel will be closed before the herring returns.',
    verdict: 'trimmed',
    changes: [],
  } as const;
  const half: Statement = {
    kind: 'statement',
    id: 'second',
    lang: 'en',
    speaker: 'Marta Ostrowska',
    date: '2024-05-14',
    text: 'We have one dredger, and the channel will be closed before the herring returns.',
  };

  test('are joined where the page marks the gap', () => {
    const report = judged({ ...row, others: [half] }, 'en');
    expect(report.verdict).toBe('trimmed');
    expect(report.statement?.text).toContain(' … ');
  });

  test('not where they were said on different days', () => {
    expect(judged({ ...row, others: [{ ...half, date: '2020-01-01' }] }, 'en').statement?.text ?? '').not.toContain(
      ' … ',
    );
  });
});

describe('translations', () => {
  const row = {
    rule: 'translation',
    record: 'Ми не віддамо цей порт нікому, поки в ньому є хоч один човен.',
    page: 'We will not give this port to anybody while there is a single boat in it.',
    verdict: 'verbatim',
    changes: [],
  } as const;
  const translations = [
    {
      lang: 'en',
      text: 'We will not give this port to anybody while there is a single boat in it.',
      source: 'https://paper.example',
    },
  ];

  test('are compared with the wording in the page’s language, and say so', () => {
    const report = judged({ ...row, statement: { lang: 'uk', translations } }, 'en');
    expect(report).toMatchObject({
      verdict: 'verbatim',
      translation: true,
      statement: { text: translations[0]?.text },
    });
  });

  const untold = {
    rule: 'translated',
    record: 'Am 3. Juni verließ der Frachter Aldebaran mit 640 Tonnen Gerste den Hafen von Rostock.',
    page: 'On 3 June the freighter Aldebaran left Rostock harbour with 640 tonnes of barley.',
    verdict: 'translated',
    changes: [],
  } as const;

  test('a record without a wording in the page’s language is shown where names, numbers, speaker and time agree', () => {
    const report = judged({ ...untold, statement: { lang: 'de' } }, 'en');
    expect(report).toMatchObject({ verdict: 'translated', changes: [], statement: { text: untold.record } });
    expect(report.translation).toBeUndefined();
  });

  test('and not where one of them does not', () => {
    expect(judged({ ...untold, statement: { lang: 'de' }, speaker: 'Henrik Aalto' }, 'en').verdict).toBe('unknown');
    expect(judged({ ...untold, statement: { lang: 'de' }, published: '2025-01-01' }, 'en').verdict).toBe('unknown');
    expect(
      judged(
        {
          ...untold,
          statement: { lang: 'de' },
          page: 'On that day the freighter left the harbour with barley for us.',
        },
        'en',
      ).verdict,
    ).toBe('unknown');
  });

  test('two translations of the same words share fewer of them than two prints', () => {
    const two = {
      ...row,
      record:
        'The flood is rising slowly, and the harbour council still thinks it possible to hold the old dykes for some weeks, slowing the pace of the water and saving even more of the houses behind the quay.',
      page: 'The flood slowly rises and the harbour council is sure that the old dykes can be held for weeks, reducing the pace of the water; there will be more of the houses rescued.',
    };
    expect(judged({ ...two, statement: { spoken: 'uk' } }, 'en').verdict).toBe('reworded');
    expect(judged(two, 'en').verdict).toBe('unknown');
    expect(judged({ ...two, statement: { spoken: 'uk' }, speaker: 'Piotr Zielinski' }, 'en').verdict).toBe('unknown');
  });
  test('a text that was spoken in another language is one, too', () => {
    expect(judged({ ...row, record: row.page, statement: { spoken: 'uk' } }, 'en').translation).toBe(true);
    expect(judged({ ...row, record: row.page }, 'en').translation).toBeUndefined();
  });
});

test('hits come also without a match, by words and letters', () => {
  const found = search(
    { text: 'Someone says online that a #DredgerPump was sabotaged at the harbour hearing' },
    reference,
  );
  expect(found.verdict).toBe('unknown');
  expect(found.hits[0]?.id).toBe('hearing#1');
});

test('a date before the words were said fits nothing but the very words of another time', () => {
  const text = 'The pumps of the old dredger failed at noon. Nobody on the bridge heard any alarm.';
  expect(search({ text, speaker: 'Ostrowska', date: '2024-05-15' }, reference).verdict).toBe('reworded');
  expect(search({ text, speaker: 'Ostrowska', date: '2023-01-01' }, reference).verdict).toBe('other-occasion');
});

test('words and a day without an article: another wording is the record’s only soon after it', () => {
  const text = 'The pumps of the old dredger broke down at noon.';
  const on = (date: string) => search({ text, speaker: 'Ostrowska', date }, reference).verdict;
  expect(['2024-05-14', '2024-05-24', '2024-05-25', '2024-05-13', '2024-05-12'].map(on)).toEqual([
    'reworded',
    'reworded',
    'unknown',
    'reworded',
    'unknown',
  ]);
});

test('sources: nearest to the speaker first, then the older', () => {
  const sources = orderedSources([
    { url: 'https://a.example', role: 'archive' },
    { url: 'https://b.example', role: 'report', date: '2024-02-02' },
    { url: 'https://c.example', role: 'report', date: '2024-01-01' },
    { url: 'https://d.example', role: 'primary' },
    { url: 'https://e.example', role: 'agency' },
  ]);
  expect(sources.map(({ url }) => url[8])).toEqual(['d', 'e', 'c', 'b', 'a']);
});

describe('a pack that nobody has trusted', () => {
  const row = {
    rule: 'trust',
    record: 'We will not raise the ferry fare this year, because the islanders already pay more than anybody.',
    page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody.',
    verdict: 'altered',
    changes: [],
  } as const;
  const mistaken = { ...row, page: row.record, speaker: 'Piotr Zielinski' };

  test('shows the difference and concludes nothing from it', () => {
    expect(judged(row, 'en').verdict).toBe('altered');
    const shown = judged({ ...row, untrusted: true }, 'en');
    expect(shown).toMatchObject({ verdict: 'reworded', statement: { id: 'r' } });
    expect(shown.changes.map(({ kind }) => kind)).toEqual(['negation']);
    expect(shown.evidence.at(-1)?.key).toBe('evidenceUntrustedPack');
  });
  test('gives nobody’s words to another', () => {
    expect(judged(mistaken, 'en').verdict).toBe('misattributed');
    expect(judged({ ...mistaken, untrusted: true }, 'en').verdict).toBe('other-occasion');
  });
  test('does not hide what another pack of the same words says', () => {
    const rows = (text: string, id: string): ReferenceRecord[] => [
      { kind: 'statement', id, text, lang: 'en', speaker: 'Marta Ostrowska', date: '2024-05-14' },
    ];
    const pack = (of: readonly ReferenceRecord[], trusted: boolean) => {
      const opened = openPack(writePack(of, { name: 'p', built: '2024-06-01' }), { trusted });
      if (opened.kind === 'refused') throw new Error(opened.reason);
      return opened;
    };
    const both = openReference([pack(rows(row.page, 'true'), true), pack(rows(row.record, 'false'), false)]);
    const query = { text: row.page, speaker: 'Marta Ostrowska', date: '2024-05-14' };
    expect(search(query, both)).toMatchObject({ verdict: 'verbatim', changes: [] });
  });
});
