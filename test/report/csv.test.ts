import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { evidence } from '../../src/protocol/evidence.ts';
import { sayIn } from '../../src/protocol/say-in.ts';
import { reportCsv } from '../../src/report/csv.ts';
import { dateFormatter } from '../../src/report/dates.ts';
import { nameRow, outletRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';

const wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };

/** A plain reader of RFC 4180: what was written is read again, quotes, commas and line breaks inside of fields included. */
function read(csv: string): string[][] {
  const table: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    table.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') table.push([]);
  }
  return table.slice(0, -1);
}

function rows(report: Parameters<typeof reportOf>[0]): Record<string, string>[] {
  const [head = [], ...body] = read(reportCsv(reportOf(report), wording));
  return body.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

const words = (text: string) => rows({ quotes: [quoteRow({ text, changes: [] })] })[0]?.['Words on the page'];

describe('CSV', () => {
  test('a row a finding, in the order of the page', () => {
    const table = rows({
      quotes: [quoteRow()],
      names: [nameRow()],
      outlets: [outletRow()],
      terms: [{ start: 5, end: 9, text: 'soon', kind: 'scare' }],
    });
    expect(table.map(({ Kind, Start }) => [Kind, Start])).toEqual([
      ['Term in quotation marks', '5'],
      ['Quotation', '10'],
      ['Name', '100'],
      ['Outlet', '200'],
    ]);
    expect(table[1]).toEqual({
      Kind: 'Quotation',
      Start: '10',
      End: '42',
      'Words on the page': 'We will mend the road in June.',
      Speaker: 'Dora Pell',
      Comparison: 'other words than the record. Record in Sic’s reference: Dora Pell, 6 May 2024',
      'Words in the record': 'We will mend the bridge in June.',
      Differences: 'other words: page: “road”; record: “bridge”',
      'Source on the page': 'no source is stated here',
      'Sources of the record': 'https://council.example/minutes\nhttps://web.archive.example/1',
      Evidence: '',
      Record: 'sic: pell-1',
      Page: 'https://vane.example/a_%281%29',
    });
    expect(table[2]).toMatchObject({ Comparison: 'spelled Dora Pell in the reference', Speaker: '' });
    expect(table[3]).toMatchObject({ Comparison: 'The Weather Vane', Record: 'vane' });
  });
  test('a report without findings is its headings', () => {
    expect(reportCsv(reportOf({}), wording).split('\r\n')).toHaveLength(2);
  });
  test.each(['say "no", twice', 'one\ntwo', 'one\r\ntwo', '"', ',', 'a "b'])('%j comes back as it was', (text) =>
    expect(words(text)).toBe(text),
  );
  test.each(['=cmd|"/C calc"!A0', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '\u200b=1', '\u202e=1', '＝1', '＠x'])(
    '%j is no formula',
    (text) => expect(words(text)?.[0]).toBe("'"),
  );
  test.each(['a = b', 'up 5+', '“=”', 'e-mail', '—dash', '5-3', ''])('%j is left alone', (text) =>
    expect(words(text)).toBe(text),
  );
  test('every column is guarded, not only the words', () => {
    const [row] = rows({
      quotes: [quoteRow({ name: '=x', evidence: [evidence('evidenceStaff', '@y', 'z')], changes: [] })],
    });
    expect(row).toMatchObject({ Speaker: "'=x", Evidence: "'@y is known to write for z" });
  });
  test('an address that is not http(s) is left out', () => {
    const statement = quoteRow().statement;
    if (!statement) throw new Error('the row has a statement');
    const sources = [{ url: 'javascript:alert(1)', role: 'primary' as const }];
    expect(rows({ quotes: [quoteRow({ statement: { ...statement, sources } })] })[0]).toMatchObject({
      'Sources of the record': '',
    });
  });
});
