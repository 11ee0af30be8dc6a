import type { Row } from './alterations.ts';

/** Spoken on Tuesday, 14 May 2024. Days that the page gives: in the quotation's sentence, and in a dateline. */
const EN = {
  record:
    'We will not raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
  page: 'We will raise the ferry fare this year, because the islanders already pay more than anybody on the mainland.',
};
const DE = {
  record:
    'Wir werden den Fährpreis in diesem Jahr nicht erhöhen, weil die Inselbewohner schon mehr zahlen als alle anderen an der Küste.',
  page: 'Wir werden den Fährpreis in diesem Jahr erhöhen, weil die Inselbewohner schon mehr zahlen als alle anderen an der Küste.',
};
const FR = {
  record: 'La capitainerie a dit que le trafic du port va augmenter après les travaux du bassin.',
  page: 'La capitainerie a dit que le trafic du port va diminuer après les travaux du bassin.',
};
const ES = {
  record: 'La capitanía dijo que el tráfico del puerto va a aumentar después de las obras del muelle.',
  page: 'La capitanía dijo que el tráfico del puerto va a disminuir después de las obras del muelle.',
};
const UK = {
  record: 'Капітан порту сказав, що вантажообіг гавані після ремонту причалу зростає щомісяця.',
  page: 'Капітан порту сказав, що вантажообіг гавані після ремонту причалу падає щомісяця.',
};
const RU = {
  record: 'Капитан порта сказал, что грузооборот гавани после ремонта причала растет каждый месяц.',
  page: 'Капитан порта сказал, что грузооборот гавани после ремонта причала падает каждый месяц.',
};
const WEEK = '2024-05-17';
const MONTHS_LATER = '2024-09-01';

/** The day, and whether it is the record's. */
type Day = readonly [rule: string, fits: boolean, where: Pick<Row, 'published' | 'told' | 'dateline'>];

function rows(words: { record: string; page: string }, change: string, days: readonly Day[]): Row[] {
  return days.map(([rule, fits, where]) => ({
    ...{ rule, ...words, ...where, changes: [change] },
    verdict: fits ? ('altered' as const) : ('other-occasion' as const),
  }));
}

export const occasions: readonly (readonly [string, readonly Row[]])[] = [
  [
    'en',
    rows(EN, 'negation alarm', [
      ['on the record’s weekday', true, { published: WEEK, told: ', said on Tuesday' }],
      ['on another weekday', false, { published: WEEK, told: ', said on Friday' }],
      ['the day after, for time zones', true, { published: WEEK, told: ', told reporters Wednesday' }],
      ['a weekday that lies ahead tells nothing', true, { published: WEEK, told: ', who leaves next Friday' }],
      ['a weekday of the next sentence tells nothing', true, { published: WEEK, told: ' said. It rained on Friday' }],
      ['the record’s date, months later', true, { published: MONTHS_LATER, told: ', said on 14 May' }],
      ['American order, with the year', true, { published: MONTHS_LATER, told: ', said on May 14th, 2024' }],
      ['another date, the same week', false, { published: WEEK, told: ', said on May 2' }],
      ['the date of another year', false, { published: WEEK, told: ', said on 14 May 2021' }],
      ['"may" is no month', true, { published: WEEK, told: ', who may leave' }],
      ['a dateline in a text without a date', true, { published: '', dateline: 'AALBORG, May 15, 2024 (Wire) - ' }],
      [
        'a dateline before the words were said',
        false,
        { published: '', dateline: 'AALBORG, March 15, 2024 (Wire) - ' },
      ],
      [
        'a dateline of a page that came later',
        true,
        { published: '2024-06-20', dateline: 'AALBORG, May 15 (Wire) - ' },
      ],
      [
        'no dateline but a sentence',
        false,
        { published: '', dateline: 'The boats left Aalborg on May 15, 2024 (a Monday) and ' },
      ],
    ]),
  ],
  [
    'de',
    rows(DE, 'negation alarm', [
      ['der Wochentag', true, { published: WEEK, told: ', am Dienstag' }],
      ['ein anderer Wochentag', false, { published: WEEK, told: ', am Freitag' }],
      ['der nächste Freitag sagt nichts', true, { published: WEEK, told: ' vor der Sitzung am nächsten Freitag' }],
      ['das Datum, Monate später', true, { published: MONTHS_LATER, told: ', am 14. Mai' }],
      ['ein anderes Datum', false, { published: WEEK, told: ', am 2. Mai' }],
      ['eine Ortsmarke', true, { published: '', dateline: 'Rostock, 15. Mai 2024 – ' }],
      ['eine Ortsmarke davor', false, { published: '', dateline: 'Rostock, 15. März 2024 – ' }],
    ]),
  ],
  [
    'fr',
    rows(FR, 'substitution alarm', [
      ['le jour', true, { published: WEEK, told: ', mardi' }],
      ['un autre jour', false, { published: WEEK, told: ', vendredi' }],
      ['la date, des mois après', true, { published: MONTHS_LATER, told: ', le 14 mai' }],
      ['une autre date', false, { published: WEEK, told: ', le 2 mai' }],
    ]),
  ],
  [
    'es',
    rows(ES, 'substitution alarm', [
      ['el día', true, { published: WEEK, told: ', el martes' }],
      ['otro día', false, { published: WEEK, told: ', el viernes' }],
      ['la fecha, meses después', true, { published: MONTHS_LATER, told: ', el 14 de mayo de 2024' }],
      ['otra fecha', false, { published: WEEK, told: ', el 2 de mayo' }],
    ]),
  ],
  [
    'uk',
    rows(UK, 'substitution alarm', [
      ['той самий день', true, { published: WEEK, told: ', у вівторок' }],
      ['інший день', false, { published: WEEK, told: ', у п’ятницю' }],
      ['дата, через місяці', true, { published: MONTHS_LATER, told: ', 14 травня' }],
      ['інша дата', false, { published: WEEK, told: ', 2 травня' }],
    ]),
  ],
  [
    'ru',
    rows(RU, 'substitution alarm', [
      ['тот же день', true, { published: WEEK, told: ', во вторник' }],
      ['другой день', false, { published: WEEK, told: ', в пятницу' }],
      ['дата, через месяцы', true, { published: MONTHS_LATER, told: ', 14 мая 2024 года' }],
      ['другая дата', false, { published: WEEK, told: ', 2 мая' }],
    ]),
  ],
];
