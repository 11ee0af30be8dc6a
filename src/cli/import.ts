import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claimsOf } from '../ingest/feeds/claimreview.ts';
import type { Feed } from '../ingest/feeds/feed.ts';
import { outletsOf } from '../ingest/feeds/outlets-csv.ts';
import { entitiesOf } from '../ingest/feeds/wikidata.ts';
import { checkRow } from '../reference/row.ts';
import { type PackWriter, packWriter } from '../reference/writer.ts';
import { Failure, firstLine } from './failure.ts';
import { type BadRows, badRows, count, NOTE_OPTIONS, noteOf, writeWhole } from './write-pack.ts';

export const IMPORT =
  'sic pack import claimreview|wikidata|csv FILE... -o OUT.sicpack [--name N] [--publisher P] [--licence L] [--skip-bad]';

const FEEDS: ReadonlyMap<string, (text: string, read: string) => Feed> = new Map([
  ['claimreview', claimsOf],
  ['wikidata', entitiesOf],
  ['csv', outletsOf],
]);

/** `sic pack import`: a feed becomes a pack. Rejects with a Failure for wrong arguments, unreadable files and, without `--skip-bad`, bad items. */
export async function importCommand([kind, ...args]: string[]): Promise<number> {
  const parse = FEEDS.get(kind ?? '');
  if (!parse) throw new Failure(`pack import knows ${[...FEEDS.keys()].join(', ')}: ${IMPORT}`);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...NOTE_OPTIONS, output: { type: 'string', short: 'o' }, 'skip-bad': { type: 'boolean' } },
  });
  const { output } = values;
  if (!output || positionals.length === 0) throw new Failure(`pack import needs a feed and a file to write: ${IMPORT}`);
  const note = noteOf(values, output);
  const writer = packWriter();
  const bad = badRows(values['skip-bad'] === true);
  let rows = 0;
  for (const path of positionals) rows += addFeed(path, parse(read(path), note.built), writer, bad);
  if (rows === 0)
    throw new Failure(`${positionals.join(', ')}: nothing in it could become a row, so no pack was written`);
  const bytes = writer.finish(note);
  writeWhole(output, bytes);
  bad.report('items');
  process.stdout.write(`${output}: ${count(rows)} rows, ${count(bytes.length)} bytes\n`);
  return 0;
}

/** Adds the rows of a feed, and notes what in it is bad. Returns how many rows were added. */
function addFeed(path: string, feed: Feed, writer: PackWriter, bad: BadRows): number {
  let added = 0;
  for (const { where, reason } of feed.bad) bad.note(`${path}: ${where}: ${reason}`);
  for (const { where, row } of feed.rows) {
    const checked = checkRow(row);
    const id = JSON.stringify(row.id);
    if (checked.kind === 'bad') bad.note(`${path}: ${where}: ${checked.reason}`);
    else if (writer.has(row.kind, row.id))
      bad.note(`${path}: ${where}: the id ${id} stands there twice: leave one out`);
    else {
      writer.add(checked.row);
      added++;
    }
  }
  return added;
}

function read(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Failure(`${path} could not be read (${firstLine(error)}): name a file in UTF-8`);
  }
}
