import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDay } from '../ingest/dates.ts';
import type { Ingested, Note, SourceDocument } from '../ingest/document.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Pack } from '../reference/pack.ts';
import { readRecord } from '../reference/pack-records.ts';
import type { ReferenceRecord } from '../reference/records.ts';
import type { PackNote } from '../reference/reference.ts';
import { packWriter } from '../reference/writer.ts';
import { dateFormatter } from '../report/dates.ts';
import { Failure } from './failure.ts';
import { readPack } from './packs.ts';
import { readSource } from './read-source.ts';
import { count, NOTE_OPTIONS, noteOf, writeWhole } from './write-pack.ts';

const ADD = 'sic source add FILE... -o OUT.sicpack [--speaker N] [--date D] [--title T] [--url U] [--lang L]';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  ...NOTE_OPTIONS,
  speaker: { type: 'string', multiple: true },
  date: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** `sic source add`: the statements of files go into a pack of one's own. A pack that is there already keeps its other sources. */
export async function sourceCommand([action, ...args]: string[]): Promise<number> {
  if (action !== 'add') throw new Failure(`source needs to know what to do: ${ADD}`);
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const { output } = values;
  if (!output || positionals.length === 0) throw new Failure(`source add needs files and a pack to write: ${ADD}`);
  if (positionals.length > 1 && (values.title ?? values.url) !== undefined)
    throw new Failure('--title and --url are of one document: add one file at a time with them');
  const old = existsSync(output) ? (await readPack(output)).pack : null;
  const note = noteOf(values, output, old?.info);
  const hints = hintsOf(values, note.built);
  const taken = new Set<string>();
  const read: Ingested[] = [];
  for (const path of positionals) {
    const found = await ingestFile(path, hints, taken);
    taken.add(found.document);
    read.push(found);
    process.stdout.write(inWords(path, found));
  }
  const { bytes, rows, kept } = packOf(old, read, note);
  writeWhole(output, bytes);
  const before = kept > 0 ? `, ${count(kept)} of them from before` : '';
  process.stdout.write(`${output}: ${count(rows)} rows${before}, ${count(bytes.length)} bytes\n`);
  return 0;
}

type Hints = Omit<SourceDocument, 'name' | 'kind' | 'text' | 'article'>;

function hintsOf(
  values: { [Key in 'date' | 'title' | 'url' | 'lang']?: string | undefined } & { speaker?: string[] | undefined },
  read: string,
): Hints {
  const { date, title, url, lang } = values;
  if (date !== undefined && isoDay(date) === null)
    throw new Failure(`--date ${date} is no date: write one such as 2026-11-24`);
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url))
    throw new Failure(`--url ${url} is no address: it starts with https:// or http://`);
  if (lang !== undefined && !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang))
    throw new Failure(`--lang ${lang} is no language: write one such as en or uk`);
  const speakers = values.speaker ?? [];
  const alone = speakers.filter((one) => !one.includes('='));
  if (alone.length > 1) throw new Failure('more than one --speaker without a label: write --speaker "LABEL=NAME"');
  const corrections = speakers
    .filter((one) => one.includes('='))
    .map((one) => {
      const [from = '', ...to] = one.split('=');
      return { from: from.trim(), to: to.join('=').trim() };
    });
  const [speaker] = alone;
  return {
    read,
    corrections,
    ...(speaker && { speaker }),
    ...(date && { date }),
    ...(title && { title }),
    ...(url && { url }),
    ...(lang && { lang }),
  };
}

/** Reads one file. Two documents of one title and day get ids of their own. */
async function ingestFile(path: string, hints: Hints, taken: ReadonlySet<string>): Promise<Ingested> {
  const { url, lang } = hints;
  const content = await readSource(path, { ...(url && { url }), ...(lang && { lang }) });
  const document: SourceDocument = { ...hints, ...content, name: basename(path) };
  const found = ingest(document);
  if (found.statements.length === 0)
    throw new Failure(
      `${path} holds no words that could be a statement: a page needs an article, subtitles need their times`,
    );
  for (let number = 2; taken.has(found.document); number++) {
    const id = `${found.document}-${number}`;
    if (!taken.has(id)) return ingest({ ...document, id });
  }
  return found;
}

/** The pack with these documents, and with whatever else it held. A document that it holds already is replaced. */
function packOf(old: Pack | null, read: readonly Ingested[], note: PackNote) {
  const added = new Set(read.map(({ document }) => document));
  const writer = packWriter();
  let [rows, kept] = [0, 0];
  const add = (row: ReferenceRecord) => {
    writer.add(row);
    rows++;
  };
  for (let at = 0; old && at < old.size; at++) {
    const row = readRecord(old, at);
    if (!row || added.has(row.id.replace(/#\d+$/, ''))) continue;
    add(row);
    kept++;
  }
  for (const { statements } of read) for (const row of statements) add(row);
  return { bytes: writer.finish(note), rows, kept };
}

/** What was read, for a person. */
function inWords(path: string, { statements, speakers, notes, title, date, lang }: Ingested): string {
  const day = date === null ? 'no date' : dateFormatter('en')(date);
  const widest = Math.max(...speakers.map(({ name }) => (name ?? NOBODY).length));
  return [
    `${path}: ${count(statements.length)} statements, ${day}, ${lang}, “${title}”`,
    ...speakers.map(({ name, labels, statements: of, about }) => {
      const from = [labels.filter((label) => label !== '').join(', '), about].filter((part) => part).join(' - ');
      return `  ${(name ?? NOBODY).padEnd(widest)} ${count(of).padStart(7)}  ${from}`.trimEnd();
    }),
    ...notes.map((note) => `  note: ${noteInWords(note)}`),
    '',
  ].join('\n');
}

const NOBODY = '(not named)';
const LEFT_OUT: Readonly<Record<Extract<Note, { kind: 'left-out' }>['what'], string>> = {
  directions: 'brackets about the room (laughter, applause) were left out',
  headings: 'headings were left out',
  preamble: 'paragraphs before the first speaker were left out',
  'bad-cues': 'cues without a time that can be read were left out',
};

function noteInWords(note: Note): string {
  if (note.kind === 'left-out') return `${count(note.count)} ${LEFT_OUT[note.what]}`;
  if (note.kind === 'several-of-that-name')
    return `more than one person may be meant by ${note.label}: name the one with --speaker "${note.label}=NAME"`;
  if (note.kind === 'bad-date') return `the date ${note.written} could not be read`;
  if (note.kind === 'partly')
    return `only the first ${count(note.partly.checked)} of ${count(note.partly.of)} characters were read`;
  return NOTES[note.kind];
}

const NOTES: Readonly<
  Record<Exclude<Note['kind'], 'left-out' | 'several-of-that-name' | 'bad-date' | 'partly'>, string>
> = {
  'no-words': 'no words were found',
  'no-labels': 'no speaker is named before the words: all are taken for one speaker’s',
  'no-speaker': 'nobody knows whose words these are: name the speaker with --speaker',
  'no-date': 'without a date a changed quotation cannot be told from another occasion: give it with --date',
  'no-url': 'without an address readers cannot open the source: give it with --url',
  'no-language': 'the language could not be told: give it with --lang',
  'not-an-article': 'the page looks like no article: compare what was read with the page',
  unpunctuated: 'the subtitles have no full stops: statements end at pauses',
};
