import { describe, expect, test } from 'vitest';
import { dateIn, isoDay } from '../../src/ingest/dates.ts';
import { withoutDirections } from '../../src/ingest/directions.ts';
import { sentencesOf } from '../../src/ingest/sentences.ts';

/** A paragraph with its sentences parted by bars. */
const PARAGRAPHS: readonly (readonly [lang: string, text: string])[] = [
  ['en', 'We stay.| Nobody leaves!| Or do they?| I doubt it…| Yes.'],
  ['en', 'Dr. Berg met Mr. Hill at 3 p.m. Eastern time.| He left at 4 p.m.| She stayed.'],
  ['en', 'The U.S. Army is in St. Louis.| We left the U.S.| They did not.'],
  ['en', 'J. R. Hill spoke of No. 5 and of $3.5 million.| No.| It is Ok.'],
  ['en', 'She said, “We go.”| Then she went.| (Nobody saw it.)| It was late.'],
  ['en', 'He asked “Why?” and went.| “Stop!” she said.'],
  ['en', 'It was — well... not good.| So what?!| Fine.'],
  ['en', 'Between you and I.| We know.'],
  ['de', 'Am 3. Mai kommt Dr. Berg z. B. um 9 Uhr.| Das ist gut.| Es waren 12.| Das reicht.'],
  ['de', 'Sie sagte: „Wir gehen.“| Dann ging sie usw.| Das war es.'],
  ['fr', 'M. Roy arrive.| « Nous avançons. »| Il part.'],
  ['es', 'La Sra. Ruiz llega.| ¿Por qué?| ¡Vamos!'],
  ['uk', 'У 2024 р. ми збудували міст.| Ст. 5 закону діє.| Це все.'],
  ['ru', 'В 2024 г. мы построили мост.| Это всё.'],
  ['und', 'Mr. Hill goes.| Done.'],
  ['ja', '橋は閉まります。|明日開きます。'],
];

describe('sentences', () => {
  test.each(PARAGRAPHS)('%s: %s', (lang, marked) => {
    const text = marked.replaceAll('|', '');
    const found = sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
  test('nothing of nothing', () => {
    expect(sentencesOf('  ', 'en')).toEqual([]);
  });
});

describe('directions', () => {
  test.each([
    ['Thank you. (Laughter.) Good.', 'Thank you. Good.'],
    ['Thank you [applause] all.', 'Thank you all.'],
    ['It is [inaudible] here.', 'It is … here.'],
    ['(Beifall bei der SPD – Zuruf: Hört, hört!)', ''],
    ['Das ist so. (Heiterkeit bei der Opposition) Weiter.', 'Das ist so. Weiter.'],
    ['[00:01:02] We go.', ' We go.'],
    ['It grew.[1] A lot.[2]', 'It grew. A lot.'],
    ['(Speaking French.)', ''],
    ['END 2:10 P.M. EST', ''],
    // the speaker's own words
    ['It fell (by the end of March) to two.', 'It fell (by the end of March) to two.'],
    ['It fell (end of last year) to two.', 'It fell (end of last year) to two.'],
    ['He [the mayor] said so.', 'He [the mayor] said so.'],
    ['An open ( bracket', 'An open ( bracket'],
  ])('%s', (text, kept) => {
    expect(withoutDirections(text).text).toBe(kept);
  });
  test('places are found again behind a bracket', () => {
    const { text, map } = withoutDirections('One. (Laughter.) Two. [applause] Three.');
    expect([text.indexOf('Two'), text.indexOf('Three')].map(map)).toEqual([17, 33]);
  });
});

describe('dates', () => {
  test.each([
    ['March 6, 2026', '2026-03-06'],
    ['Mon., Mar. 6th 2026', '2026-03-06'],
    ['6 March 2026', '2026-03-06'],
    ['Berlin, Freitag, den 6. März 2026', '2026-03-06'],
    ['le 1er août 2026', '2026-08-01'],
    ['6 de marzo de 2026', '2026-03-06'],
    ['6 березня 2026 року', '2026-03-06'],
    ['6 марта 2026 г.', '2026-03-06'],
    ['2026-03-06-briefing', '2026-03-06'],
    ['06.03.2026', '2026-03-06'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    // a day and a month either way; no such day; no year
    ['5/6/2026', null],
    ['February 30, 2026', null],
    ['March 6', null],
    ['no date at all', null],
  ])('%s', (words, day) => {
    expect(dateIn(words)).toBe(day);
  });
  test('ISO dates', () => {
    expect(['2026-03-06T23:10:00-05:00', '2026-03', '2026', '2026-13', '2026-02-30', 'x'].map(isoDay)).toEqual([
      '2026-03-06',
      '2026-03',
      '2026',
      null,
      null,
      null,
    ]);
  });
});
