/** Gives a function that writes an ISO date (a year, a month, a day or a moment) as a language does; what is no date stays. */
export function dateFormatter(locale: string): (iso: string) => string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (iso) => {
    const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
    if (!match?.[1]) return iso;
    const date = new Date(0);
    date.setUTCFullYear(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
    if (match[3]) return day.format(date);
    return match[2] ? month.format(date) : match[1];
  };
}
