import { describe, expect, test } from 'vitest';
import { evidence } from '../../../src/protocol/evidence.ts';
import { namesIn, short } from './reference.ts';

describe('two spellings of one person in one article', () => {
  test.each([
    // a full name and a full name: the more frequent one is taken for right
    [
      'Anna Hedlundby opened the meeting.\nLater Anna Hedlunby left. Anna Hedlundby did not return.',
      'inconsistent: Anna Hedlunby -> Anna Hedlundby',
    ],
    // the reference tells which is right, though the wrong one is more frequent
    [
      'Sven Hedlundby spoke.\nSven Hedlumdby was late. Sven Hedlumdby left early.',
      'misspelled: Sven Hedlumdby -> Sven Hedlundby',
    ],
    // a surname alone, with a title and at the start of a sentence
    ['Emma Quistgaard was asked.\nThe next day Ms Quistgard answered.', 'inconsistent: Quistgard -> Emma Quistgaard'],
    ['Emma Quistgaard was asked.\nQuistgard answered the next day.', 'inconsistent: Quistgard -> Emma Quistgaard'],
    ['Emma Quistgaard was asked.\nQuistgaars answered the next day.', 'inconsistent: Quistgaars -> Emma Quistgaard'],
    // nobody else was introduced to whom the courtesy could belong
    ['Robert Thompson runs the shop.\nOn Friday Mr Thomson closed it.', 'inconsistent: Thomson -> Robert Thompson'],
    // a given name before a surname that many bear, if nobody is called so
    ['Julia Smith was asked.\nThe next day Jullia Smith answered.', 'inconsistent: Jullia Smith -> Julia Smith'],
    // a given name
    ['Julia Quistgaard was asked.\nJullia Quistgaard answered.', 'inconsistent: Jullia Quistgaard -> Julia Quistgaard'],
  ])('%s', (text, row) => {
    expect(namesIn(text).map(short)).toEqual([row]);
  });

  test('how often each stands is the evidence', () => {
    const [row] = namesIn(
      'Emma Quistgaard was asked twice. Emma Quistgaard smiled.\nThe next day Ms Quistgard answered.',
    );
    expect(row?.evidence).toEqual([
      evidence('evidenceSpellings', 'Emma Quistgaard', { times: 2 }, 'Quistgard', { times: 1 }),
    ]);
    expect(row?.record).toBeNull();
  });

  test.each([
    // two people
    'Robert Thompson and Helen Thomson run the shop.\nOn Friday Mr Thomson closed it.',
    'Sarah Clarke and Sarah Clark met at school.',
    // another name altogether, where no courtesy says that somebody was introduced
    'Robert Thompson runs the shop.\nThe other team had Smith, Jones and Thomson.',
    // endings
    'Emma Quistgaard was asked.\nThe Quistgaards answered the next day.',
    'The people of North Carolina and every North Carolinian voted.',
    // a known person whose surname alone is an accepted spelling
    'Volodymyr Zelenskyy spoke in Kyiv.\nPresident Zelensky thanked the guests.',
    // somebody else of the family: a woman's title, another last letter
    'Peter Quistgaard was asked.\nThe next day Mrs Quistgard answered.',
    'Emma Quistgaard was asked.\nThe next day Quistgaarb answered.',
    'Hage Quistgaab was asked.\nThe call was from madam Quistgaas.',
    // no person
    'Real Sociedad won.\nReal Sociedat lost.',
    'Peter Space sold it to Spacex.\nPeter Space is rich.',
  ])('silent: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('languages that decline', () => {
  test.each([
    ['uk', 'Оксана Квітневська прийшла. Оксани Квітневської не було, сказали Оксані Квітневській.'],
    ['ru', 'Ольга Кленовская пришла, а потом Ольги Кленовской уже не было.'],
    ['de', 'Das ist Anna Hedlundby. Die Rede Anna Hedlundbys und die Rede Anna Hedlundbies gefielen nicht allen.'],
  ])('%s: %s', (lang, text) => {
    expect(namesIn(text, lang)).toEqual([]);
  });
  test('a language that Sic does not know is left alone', () => {
    const text = 'Po dlouhé době se vrátila Angela Merkela a Angele Merkele se to nelíbilo, řekla Angela Merkelova.';
    expect(namesIn(text, 'cs')).toEqual([]);
  });
});

describe('letters of another script', () => {
  test("an ending of the page's language is none of a Latin word", () => {
    expect(namesIn('Росію відключать від SWIFTу, а судна отримають NASAMSи.', 'uk')).toEqual([]);
    expect(namesIn('Судна отримають ракети HARPO\u041eN уже в травні.', 'uk').map(short)).toEqual([
      'homoglyph: HARPO\u041eN -> HARPOON',
    ]);
  });
  test('are shown with their number', () => {
    const [row] = namesIn('A letter by Angela M\u0435rkel was found.');
    expect(row).toMatchObject({ kind: 'homoglyph', suggestion: 'Angela Merkel' });
    expect(row?.evidence).toEqual([evidence('evidenceLetters', '\u0435 (U+0435)')]);
  });
  test.each(['The word Київ stands on the sign.', 'Angela Merkel wrote it.', 'The Ωmega Group paid.'])(
    'not in: %s',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
