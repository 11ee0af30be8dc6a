import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { detect } from '../detect/detect.ts';
import { check } from '../match/check.ts';
import type { NameOptions } from '../match/names/judge.ts';
import type { Report } from '../protocol/report.ts';
import type { Reference } from '../reference/reference.ts';
import { ENGLISH } from '../report/english.ts';
import { FORMATS } from '../report/formats.ts';
import { wordedReport } from '../report/json.ts';
import { Failure, firstLine } from './failure.ts';
import { htmlArticle, type Input, readInput, textArticle } from './input.ts';
import { loadReference, PACK_OPTIONS, packsAmong } from './packs.ts';
import { printReport } from './print.ts';

/** `sic check`: one page or, with `--ndjson`, a line of standard input each. Returns the exit code. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...PACK_OPTIONS,
      url: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      format: { type: 'string' },
      ndjson: { type: 'boolean' },
      style: { type: 'boolean' },
    },
  });
  const { packs, others } = packsAmong(values.pack, positionals);
  const reference = await loadReference(packs, values['no-bundled'] !== true);
  const format = formatOf(values);
  const options = { style: values.style === true };
  if (values.ndjson) {
    if (others.length > 0)
      throw new Failure(`check --ndjson reads standard input, not ${others[0]}: use < ${others[0]}`);
    return checkLines(reference, options);
  }
  const path = others[0];
  if (path === undefined || others.length > 1) {
    throw new Failure('check takes one file: sic check FILE.html, FILE.txt or - for standard input');
  }
  const { url, lang } = values;
  const input = await readInput(path, { ...(url && { url }), ...(lang && { lang }) });
  const report = checkInput(input, reference, options);
  process.stdout.write(FORMATS.get(format)?.write(report, ENGLISH, input.article.text) ?? printReport(report));
  return 0;
}

const PRINTED = 'text';

/** The one format that is asked for. Throws where it is none, or where two are asked for. */
function formatOf({ format, json, ndjson }: { format?: string; json?: boolean; ndjson?: boolean }): string {
  const asked = format ?? (json ? 'json' : PRINTED);
  const known = [PRINTED, ...FORMATS.keys()];
  if (!known.includes(asked)) throw new Failure(`no format ${asked}: there are ${known.join(', ')}`);
  if (json && asked !== 'json') throw new Failure(`--json and --format ${asked} are two formats: give one of them`);
  if (ndjson && format !== undefined) throw new Failure('--ndjson is a format of its own: leave out --format');
  return asked;
}

/** The report of one input, by the same engine as in the browser. */
function checkInput({ article, html }: Input, reference: Reference, options: NameOptions): Report {
  const report = check(article, detect(article), reference, options);
  return html ? { ...report, text: article.text } : report;
}

interface Line {
  readonly id: unknown;
  readonly input: Input;
}

async function checkLines(reference: Reference, options: NameOptions): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, input } = await parseLine(line);
      process.stdout.write(`${JSON.stringify({ id, ...wordedReport(checkInput(input, reference, options)) })}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`line ${number}: ${firstLine(error)}\n`);
    }
  }
  return failed > 0 ? 2 : 0;
}

async function parseLine(line: string): Promise<Line> {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Failure('not an object: write {"id": ..., "text": ...}');
  const { id, text, html, lang, url } = row as Record<string, unknown>;
  const hints = { ...(typeof lang === 'string' && { lang }), ...(typeof url === 'string' && { url }) };
  if (typeof html === 'string') return { id, input: { article: await htmlArticle(html, hints), html: true } };
  if (typeof text === 'string') return { id, input: { article: textArticle(text, hints), html: false } };
  throw new Failure('neither "text" nor "html" is a string: give one of them');
}
