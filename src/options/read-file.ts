import type { SourceDocument } from '../ingest/document.ts';
import { docxText } from '../ingest/files/docx.ts';
import { type FileProblem, formatOf, textOf } from '../ingest/files/format.ts';
import { pdfFileText } from '../ingest/files/pdf.ts';
import { readArticle } from '../page/read-article.ts';

/** What was read, without what the reader knows of it. */
export type Content =
  | Pick<Extract<SourceDocument, { kind: 'html-article' }>, 'kind' | 'article'>
  | Pick<Exclude<SourceDocument, { kind: 'html-article' }>, 'kind' | 'text'>;

export type ReadFile =
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'problem'; readonly why: FileProblem };

/** Reads the words of a file that the reader chose. */
export async function readSourceFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = formatOf(file.name, bytes);
  if (found.kind === 'problem') return found;
  const { format } = found;
  if (format === 'html') {
    const { article } = readArticle(documentOf(bytes), '');
    return { kind: 'content', content: { kind: 'html-article', article } };
  }
  const isPacked = format === 'docx' || format === 'pdf';
  const read = await (format === 'docx' ? docxText(bytes) : format === 'pdf' ? pdfFileText(bytes) : textOf(bytes));
  if (read.kind === 'problem') return read;
  return { kind: 'content', content: { kind: isPacked ? 'text' : format, text: read.text } };
}

/** Bytes in which a page must say its encoding (HTML, 13.2.3.2). */
const HEAD = 1024;

/** A page from its bytes, in the encoding that it declares. It is never shown: no script runs and nothing is fetched. */
function documentOf(bytes: Uint8Array): Document {
  const utf8 = textOf(bytes);
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)),
  );
  const text = utf8.kind === 'text' ? utf8.text : decoded(bytes, declared?.[1] ?? 'windows-1252');
  return new DOMParser().parseFromString(text, 'text/html');
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
