import type { SourceDocument } from '../ingest/document.ts';
import { docxText } from '../ingest/files/docx.ts';
import { type FileProblem, formatOf, textOf } from '../ingest/files/format.ts';
import { pdfFileText } from '../ingest/files/pdf.ts';

type Words = Pick<Exclude<SourceDocument, { kind: 'html-article' }>, 'kind' | 'text'>;

/** The words of a file that is no page (`page-file.ts`). */
export async function readWords(
  file: File,
): Promise<{ readonly kind: 'read'; readonly words: Words } | { readonly kind: 'problem'; readonly why: FileProblem }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = formatOf(file.name, bytes);
  if (found.kind === 'problem') return found;
  const { format } = found;
  if (format === 'html') throw new Error('a page was given to what reads words');
  const isPacked = format === 'docx' || format === 'pdf';
  const read = await (format === 'docx' ? docxText(bytes) : format === 'pdf' ? pdfFileText(bytes) : textOf(bytes));
  if (read.kind === 'problem') return read;
  return { kind: 'read', words: { kind: isPacked ? 'text' : format, text: read.text } };
}
