/** Months of the languages that are known, and of some neighbours; a date in another one is not read. Twelve to a line, forms parted by a slash. */
const MONTHS = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
januar/jänner/jan februar/feber/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez
janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc
enero/ene febrero/feb marzo/mar abril/abr mayo junio/jun julio/jul agosto/ago septiembre/setiembre/sept octubre/oct noviembre/nov diciembre/dic
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`;

const MONTH = new Map<string, number>();
for (const row of MONTHS.trim().split('\n'))
  row.split(' ').forEach((forms, at) => {
    for (const form of forms.split('/')) MONTH.set(form, at + 1);
  });

/** An ISO date of a day, a month or a year as it stands (the day of a moment); null for what is no such date. */
export function isoDay(written: string): string | null {
  const match = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?\s*$/.exec(written);
  if (!match) return null;
  const [, year, month, day] = match;
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  if (day !== undefined) return dayOf(Number(year), Number(month), Number(day));
  return month === undefined ? `${year}` : `${year}-${month}`;
}

/** The day, when there is such a one. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 9999;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The first date of a day in some words, in figures or with the month's name; ISO 8601. */
export function dateIn(words: string): string | null {
  return inFigures(words) ?? inWords(words);
}

/** `2023-03-06`, `2023/3/6`, `6.3.2023`, `25/12/2023`; figures that are a day and a month either way tell nothing. */
function inFigures(words: string): string | null {
  const [, y, m, d] = /(?<!\d)(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})(?!\d)/.exec(words) ?? [];
  if (y) return dayOf(Number(y), Number(m), Number(d));
  const [, a, mark, b, year] = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/.exec(words) ?? [];
  if (!a) return null;
  const [first, second] = [Number(a), Number(b)];
  if (mark === '.' || first > 12 || first === second) return dayOf(Number(year), second, first);
  return second > 12 ? dayOf(Number(year), first, second) : null;
}

/** `March 6, 2023`, `6. März 2023`, `6 de marzo de 2023`, `le 1er mars 2023`. */
function inWords(words: string): string | null {
  const tokens = words.toLowerCase().match(/\p{L}+|\d+(?:st|nd|rd|th|er|º|°)?(?![\p{L}\d])/gu) ?? [];
  const small = tokens.filter((token) => !/^(?:de|del|of|the|den|d)$/.test(token));
  const number = (token: string | undefined) => Number.parseInt(token ?? '', 10);
  for (const [at, token] of small.entries()) {
    const month = MONTH.get(token);
    if (month === undefined) continue;
    const [before, after, later] = [number(small[at - 1]), number(small[at + 1]), number(small[at + 2])];
    if (before >= 1 && before <= 31 && after >= 1000) return dayOf(after, month, before);
    if (after >= 1 && after <= 31 && later >= 1000) return dayOf(later, month, after);
  }
  return null;
}
