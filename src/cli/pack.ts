import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseRow } from '../reference/row.ts';
import { type PackWriter, packWriter } from '../reference/writer.ts';
import { Failure, firstLine } from './failure.ts';
import { IMPORT, importCommand } from './import.ts';
import { readPack } from './packs.ts';
import { progressOn } from './progress.ts';
import { KEY, keyCommand, SIGN, signCommand } from './sign.ts';
import { type BadRows, badRows, count, NOTE_OPTIONS, noteOf, writeWhole } from './write-pack.ts';

const BUILD = 'sic pack build ROWS.ndjson... -o OUT.sicpack [--name N] [--publisher P] [--licence L] [--skip-bad]';
const INFO = 'sic pack info FILE.sicpack';

/** `pack build`, `pack import`, `pack sign`, `pack key` and `pack info`. Rejects with a Failure for wrong arguments, unreadable files and bad rows. */
export async function packCommand([action, ...args]: string[]): Promise<number> {
  if (action === 'build') return build(args);
  if (action === 'import') return importCommand(args);
  if (action === 'sign') return signCommand(args);
  if (action === 'key') return keyCommand(args);
  if (action === 'info') return info(args);
  throw new Failure(`pack needs to know what to do: ${BUILD}, ${IMPORT}, ${SIGN}, ${KEY}, or ${INFO}`);
}

async function build(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...NOTE_OPTIONS, output: { type: 'string', short: 'o' }, 'skip-bad': { type: 'boolean' } },
  });
  const { output } = values;
  if (!output || positionals.length === 0) throw new Failure(`pack build needs rows and a file to write: ${BUILD}`);
  const note = noteOf(values, output);
  const writer = packWriter();
  const bad = badRows(values['skip-bad'] === true);
  let rows = 0;
  for (const path of positionals) rows += await addRows(path, writer, bad);
  const bytes = writer.finish(note);
  writeWhole(output, bytes);
  bad.report('rows');
  process.stdout.write(`${output}: ${count(rows)} rows, ${count(bytes.length)} bytes\n`);
  return 0;
}

/** Adds the rows of a file, a line at a time; a bad one ends the build, or is left out and noted. */
async function addRows(path: string, writer: PackWriter, bad: BadRows): Promise<number> {
  let number = 0;
  let added = 0;
  const progress = progressOn(path);
  try {
    const file = await open(path);
    const { size } = await file.stat();
    let read = 0;
    for await (const line of file.readLines()) {
      number++;
      read += line.length + 1;
      if (number % 1000 === 0) progress.show(read / size);
      if (line.trim() === '') continue;
      const wrong = addRow(number === 1 ? line.replace(/^\ufeff/, '') : line, writer);
      if (!wrong) added++;
      else bad.note(`${path}:${number}: ${wrong}`);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} could not be read (${firstLine(error)}): name a file with one row a line`);
  } finally {
    progress.end();
  }
  return added;
}

/** Adds one row; or says what is wrong with it. */
function addRow(line: string, writer: PackWriter): string | null {
  const parsed = parseRow(line);
  if (parsed.kind === 'bad') return parsed.reason;
  const { row } = parsed;
  if (writer.has(row.kind, row.id))
    return `the id ${JSON.stringify(row.id)} stands in an earlier ${row.kind} row: give each its own`;
  writer.add(row);
  return null;
}

async function info(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new Failure(`pack info needs one file: ${INFO}`);
  const { pack, signer } = await readPack(path);
  const { name, built, publisher, licence, counts, size } = pack.info;
  const kinds = Object.entries(counts).filter(([, of]) => of > 0);
  process.stdout.write(
    [
      `${name}, built ${built}, ${count(size)} bytes`,
      ...(publisher ? [`publisher: ${publisher}`] : []),
      ...(licence ? [`licence: ${licence}`] : []),
      ...(signer.kind === 'signed' ? [`signed by the key ${signer.fingerprint}`] : []),
      ...kinds.map(([kind, of]) => `${kind.padEnd(12)} ${count(of).padStart(9)}`),
      `${'names'.padEnd(12)} ${count(pack.names.count).padStart(9)}  ${perOne(pack.parts.names, pack.names.count)}`,
      `${'passages'.padEnd(12)} ${count(pack.statements.count).padStart(9)}  ${perOne(pack.parts.statements, counts.statement)}`,
      `${'rows'.padEnd(12)} ${count(pack.size).padStart(9)}  ${perOne(pack.parts.rows, pack.size)}`,
      '',
    ].join('\n'),
  );
  return 0;
}

const perOne = (bytes: number, of: number): string =>
  of === 0 ? '' : `${count(bytes)} bytes of index, ${(bytes / of).toFixed(1)} for each`;
