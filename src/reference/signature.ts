import { type RefusedPack, refused } from './layout.ts';

/**
 * A signature at the end of a pack: the signer's public key, the Ed25519 signature (RFC 8032) of all bytes before, eight
 * letters. A signed pack is a pack and its signature, one after the other: signing changes no byte of the pack.
 */
const MARK = 'SICSIGN\n';
const KEY_SIZE = 32;
const SIGNATURE_SIZE = 64;
const BLOCK_SIZE = KEY_SIZE + SIGNATURE_SIZE + MARK.length;

export interface Signature {
  /** The signer's public key, 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** 64 bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file without its signature, a view of the same bytes, and the signature, whether it fits or not. */
export function splitSignature(file: Uint8Array): { pack: Uint8Array; signature: Signature | null } {
  const end = file.length - BLOCK_SIZE;
  if (end < 0 || String.fromCharCode(...file.subarray(-MARK.length)) !== MARK) return { pack: file, signature: null };
  const key = new Uint8Array(file.subarray(end, end + KEY_SIZE));
  const bytes = new Uint8Array(file.subarray(end + KEY_SIZE, end + KEY_SIZE + SIGNATURE_SIZE));
  return { pack: file.subarray(0, end), signature: { key, bytes } };
}

/** A pack with a signature behind it; an earlier one is replaced. */
export function withSignature(file: Uint8Array, { key, bytes }: Signature): Uint8Array<ArrayBuffer> {
  const { pack } = splitSignature(file);
  const signed = new Uint8Array(pack.length + BLOCK_SIZE);
  signed.set(pack);
  signed.set(key, pack.length);
  signed.set(bytes, pack.length + KEY_SIZE);
  signed.set(
    Uint8Array.from(MARK, (letter) => letter.charCodeAt(0)),
    signed.length - MARK.length,
  );
  return signed;
}

export type Signer =
  | { readonly kind: 'unsigned' }
  /** The holder of `key` (lower-case hexadecimal) signed exactly these bytes; `fingerprint` is for people to compare. */
  | { readonly kind: 'signed'; readonly key: string; readonly fingerprint: string }
  /** The bytes were changed after they were signed, or never signed by that key. */
  | RefusedPack
  /** This browser has no Ed25519 (Chromium before 137): nobody can say. */
  | { readonly kind: 'unverifiable' };

/** The part of WebCrypto that is needed: the same in browsers and Node. */
declare const crypto: {
  readonly subtle: {
    importKey(
      format: 'raw',
      key: Uint8Array,
      algorithm: string,
      extractable: boolean,
      usages: string[],
    ): Promise<unknown>;
    verify(algorithm: string, key: unknown, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
    digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
  };
};

/** Who signed a pack. Trusting the key is up to the user: a fitting signature alone says nothing about the rows. */
export async function signerOf(file: Uint8Array): Promise<Signer> {
  const { pack, signature } = splitSignature(file);
  if (!signature) return { kind: 'unsigned' };
  let fits: boolean;
  try {
    const key = await crypto.subtle.importKey('raw', signature.key, 'Ed25519', false, ['verify']);
    fits = await crypto.subtle.verify('Ed25519', key, signature.bytes, pack);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return { kind: 'unverifiable' };
    fits = false;
  }
  if (!fits) return refused('signature', 'its signature does not fit: it was altered after it was signed');
  return { kind: 'signed', key: hexadecimal(signature.key), fingerprint: await fingerprintOf(signature.key) };
}

/** The first 16 bytes of the key's SHA-256, in eight groups: "1f3a 90bc ...". */
export async function fingerprintOf(key: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', key)).subarray(0, 16);
  return (hexadecimal(digest).match(/.{4}/g) ?? []).join(' ');
}

const hexadecimal = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
