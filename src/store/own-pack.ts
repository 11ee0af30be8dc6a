import type { RecordKind } from '../reference/records.ts';

/** What is known of a pack of the reader's own without opening it. */
export interface OwnPack {
  /** A source's name in the ids of its rows, or the SHA-256 of an imported file: what is added under it again takes its place. */
  readonly id: string;
  /** Made here of one source, or a file from elsewhere. */
  readonly origin: 'source' | 'file';
  readonly name: string;
  /** Who answers for it, and under which terms it may be passed on; as the pack says itself. */
  readonly publisher: string | null;
  readonly licence: string | null;
  /** ISO day on which it was built. */
  readonly built: string;
  readonly counts: Readonly<Record<RecordKind, number>>;
  /** Bytes of the file, and their SHA-256 in hexadecimal. */
  readonly size: number;
  readonly sha256: string;
  /** Milliseconds since 1970: a pack that was added later overrides those before it. */
  readonly added: number;
  /** Whether pages are compared with it. */
  readonly enabled: boolean;
  /** Whether an `altered` or `misattributed` may rest on it: the reader's own sources, and packs by keys that the reader trusts. */
  readonly trusted: boolean;
  /** Whose signature fitted when the pack was added (`reference/signature.ts`); null where there is none or nobody could say. */
  readonly signer: SignerKey | null;
  /** Null for a file. */
  readonly source: SourceNote | null;
}

/** Of a source: what it was made of. */
export interface SourceNote {
  readonly url: string | null;
  /** ISO 8601; when the words were said. */
  readonly date: string | null;
  readonly speakers: readonly string[];
}

/** A public key in lower-case hexadecimal, and what people compare of it (`reference/signature.ts`). */
export interface SignerKey {
  readonly key: string;
  readonly fingerprint: string;
}
