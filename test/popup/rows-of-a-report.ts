import { evidence } from '../../src/protocol/evidence.ts';
import type { TabState } from '../../src/protocol/messages.ts';
import type { NameReport, OutletReport, QuotationReport, Report } from '../../src/protocol/report.ts';

/** Small reports for tests; every row can be changed in what a test is about. */
export function quoteRow(change: Partial<QuotationReport> = {}): QuotationReport {
  return {
    start: 10,
    end: 42,
    text: 'We will mend the road in June.',
    kind: 'direct',
    block: 0,
    speaker: { start: 50, end: 59, text: 'Dora Pell' },
    name: 'Dora Pell',
    rule: 'after',
    confidence: 1,
    sourcing: { kind: 'none' },
    verdict: 'reworded',
    statement: {
      id: 'pell-1',
      pack: 'sic',
      speaker: 'Dora Pell',
      date: '2024-05-06',
      occasion: null,
      text: 'We will mend the bridge in June.',
      sources: [
        { url: 'https://council.example/minutes', role: 'primary', outlet: 'The council' },
        { url: 'https://web.archive.example/1', role: 'archive', read: '2024-06-01' },
      ],
    },
    changes: [{ kind: 'substitution', weight: 'note', page: { start: 27, end: 31 }, original: 'bridge' }],
    evidence: [],
    ...change,
  };
}

export function nameRow(change: Partial<NameReport> = {}): NameReport {
  return {
    start: 100,
    end: 108,
    text: 'Dora Pel',
    kind: 'misspelled',
    suggestion: 'Dora Pell',
    record: null,
    occurrences: [{ start: 100, end: 108 }],
    evidence: [evidence('evidenceRecord', 'Dora Pell')],
    ...change,
  };
}

export function outletRow(change: Partial<OutletReport> = {}): OutletReport {
  return {
    start: 200,
    end: 204,
    text: 'Vane',
    kind: 'named',
    outlet: { id: 'vane', name: 'The Weather Vane', domain: 'vane.example' },
    role: 'source',
    linked: false,
    evidence: [],
    ...change,
  };
}

export function reportOf({ kind = 'article', ...rows }: Partial<Report> & { kind?: Report['page']['kind'] }): Report {
  return {
    page: {
      kind,
      lang: 'en',
      title: 'The [old] bridge',
      url: 'https://vane.example/a_(1)',
      outlet: null,
      republishes: null,
    },
    quotes: [],
    terms: [],
    names: [],
    outlets: [],
    reference: { statements: 412, asOf: '2026-11-20' },
    ...rows,
  };
}

export function checked(report: Report): TabState {
  return { kind: 'checked', report, at: 0 };
}
