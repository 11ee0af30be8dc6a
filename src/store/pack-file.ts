import { isOlder, type RefusedPack, refused } from '../reference/layout.ts';
import { openPack } from '../reference/pack.ts';
import { packRows } from '../reference/pack-rows.ts';
import type { PackInfo } from '../reference/reference.ts';
import { signerOf } from '../reference/signature.ts';
import { hashOf } from './hash.ts';
import type { OwnPack } from './own-pack.ts';

/** Largest file that is read, in bytes: about two million statements. */
const FILE_LIMIT = 250_000_000;

export type WhyRefused = RefusedPack['why'];

export type PackFile = { readonly kind: 'pack'; readonly pack: OwnPack; readonly file: Blob } | RefusedPack;

/** Reads a file as a pack from elsewhere: every byte is checked, and nobody trusts it yet. */
export async function readPackFile(file: Blob, now: number): Promise<PackFile> {
  if (file.size > FILE_LIMIT)
    return refused('too-large', `it is too large: ${file.size} bytes, and at most ${FILE_LIMIT} are read`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A file by an older Sic is kept as it is, and what is opened is made of its rows (merge.ts).
  const read = isOlder(bytes) ? packRows(bytes) : openPack(bytes);
  if (read.kind === 'refused') return read;
  const note = read.kind === 'rows' ? read.note : read.info;
  const signer = await signerOf(bytes);
  if (signer.kind === 'refused') return signer;
  const sha256 = await hashOf(bytes);
  const pack: OwnPack = {
    ...noteOf({ ...note, size: bytes.length }),
    id: sha256,
    origin: 'file',
    sha256,
    added: now,
    enabled: true,
    trusted: false,
    signer: signer.kind === 'signed' ? { key: signer.key, fingerprint: signer.fingerprint } : null,
    source: null,
  };
  return { kind: 'pack', pack, file: new Blob([bytes]) };
}

/** What a pack says of itself, as it is kept beside its file. */
export function noteOf({ name, publisher, licence, built, counts, size }: Omit<PackInfo, 'trusted'>) {
  return { name, publisher: publisher ?? null, licence: licence ?? null, built, counts, size };
}

/** Why a pack that is kept cannot be used by this Sic; null where it can. */
export async function whyUnusable(file: Blob): Promise<WhyRefused | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = isOlder(bytes) ? packRows(bytes) : openPack(bytes);
  return read.kind === 'refused' ? read.why : null;
}
