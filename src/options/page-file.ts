import { formatOf, textOf } from '../ingest/files/format.ts';
import { readArticle } from '../page/read-article.ts';
import type { Article } from '../protocol/article.ts';

/** Bytes by which a file's format is known, and in which a page must say its encoding (HTML, 13.2.3.2). */
const HEAD = 1024;

/** The article in a file that is a page; null for a file of another kind. Only a page can read it: it needs a document. */
export async function readPageFile(file: File): Promise<Article | null> {
  const found = formatOf(file.name, new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (found.kind === 'problem' || found.format !== 'html') return null;
  return readArticle(documentOf(new Uint8Array(await file.arrayBuffer())), '').article;
}

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
