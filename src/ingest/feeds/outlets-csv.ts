import { fold } from '../../text/fold.ts';
import type { OutletRow } from '../rows.ts';
import { type Feed, hostOf } from './feed.ts';

/** The columns that are read. Others are left out. */
const COLUMNS = ['id', 'name', 'domains', 'aliases', 'native', 'country', 'languages', 'type', 'source'] as const;
type Column = (typeof COLUMNS)[number];
/** Other names of the columns. */
const ALSO: ReadonlyMap<string, Column> = new Map([
  ['domain', 'domains'],
  ['host', 'domains'],
  ['website', 'domains'],
  ['alias', 'aliases'],
  ['language', 'languages'],
  ['title', 'name'],
  ['outlet', 'name'],
]);

/**
 * Outlets of a table with a head: `name` is needed, `id`, `domains`, `aliases`, `native` (`uk:Назва`), `country`, `languages`, `type`
 * and `source` may stand there. Several values in a cell are parted by `|` or `;`. Commas, semicolons or tabs part the cells (RFC 4180).
 */
export function outletsOf(csv: string, read: string): Feed {
  const table = cellsOf(csv.replace(/^\ufeff/, ''));
  if ('reason' in table) return { rows: [], bad: [table] };
  const [head, ...lines] = table.rows;
  if (!head) return onlyBad(1, 'the table is empty: the first line names the columns');
  const columns = head.cells.map(columnOf);
  if (!columns.includes('name')) {
    const found = head.cells.map((cell) => JSON.stringify(cell.trim())).join(', ');
    return onlyBad(head.line, `no column is called "name" (there are ${found}): name the columns in the first line`);
  }
  const rows: { where: string; row: OutletRow }[] = [];
  const bad: { where: string; reason: string }[] = [];
  const firsts = new Map<string, number>();
  for (const { cells, line } of lines) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const where = `line ${line}`;
    const found = outletOf(columns, cells, read);
    const first = typeof found === 'string' ? undefined : firsts.get(found.id);
    if (typeof found === 'string') bad.push({ where, reason: found });
    else if (first !== undefined)
      bad.push({
        where,
        reason: `the id ${JSON.stringify(found.id)} stands in line ${first} already: give each its own "id"`,
      });
    else {
      firsts.set(found.id, line);
      rows.push({ where, row: found });
    }
  }
  return { rows, bad };
}

const onlyBad = (line: number, reason: string): Feed => ({ rows: [], bad: [{ where: `line ${line}`, reason }] });

function outletOf(columns: readonly (Column | null)[], cells: readonly string[], read: string): OutletRow | string {
  if (cells.length > columns.length)
    return `it has ${cells.length} cells and the head ${columns.length}: put cells with a separator in them in double quotes`;
  const named = columns.flatMap((column, at) => (column ? [[column, cells[at]?.trim() ?? ''] as const] : []));
  return rowOf(new Map(named), read);
}

function columnOf(cell: string): Column | null {
  const name = cell.trim().toLowerCase();
  return COLUMNS.find((column) => column === name) ?? ALSO.get(name) ?? null;
}

const severalOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(/[|;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The outlet of a line; or what is wrong with it and would mend it. */
function rowOf(cells: ReadonlyMap<Column, string>, read: string): OutletRow | string {
  const name = cells.get('name') ?? '';
  if (!/[\p{L}\p{N}]/u.test(name)) return '"name" is empty: give the outlet’s name';
  const domains: string[] = [];
  for (const written of severalOf(cells.get('domains')).flatMap((one) => one.split(/\s+/))) {
    const host = hostOf(written);
    if (host === null)
      return `"domains" holds ${JSON.stringify(written)}: write hosts such as example.org, parted by "|"`;
    if (!domains.includes(host)) domains.push(host);
  }
  const native: { lang: string; text: string }[] = [];
  for (const written of severalOf(cells.get('native'))) {
    const [, lang, text] = /^([a-z]{2,3}):\s*(\S.*)$/i.exec(written) ?? [];
    if (!lang || !text)
      return `"native" holds ${JSON.stringify(written)}: write the language before the name, such as uk:Назва`;
    native.push({ lang: lang.toLowerCase(), text });
  }
  const aliases = severalOf(cells.get('aliases')).filter((alias) => alias !== name && /[\p{L}\p{N}]/u.test(alias));
  const languages = severalOf(cells.get('languages'));
  const [country, type, source] = [cells.get('country'), cells.get('type'), cells.get('source')];
  return {
    kind: 'outlet',
    id: cells.get('id') || domains[0] || fold(name).replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(native.length > 0 && { native }),
    ...(domains.length > 0 && { domains }),
    ...(country && { country }),
    ...(languages.length > 0 && { languages }),
    ...(type && { type }),
    ...(source && { source, read }),
  };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cuts a table into cells by RFC 4180, in one pass. `line` is where a row begins: cells in quotes may hold line feeds. */
function cellsOf(csv: string): { rows: Row[] } | { where: string; reason: string } {
  const separator = separatorOf(csv);
  const rows: Row[] = [];
  let [cells, cell, line, begins, quoted, opened]: [string[], string, number, number, boolean, number] = [
    [],
    '',
    1,
    1,
    false,
    0,
  ];
  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell.trim() !== '') rows.push({ line: begins, cells });
    [cells, cell, begins] = [[], '', line];
  };
  for (let at = 0; at < csv.length; at++) {
    const char = csv.charAt(at);
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv[at + 1] === '"') cell += csv.charAt(at++);
      else quoted = false;
    } else if (char === '"' && cell.trim() === '') [quoted, cell, opened] = [true, '', line];
    else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  if (quoted)
    return {
      where: `line ${opened}`,
      reason: 'a double quote opens there and never closes: write it twice inside a cell in quotes',
    };
  if (cell !== '' || cells.length > 0) endRow();
  return { rows };
}

/** The separator that stands most often in the first line. */
function separatorOf(csv: string): string {
  const head = csv.slice(0, csv.indexOf('\n') + 1 || csv.length);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: head.split(separator).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ',';
}
