import type { Report } from '../protocol/report.ts';

/** The report without what the reader does not want to hear about: names and outlets as the page writes them, letter case aside. */
export function withoutSilenced(report: Report, silenced: readonly string[]): Report {
  if (silenced.length === 0) return report;
  const quiet = new Set(silenced.map(plain));
  return {
    ...report,
    names: report.names.filter((name) => !quiet.has(plain(name.text))),
    outlets: report.outlets.filter((outlet) => outlet.kind === 'named' || !quiet.has(plain(outlet.text))),
  };
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
