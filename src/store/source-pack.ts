import type { Ingested } from '../ingest/document.ts';
import { openPack } from '../reference/pack.ts';
import { writePack } from '../reference/writer.ts';
import { hashOf } from './hash.ts';
import type { OwnPack } from './own-pack.ts';
import { noteOf } from './pack-file.ts';

/** What the reader added, and when. */
export interface Added {
  /** Who published the source: the site, or nobody for a file. */
  readonly publisher: string | null;
  readonly url: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A source's statements as a pack of its own: what the reader adds is trusted. A source without statements must not come here. */
export async function sourcePack(
  { document, statements, speakers, title, date }: Ingested,
  { publisher, url, now }: Added,
): Promise<{ readonly pack: OwnPack; readonly file: Blob }> {
  const built = new Date(now).toISOString().slice(0, 10);
  const bytes = writePack(statements, { name: title, built, ...(publisher !== null && { publisher }) });
  const opened = openPack(bytes);
  if (opened.kind === 'refused') throw new Error(`the pack just written was refused: ${opened.reason}`);
  const pack: OwnPack = {
    ...noteOf(opened.info),
    id: document,
    origin: 'source',
    sha256: await hashOf(bytes),
    added: now,
    enabled: true,
    trusted: true,
    signedBy: null,
    source: { url, date, speakers: speakers.flatMap(({ name }) => name ?? []) },
  };
  return { pack, file: new Blob([bytes]) };
}
