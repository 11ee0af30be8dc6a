import { evidence } from '../protocol/evidence.ts';
import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';

/** A report with all that strains a layout: names and words without a break, right-to-left words, many sources and notes. */
export function crowdedReport(): Report {
  const long = 'Anneliese-Wilhelmine Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst-Langenburg';
  const unbroken = `https://archive.example/${'verylongpath'.repeat(12)}`;
  const quotes = [
    quote(10, long, 'We will mend the road in June, and nobody will be asked to pay for it twice.'),
    quote(200, 'شيرين أبو عاقلة', 'قلنا إن الطريق سيُصلح في يونيو ولن يدفع أحد ثمنه مرتين.'),
    quote(400, 'Dora Pell', `She read out the address ${unbroken} twice and then she stopped.`),
    ...Array.from({ length: 24 }, (_, at) => quote(1000 + 100 * at, `Speaker number ${(at % 7) + 1}`, WORDS, true)),
  ];
  const names: NameReport[] = [
    {
      start: 5000,
      end: 5100,
      text: `${long.slice(0, 70)}n`,
      kind: 'misspelled',
      suggestion: long.slice(0, 71),
      record: { id: 'x', pack: 'sic' },
      occurrences: [{ start: 5000, end: 5100 }],
      evidence: [evidence('evidenceRecord', long)],
    },
  ];
  const outlets: OutletReport[] = ['Süddeutsche Zeitung', 'Komsomolskaya Pravda', 'The Weather Vane'].map(
    (name, at) => ({
      start: 6000 + at * 50,
      end: 6020 + at * 50,
      text: name,
      kind: 'named',
      outlet: { id: name, name, domain: 'vane.example' },
      role: 'source',
      linked: at === 0,
      evidence: [],
    }),
  );
  return {
    page: {
      kind: 'article',
      lang: 'en',
      title: TITLE,
      url: `https://vane.example/${'a-long-address-'.repeat(8)}`,
      published: '2026-03-06',
      outlet: { id: 'v', name: 'The Weather Vane and Harbour Intelligencer', domain: 'vane.example' },
      republishes: null,
    },
    quotes,
    terms: [{ start: 7000, end: 7020, text: 'special operation', kind: 'word' }],
    names,
    outlets,
    reference: { statements: 412, asOf: '2026-11-20' },
  };
}

const TITLE = 'What the council said, what the council is said to have said, and what the minutes have of it';
const WORDS =
  'The mill has turned since the morning, and nobody has counted the stones of it; whoever wants to know how many there are may come and count them, as long as the light lasts.';

function quote(start: number, name: string, text: string, isUnknown = false): QuotationReport {
  const record = text.replace('June', 'July').replace('twice', 'more than once').replace('يونيو', 'يوليو');
  return {
    start,
    end: start + text.length,
    text,
    kind: 'direct',
    block: 0,
    speaker: { start, end: start + name.length, text: name },
    name,
    rule: 'after',
    confidence: 1,
    sourcing: { kind: 'named', name: 'a long interview with the second programme of the public broadcaster' },
    verdict: isUnknown ? 'unknown' : 'reworded',
    statement: isUnknown
      ? null
      : {
          id: 's',
          pack: 'sic',
          speaker: name,
          date: '2026-03-05',
          occasion: 'Session of the council',
          text: record,
          sources: [
            {
              url: 'https://council.example/minutes/2026-03-05',
              role: 'primary',
              outlet: 'The council',
              date: '2026-03-05',
              read: '2026-03-06',
            },
            {
              url: 'https://vane.example/news/council',
              role: 'report',
              outlet: 'The Weather Vane',
              date: '2026-03-06',
            },
          ],
        },
    changes: [{ kind: 'date', weight: 'alarm', page: { start: start + 26, end: start + 30 }, original: 'July' }],
    evidence: [],
  };
}
