import type { Statement } from '../../src/reference/records.ts';
import { writePack } from '../../src/reference/writer.ts';
import { readPackFile } from '../../src/store/pack-file.ts';

/** A pack's file with one statement, and what is kept beside it. */
export async function packOf(text: string, added = 1) {
  const row: Statement = { kind: 'statement', id: `${text.slice(0, 8)}#1`, text, lang: 'en' };
  const bytes = writePack([row], {
    name: text.slice(0, 8),
    built: '2026-11-24',
    publisher: 'The Mill',
    licence: 'CC0',
  });
  const read = await readPackFile(new Blob([bytes]), added);
  if (read.kind === 'refused') throw new Error(read.reason);
  return { ...read, bytes };
}

export async function bytesOf(file: Blob | null): Promise<Uint8Array | null> {
  return file && new Uint8Array(await file.arrayBuffer());
}
