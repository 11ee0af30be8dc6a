import { describe, expect, test } from 'vitest';
import { align } from '../../src/text/align.ts';
import { stem } from '../../src/text/stem.ts';
import { wordsOf } from '../../src/text/words.ts';

const keys = (text: string, lang = 'en') =>
  wordsOf(text, lang)
    .map(({ key }) => key)
    .join(' ');

describe('words for comparison', () => {
  test.each([
    [
      'contractions',
      "It's what they won't, can't and shouldn't've done",
      'en',
      'it is what they will not can not and should not have done',
    ],
    ['cannot, gonna, let’s', 'We cannot, we’re gonna, let’s', 'en', 'we can not we are going to let us'],
    ['a possessive is no verb', 'Sander’s boat and the skippers’ boats', 'en', 'sander boat and the skippers boats'],
    ['spelling', 'colour centre organised defence traveller', 'en', 'color center organised defense traveller'],
    ['spelling, the other way', 'color center organized defense', 'en', 'color center organised defense'],
    ['four stays four', 'four hours of your tour', 'en', '#4 hours of your tour'],
    ['numbers', 'twenty-five, 25, two hundred and six, 3,000, 3.5', 'en', '#25 #25 #206 #3000 #3.5'],
    ['powers', 'a million, 19 trillion, $1.5 billion', 'en', '#1000000 #19000000000000 #1500000000 dollars'],
    ['one is a word', 'one of us, no one', 'en', 'one of us no one'],
    ['units', '80%, 80 per cent, £5', 'en', '#80 percent #80 percent #5 pounds'],
    ['abbreviations', 'the U.S. and the UK', 'en', 'the united states and the united kingdom'],
    ['letters that nobody sees', 'east\u00adern fer\u200bry be\u2060fore', 'en', 'eastern ferry before'],
    ['us is a pronoun', 'they told us', 'en', 'they told us'],
    ['e-mail', 'e-mails, emails', 'en', 'emails emails'],
    ['French elisions', 'l’homme qu’il n’a pas vu', 'fr', 'le homme que il ne a pas vu'],
    ['French numbers', 'deux mille vingt', 'fr', '#2020'],
    ['German', 'Wie geht’s den zwölf Lotsen', 'de', 'wie geht es den #12 lotsen'],
    ['Ukrainian apostrophes', 'п’ять об’єднань', 'uk', '#5 обєднань'],
    ['Russian', 'двадцать пять тысяч', 'ru', '#25000'],
  ])('%s', (_, text, lang, expected) => {
    expect(keys(text, lang)).toBe(expected);
  });

  test('spans lie in the text, also for what was split or joined', () => {
    const text = 'We won’t sell twenty-five boats.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'won’t',
      'won’t',
      'sell',
      'twenty-five',
      'boats',
    ]);
  });

  test('brackets, fillers, labels and boundaries', () => {
    const words = wordsOf('OSTROWSKA: The boats [of the town], uh, sank … (APPLAUSE) Nobody knew.');
    const where = (test: (word: (typeof words)[number]) => boolean) => words.filter(test).map(({ key }) => key);
    expect(where(({ bracketed }) => bracketed)).toEqual(['of', 'the', 'town', 'applause']);
    expect(where(({ filler }) => filler)).toEqual(['ostrowska', 'uh', 'applause']);
    expect(where(({ before }) => before === 'ellipsis')).toEqual(['applause']);
    expect(wordsOf('It sank … Nobody knew.').map(({ before }) => before)).toEqual([
      'start',
      'none',
      'ellipsis',
      'none',
    ]);
  });
});

test.each([
  ['walked', 'walking'],
  ['boats', 'boat'],
  ['stopped', 'stop'],
  ['carries', 'carried'],
  ['вантажівок', 'вантажівка'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stem(a).slice(0, 7)).toBe(stem(b).slice(0, 7));
});

describe('alignment', () => {
  const steps = (page: string, record: string) => {
    const [a, b] = [wordsOf(page), wordsOf(record)];
    return align(
      a,
      b,
      a.map(() => 5),
    ).steps.map(({ page, record, kind }) => `${a[page]?.key ?? '-'}/${b[record]?.key ?? '-'} ${kind}`);
  };

  test('global in the page, local in the record', () => {
    expect(steps('the boats sank', 'nobody knew that the boats sank at noon')).toEqual([
      'the/the same',
      'boats/boats same',
      'sank/sank same',
    ]);
  });

  test('words of the record are skipped in one gap', () => {
    expect(steps('the boats sank', 'the boats of the town sank')).toEqual([
      'the/the same',
      'boats/boats same',
      '-/of only',
      '-/the only',
      '-/town only',
      'sank/sank same',
    ]);
  });

  test('words of the page are put in, forms and other words stand opposite', () => {
    expect(steps('the old boat drowned there today', 'the boats sank there today')).toEqual([
      'the/the same',
      'old/- only',
      'boat/boats stem',
      'drowned/sank other',
      'there/there same',
      'today/today same',
    ]);
  });

  test('nothing in common, and nothing at all', () => {
    expect(align(wordsOf('a b'), [], [1, 1]).steps).toHaveLength(2);
    expect(align([], wordsOf('a b'), []).steps).toEqual([]);
  });

  test('a bracket that nothing closes holds nothing', () => {
    const held = (text: string) => wordsOf(text).flatMap(({ bracketed, key }) => (bracketed ? [key] : []));
    expect(held('The boats (all) [ sank at once')).toEqual(['all']);
    expect(held('The boats (all)[ sank at once')).toEqual(['all']);
  });
});
