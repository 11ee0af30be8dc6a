import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../ingest/document.ts';
import { docxText } from '../ingest/files/docx.ts';
import { type FileProblem, type FileText, formatOf, textOf } from '../ingest/files/format.ts';
import { pdfFileText } from '../ingest/files/pdf.ts';
import { Failure, firstLine } from './failure.ts';
import { readInput } from './input.ts';

const FORMATS = 'HTML, text, Markdown, SRT, VTT, DOCX and PDF';

type Content =
  | Pick<Extract<SourceDocument, { kind: 'html-article' }>, 'kind' | 'article'>
  | Pick<Exclude<SourceDocument, { kind: 'html-article' }>, 'kind' | 'text'>;

/** Reads a file of words by its ending, or by its first bytes where that tells nothing. */
export async function readSource(path: string, hints: { url?: string; lang?: string }): Promise<Content> {
  const bytes = read(path);
  const found = formatOf(path, bytes);
  if (found.kind === 'problem') throw failure(path, found.why);
  const { format } = found;
  if (format === 'html') return { kind: 'html-article', article: (await readInput(path, hints)).article };
  if (format === 'docx') return { kind: 'text', text: wordsOf(path, await docxText(bytes)) };
  if (format === 'pdf') return { kind: 'text', text: wordsOf(path, await pdfFileText(bytes)) };
  return { kind: format, text: wordsOf(path, textOf(bytes)) };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} could not be read (${firstLine(error)}): sources are files in ${FORMATS}`);
  }
}

function wordsOf(path: string, read: FileText): string {
  if (read.kind === 'problem') throw failure(path, read.why);
  return read.text;
}

const PROBLEMS: Readonly<Record<FileProblem, (path: string) => string>> = {
  empty: () => 'is empty',
  'old-word': () => 'is an old Word file: save it as DOCX',
  rtf: () => 'is RTF: save it as DOCX or text',
  'not-utf8': (path) => `is not in UTF-8: save it in UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 ${path}, for instance)`,
  'no-text': () => `is no text: sources are files in ${FORMATS}`,
  'too-large': () => 'unpacks to more than 100 MB: save its words as a text file',
  'bad-docx': () => 'could not be read as DOCX: open it in a word processor and save it again',
  'bad-pdf': () => 'could not be read as PDF: if it has a password, save it without',
  pictures: () => 'holds pictures of pages and no text: run it through text recognition first',
};

const failure = (path: string, why: FileProblem): Failure => new Failure(`${path} ${PROBLEMS[why](path)}`);
