import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Search, search } from '../match/quotations/search.ts';
import { Failure, firstLine } from './failure.ts';
import { loadReference, PACK_OPTIONS, packsAmong } from './packs.ts';
import { printFound } from './print-found.ts';

/** `sic find`: the statements that words come from; in words, or with `--json` as data; with `--ndjson`, of a line of standard input each. Returns the exit code. */
export async function find(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...PACK_OPTIONS, json: { type: 'boolean' }, ndjson: { type: 'boolean' } },
  });
  const { packs, others } = packsAmong(values.pack, positionals);
  if (!values.ndjson && others.length === 0) throw new Failure('find takes words: sic find "the words", or --ndjson');
  if (values.ndjson && others.length > 0) throw new Failure(`find --ndjson reads standard input, not ${others[0]}`);
  const reference = await loadReference(packs, values['no-bundled'] !== true);
  if (!values.ndjson) {
    const text = others.join(' ');
    const found = search({ text }, reference);
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : printFound(text, found, reference));
    return 0;
  }
  let [failed, number] = [0, 0];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, row } = parseLine(line);
      process.stdout.write(`${JSON.stringify({ id, ...search(row, reference) })}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`line ${number}: ${firstLine(error)}\n`);
    }
  }
  return failed > 0 ? 2 : 0;
}

function parseLine(line: string): { id: unknown; row: Search } {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new Failure('not an object: write {"id": ..., "text": ...}');
  const { id, text, speaker, date, lang } = parsed as Record<string, unknown>;
  if (typeof text !== 'string') throw new Failure('"text" is no string: give the words to look for');
  const row: Search = {
    text,
    ...(typeof speaker === 'string' && { speaker }),
    ...(typeof date === 'string' && { date }),
    ...(typeof lang === 'string' && { lang }),
  };
  return { id, row };
}
