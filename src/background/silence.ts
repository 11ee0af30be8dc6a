import type { Report } from '../protocol/report.ts';
import { isUnder, type Silenced, siteOf } from '../protocol/settings.ts';

/**
 * The report without what the reader does not want to hear about, everywhere or on the site of the report: names and
 * outlets as the page writes them, letter case aside.
 */
export function withoutSilenced(report: Report, silenced: readonly Silenced[]): Report {
  const here = siteOf(report.page.url ?? '');
  const quiet = new Set(
    silenced
      .filter(({ site }) => site === null || (here !== null && isUnder(here, site)))
      .map(({ name }) => plain(name)),
  );
  if (quiet.size === 0) return report;
  return {
    ...report,
    names: report.names.filter((name) => !quiet.has(plain(name.text))),
    outlets: report.outlets.filter((outlet) => outlet.kind === 'named' || !quiet.has(plain(outlet.text))),
  };
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
