import { readFileSync } from 'node:fs';
import type { SourceDocument } from '../ingest/document.ts';
import { type PdfRun, pdfText } from '../ingest/pdf-text.ts';
import { Failure, firstLine } from './failure.ts';
import { readInput } from './input.ts';

/** What a file of words can be. */
type Format = 'html' | 'text' | 'markdown' | 'srt' | 'vtt' | 'docx' | 'pdf';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['srt', 'srt'],
  ['vtt', 'vtt'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);
const FORMATS = 'HTML, text, Markdown, SRT, VTT, DOCX and PDF';

type Content =
  | Pick<Extract<SourceDocument, { kind: 'html-article' }>, 'kind' | 'article'>
  | Pick<Exclude<SourceDocument, { kind: 'html-article' }>, 'kind' | 'text'>;

/** Reads a file of words by its ending, or by its first bytes where that tells nothing. */
export async function readSource(path: string, hints: { url?: string; lang?: string }): Promise<Content> {
  const bytes = read(path);
  if (bytes.length === 0) throw new Failure(`${path} is empty`);
  const format = formatOf(path, bytes);
  if (format === 'html') return { kind: 'html-article', article: (await readInput(path, hints)).article };
  if (format === 'docx') return { kind: 'text', text: await docxText(path, bytes) };
  if (format === 'pdf') return { kind: 'text', text: await pdfFileText(path, bytes) };
  return { kind: format, text: textOf(path, bytes) };
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path} could not be read (${firstLine(error)}): sources are files in ${FORMATS}`);
  }
}

function formatOf(path: string, bytes: Uint8Array): Format {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (start.startsWith('%PDF-')) return 'pdf';
  const byName = ENDINGS.get(/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '');
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Failure(`${path} is an old Word file: save it as DOCX`);
  if (start.startsWith('{\\rtf')) throw new Failure(`${path} is RTF: save it as DOCX or text`);
  if (byName) return byName;
  if (start.startsWith('WEBVTT')) return 'vtt';
  if (/^\s*\d+\s*\r?\n[\d:,.]+\s*-->/.test(start)) return 'srt';
  return /^\s*</.test(start) ? 'html' : 'text';
}

/** Text in UTF-8, or in UTF-16 with its mark. Another encoding would be guessed, and guessed words are no record. */
function textOf(path: string, bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(
      `${path} is not in UTF-8: save it in UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 ${path}, for instance)`,
    );
  }
  if (text.includes('\u0000')) throw new Failure(`${path} is no text: sources are files in ${FORMATS}`);
  return text;
}

async function docxText(path: string, bytes: Uint8Array): Promise<string> {
  // Loaded only for DOCX.
  const { default: mammoth } = await import('mammoth');
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    throw new Failure(
      `${path} could not be read as DOCX (${firstLine(error)}): open it in a word processor and save it again`,
    );
  }
}

/** Letters that must stand in a PDF for each page, or it holds pictures of pages. */
const LETTERS_A_PAGE = 20;

async function pdfFileText(path: string, bytes: Uint8Array): Promise<string> {
  // Loaded only for PDF.
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfRun[][] = [];
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push((await page.getTextContent()).items.flatMap((item) => ('str' in item ? runOf(item) : [])));
      page.cleanup();
    }
    await pdf.loadingTask.destroy();
  } catch (error) {
    throw new Failure(`${path} could not be read as PDF (${firstLine(error)}): if it has a password, save it without`);
  }
  const text = pdfText(pages);
  if ((text.match(/\p{L}/gu) ?? []).length < pages.length * LETTERS_A_PAGE)
    throw new Failure(`${path} holds pictures of pages and no text: run it through text recognition first`);
  return text;
}

function runOf(item: { str: string; width: number; height: number; transform: readonly number[] }): PdfRun {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height };
}
