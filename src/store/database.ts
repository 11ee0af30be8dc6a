import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { OwnPack, SignerKey } from './own-pack.ts';

/** The packs. Settings are elsewhere (`browser/settings.ts`), what was read in a database of its own (`memory.ts`), and nothing else is kept. */
export interface Schema extends DBSchema {
  /** A copy of the bundled pack under its SHA-256. */
  bundled: { key: string; value: Blob };
  /** What is known of each pack of the reader's own; small, so that all can be listed. */
  packs: { key: string; value: OwnPack };
  /** The file of each of these packs, byte for byte as it was built or imported. */
  bytes: { key: string; value: Blob };
  /** Many small packs as one, or one by an older Sic as this one opens it; derived from `bytes`: it can be made again at any time. */
  merged: { key: string; value: MergedPacks };
  /** Keys that the reader trusts: what they sign may say that words were altered, and override. */
  keys: { key: string; value: SignerKey };
  /** One number under `revision`, raised by every change of the stores above but `bundled`. */
  state: { key: string; value: number };
}

export interface MergedPacks {
  readonly id: string;
  /** Which Sic can open it: the versions of pack format and tokeniser. */
  readonly format: string;
  /** The packs that are in it, by id and the SHA-256 of their files. */
  readonly members: readonly { readonly id: string; readonly sha256: string }[];
  readonly statements: number;
  readonly bytes: Blob;
}

export type Database = IDBPDatabase<Schema>;
export type Change = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const NAME = 'packs';

/**
 * What each version of the database adds to the one before. A step that was released is never changed: a change of the shape is
 * one more step at the end, which also moves the old data.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('bundled');
  },
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('bytes');
    database.createObjectStore('merged', { keyPath: 'id' });
    database.createObjectStore('state');
  },
  (database) => {
    database.createObjectStore('keys', { keyPath: 'key' });
  },
];

/** Why the stored data could not be read or changed; they are as they were. */
export type Failure =
  | 'no-room' // the disk or the browser's share of it is full
  | 'newer' // a newer Sic wrote them: this one does not know their shape
  | 'unavailable'; // a private window, a broken profile, or the browser stopped in the middle

export type Answer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly why: Failure };

let opened: Promise<Database> | null = null;

/** Reads; what cannot be read is a value, not an exception. */
export async function read<Value>(ask: (database: Database) => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { kind: 'done', value: await ask(await open()) };
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) };
  }
}

/**
 * Changes in one transaction, on the disk before the answer: all that `act` does holds, or nothing, wherever it is stopped. `act`
 * may wait for nothing but the transaction's own requests.
 */
export async function change<Value>(act: (change: Change) => Promise<Value>): Promise<Answer<Value>> {
  let database: Database;
  try {
    database = await open();
  } catch (error) {
    return { kind: 'failed', why: reasonOf(error) };
  }
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (error) => error,
  );
  try {
    const value = await act(transaction);
    const state = transaction.objectStore('state');
    await state.put(((await state.get('revision')) ?? 0) + 1, 'revision');
    const error = await done;
    return error === null ? { kind: 'done', value } : { kind: 'failed', why: reasonOf(transaction.error ?? error) };
  } catch (error) {
    abort(transaction);
    await done;
    return { kind: 'failed', why: reasonOf(transaction.error ?? error) };
  }
}

/** Which change was the last one: whoever holds something read from here reads again when it is another. */
export function revision(): Promise<Answer<number>> {
  return read(async (database) => (await database.get('state', 'revision')) ?? 0);
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function open(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, STEPS.length, {
    upgrade: (database, before) => {
      for (const step of STEPS.slice(before)) step(database);
    },
    // Another part of Sic, just updated, wants to change the shape: it must not wait for this one.
    blocking: (_, __, event) => {
      opened = null;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = null;
    },
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

function reasonOf(error: unknown): Failure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'no-room';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}
