import type { Ingested, SourceDocument } from '../ingest/document.ts';
import { ingest } from '../ingest/ingest.ts';
import { openPack } from '../reference/pack.ts';
import { packWriter } from '../reference/writer.ts';
import type { Answer } from './database.ts';
import { hashOf } from './hash.ts';
import type { OwnPack } from './own-pack.ts';
import { addPack, listPacks } from './own-packs.ts';
import { noteOf } from './pack-file.ts';

/** What is being done; `written` of `of` statements where that can be counted. */
export type Step =
  | { readonly kind: 'reading' | 'indexing' | 'storing' }
  | { readonly kind: 'writing'; readonly written: number; readonly of: number };

/** Statements that are written between two words on how far it is: some ten a second. */
const STRIDE = 5_000;

/**
 * Reads a document and keeps its statements as a pack of its own, which the reader's own wish makes a trusted one. The same document
 * again, of the same address, takes the place of the one that is there. Gives the pack, or null where there were no words in it.
 * @param now milliseconds since 1970
 */
export async function addSource(
  document: SourceDocument,
  now: number,
  onStep: (step: Step) => void = () => {},
): Promise<Answer<OwnPack | null>> {
  const listed = await listPacks();
  if (listed.kind === 'failed') return listed;
  onStep({ kind: 'reading' });
  const read = ingest(document);
  if (read.statements.length === 0) return { kind: 'done', value: null };
  const id = freeId(read, listed.value);
  const named = id === read.document ? read : ingest({ ...document, id });
  const { pack, file } = await packOf(named, document, now, onStep);
  onStep({ kind: 'storing' });
  const added = await addPack(pack, file);
  return added.kind === 'failed' ? added : { kind: 'done', value: pack };
}

/** Two documents of one title and day that stand at different addresses get ids of their own. */
function freeId({ document, url }: Ingested, packs: readonly OwnPack[]): string {
  const isFree = (id: string) => packs.every((pack) => pack.id !== id || (pack.source?.url ?? null) === url);
  let id = document;
  for (let number = 2; !isFree(id); number++) id = `${document}-${number}`;
  return id;
}

async function packOf(read: Ingested, document: SourceDocument, now: number, onStep: (step: Step) => void) {
  const { title, url, date, speakers, statements } = read;
  const publisher = publisherOf(document, url);
  const built = new Date(now).toISOString().slice(0, 10);
  const writer = packWriter();
  for (const [at, statement] of statements.entries()) {
    if (at % STRIDE === 0) onStep({ kind: 'writing', written: at, of: statements.length });
    writer.add(statement);
  }
  onStep({ kind: 'indexing' });
  const bytes = writer.finish({ name: title, built, ...(publisher && { publisher }) });
  const opened = openPack(bytes);
  if (opened.kind === 'refused') throw new Error(`the pack just written was refused: ${opened.reason}`);
  const pack: OwnPack = {
    ...noteOf(opened.info),
    id: read.document,
    origin: 'source',
    sha256: await hashOf(bytes),
    added: now,
    enabled: true,
    trusted: true,
    signer: null,
    source: { url, date, speakers: speakers.flatMap(({ name }) => name ?? []) },
  };
  return { pack, file: new Blob([bytes]) };
}

/** The site as it calls itself, or its host. */
function publisherOf(document: SourceDocument, url: string | null): string | null {
  const site = document.kind === 'html-article' ? document.article.page.siteName : undefined;
  return site ?? (url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null);
}
