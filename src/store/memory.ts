import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type ReadArticle, SHARED_KEYS_LEAST } from '../protocol/memory.ts';
import { parseReadArticle } from '../protocol/parse-stored.ts';

/** What articles said that were read before: a database of its own, so that it can be forgotten at one stroke. */
interface Schema extends DBSchema {
  articles: {
    key: string;
    value: StoredArticle;
    indexes: {
      /** Its language and a key of its quotations: "en dredger". */
      keys: string;
      read: string;
    };
  };
}

interface StoredArticle extends ReadArticle {
  readonly keys: readonly string[];
}

const NAME = 'memory';
const DAY = 86_400_000;
/** Articles that are looked at, those that share the most first. */
const ARTICLES = 40;

/** Articles that may print statements of this one: another's address, its language, and words of its quotations. */
export function recall(article: ReadArticle): Promise<readonly ReadArticle[]> {
  return using([], async (database) => {
    const shared = new Map<string, number>();
    const index = database.transaction('articles').store.index('keys');
    const found = await Promise.all(keysOf(article).map((key) => index.getAllKeys(key)));
    for (const url of found.flat()) if (url !== article.url) shared.set(url, (shared.get(url) ?? 0) + 1);
    const best = [...shared].filter(([, count]) => count >= SHARED_KEYS_LEAST).sort((a, b) => b[1] - a[1]);
    const articles = await Promise.all(best.slice(0, ARTICLES).map(([url]) => database.get('articles', url)));
    return articles.flatMap((other) => parseReadArticle(other) ?? []);
  });
}

/** Keeps what an article says, in the place of what it said before, and forgets what was read more than `days` ago; one transaction. */
export function remember(article: ReadArticle, days: number): Promise<void> {
  return using(undefined, async (database) => {
    const transaction = database.transaction('articles', 'readwrite');
    const outdated = new Date(Date.parse(article.read) - days * DAY).toISOString();
    const old = await transaction.store.index('read').getAllKeys(IDBKeyRange.upperBound(outdated));
    await Promise.all([
      ...old.map((url) => transaction.store.delete(url)),
      transaction.store.put({ ...article, keys: keysOf(article) }),
      transaction.done,
    ]);
  });
}

/** Forgets all articles, or those of one host. */
export function forgetMemory(host?: string): Promise<void> {
  return using(undefined, async (database) => {
    if (host === undefined) return database.clear('articles');
    const transaction = database.transaction('articles', 'readwrite');
    const urls = await transaction.store.getAllKeys();
    const gone = urls.filter((url) => hostOf(url) === host).map((url) => transaction.store.delete(url));
    await Promise.all([...gone, transaction.done]);
  });
}

/** How many articles of each host are remembered, in the order of the alphabet. */
export function rememberedHosts(): Promise<readonly (readonly [host: string, articles: number])[]> {
  return using([], async (database) => {
    const hosts = new Map<string, number>();
    for (const url of await database.getAllKeys('articles')) hosts.set(hostOf(url), (hosts.get(hostOf(url)) ?? 0) + 1);
    return [...hosts].sort(([a], [b]) => (a < b ? -1 : 1));
  });
}

function keysOf({ lang, quotations }: ReadArticle): string[] {
  return [...new Set(quotations.flatMap(({ keys }) => keys.map((key) => `${lang} ${key}`)))];
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** A memory that cannot be opened (a broken profile, a full disk) remembers nothing: the check goes on without. */
async function using<Value>(without: Value, ask: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    database = await openDB<Schema>(NAME, 1, {
      upgrade: (fresh) => {
        const articles = fresh.createObjectStore('articles', { keyPath: 'url' });
        articles.createIndex('keys', 'keys', { multiEntry: true });
        articles.createIndex('read', 'read');
      },
    });
    return await ask(database);
  } catch (error) {
    console.error('Sic: the memory of what was read', error);
    return without;
  } finally {
    database?.close();
  }
}
