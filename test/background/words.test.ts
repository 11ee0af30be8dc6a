import { describe, expect, test } from 'vitest';
import { reportOfWords } from '../../src/background/words.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';

const reference = referenceOf([
  {
    kind: 'statement',
    id: 'pumps',
    lang: 'en',
    text: 'The pumps of the old dredger failed at noon, and nobody on the bridge heard the alarm.',
    speaker: 'Marta Ostrowska',
    date: '2024-05-14',
    sources: [{ url: 'https://harbour.example/hearing', role: 'primary' }],
  },
  { kind: 'statement', id: 'herring', lang: 'en', text: 'Herring will return when the channel is dug again.' },
]);

describe('words that stand on no page', () => {
  test('similar words are shown as what they are, never as altered', () => {
    const { quotes, near } = reportOfWords('Not one pump of the old dredger failed at noon that day.', reference);
    expect(quotes.map(({ verdict, statement }) => [verdict, statement])).toEqual([['unknown', null]]);
    expect(near?.map(({ id, speaker, date }) => [id, speaker, date])).toEqual([
      ['pumps', 'Marta Ostrowska', '2024-05-14'],
    ]);
    expect(near?.[0]?.sources).toHaveLength(1);
  });
  test('the very words are found, and nothing beside them', () => {
    const report = reportOfWords(
      '“The pumps of the old dredger failed at noon, and nobody on the bridge heard the alarm.”',
      reference,
    );
    expect(report.quotes[0]?.verdict).toBe('verbatim');
    expect(report.near).toBeUndefined();
  });
  test('words of which less than half stand in a statement are like none', () => {
    const report = reportOfWords('The old mayor opened a library near the station on Friday at noon.', reference);
    expect(report.quotes[0]?.verdict).toBe('unknown');
    expect(report.near).toBeUndefined();
  });
});
