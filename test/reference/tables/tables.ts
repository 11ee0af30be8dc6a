import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NamedKind, namesOf, type RecordOf, type ReferenceRecord } from '../../../src/reference/records.ts';
import { parseRow } from '../../../src/reference/row.ts';
import { fold } from '../../../src/text/fold.ts';

const FOLDER = join(import.meta.dirname, '../../../src/reference/tables');

/** The keys of each kind in the order in which they are written; others may stand anywhere between them. */
const KEYS: Readonly<Record<Exclude<ReferenceRecord['kind'], 'statement'>, string>> = {
  outlet:
    'kind id name domains aliases native former ordinary ambiguous country languages type outlet owner style checked source read',
  rendering: 'kind id text outlet from ordinary documented checked source read',
  person: 'kind id name aliases native ambiguous sex country roles born died employer topics checked source read',
  confusion: 'kind id written person unless cues checked source read',
  organisation: 'kind id name aliases native ambiguous country type style checked source read',
  place: 'kind id name aliases native ambiguous country style checked source read',
};

export function linesOf(table: string): string[] {
  return readFileSync(join(FOLDER, table), 'utf8').trimEnd().split('\n');
}

/** What is wrong with the shape, order and evidence of a table's rows, a sentence each. */
export function complaintsAbout(table: string, kind: ReferenceRecord['kind']): string[] {
  const complaints: string[] = [];
  let before = '';
  for (const [at, line] of linesOf(table).entries()) {
    const say = (words: string) => complaints.push(`${table}, line ${at + 1}: ${words}`);
    const parsed = parseRow(line);
    if (parsed.kind === 'bad') {
      say(parsed.reason);
      continue;
    }
    const { row } = parsed;
    if (row.kind !== kind) say(`is a ${row.kind}`);
    if (!(before < row.id)) say(`${row.id} stands after ${before}: rows are sorted by id, each once`);
    if (/\s{2}|^\s|\s$/.test(row.id)) say('the id has loose spaces');
    if (JSON.stringify(JSON.parse(line)) !== line.replace(/^\{ | \}$/g, ''))
      say('is not written as JSON.stringify does');
    for (const empty of line.match(/"(?!unless)[a-zA-Z]+":(?:\[\]|""|\{\})/g) ?? [])
      say(`${empty} is empty: leave it out`);
    before = row.id;
    if (row.kind === 'statement') continue;
    if (!standsInOrder(row)) say(`its keys stand in another order than ${KEYS[row.kind]}`);
    for (const words of evidenceComplaints(row)) say(words);
  }
  return complaints;
}

function standsInOrder(row: RecordOf<NamedKind>): boolean {
  const order = KEYS[row.kind].split(' ');
  const places = Object.keys(row).flatMap((key) => (order.includes(key) ? [order.indexOf(key)] : []));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

function evidenceComplaints(row: RecordOf<NamedKind>): string[] {
  const complaints: string[] = [];
  if (!row.checked) complaints.push('does not say how it was checked');
  if (row.checked === 'general' && (row.source || row.read)) complaints.push('is general, and names a source');
  if (row.checked !== 'general' && (!row.source || !/^\d{4}-\d\d-\d\d$/.test(row.read ?? '')))
    complaints.push('lacks source or day of reading');
  return complaints;
}

export function rowsOf<Kind extends ReferenceRecord['kind']>(table: string, _kind: Kind): RecordOf<Kind>[] {
  return linesOf(table).map((line) => JSON.parse(line));
}

/** Names that several rows bear although they do not declare it, and names doubled inside a row. */
export function nameComplaints(
  rows: readonly Exclude<RecordOf<NamedKind>, { kind: 'rendering' | 'confusion' }>[],
): string[] {
  const bearers = new Map<string, (typeof rows)[number][]>();
  const complaints: string[] = [];
  for (const row of rows) {
    const names = namesOf(row).map((name) => name.trim());
    if (new Set(names).size !== names.length) complaints.push(`${row.id} has a name twice: ${names.join(' | ')}`);
    for (const name of new Set(names.map(fold))) bearers.set(name, [...(bearers.get(name) ?? []), row]);
  }
  for (const [name, sharing] of bearers) {
    if (sharing.length < 2) continue;
    for (const row of sharing) {
      const declared = (row.ambiguous ?? []).map(fold);
      if (!declared.includes(name))
        complaints.push(
          `${row.id} does not declare “${name}” as ambiguous, which ${sharing.map(({ id }) => id).join(', ')} share`,
        );
    }
  }
  return complaints;
}

/** The share of rows that rest on a page or a list that was read. */
export function shareRead(rows: readonly RecordOf<NamedKind>[]): number {
  return rows.filter(({ checked }) => checked === 'page' || checked === 'list').length / rows.length;
}
