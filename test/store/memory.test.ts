import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReadArticle } from '../../src/protocol/memory.ts';
import { forgetMemory, recall, remember, rememberedHosts } from '../../src/store/memory.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function article(url: string, keys: readonly string[], more: Partial<ReadArticle> = {}): ReadArticle {
  const quotations = [{ text: keys.join(' '), speaker: null, keys }];
  return {
    url,
    title: '',
    outlet: '',
    published: null,
    read: '2024-05-14T08:00:00.000Z',
    lang: 'en',
    quotations,
    ...more,
  };
}

const KEYS = ['harbor', 'herring', 'dredger', 'silt'];
const recalled = async (of: ReadArticle) => (await recall(of)).map(({ url }) => url);

describe('articles that were read', () => {
  test('come back for one that shares three words of its quotations, those that share most first', async () => {
    await remember(article('https://a.example/1', KEYS.slice(0, 3)), 30);
    await remember(article('https://b.example/1', KEYS), 30);
    await remember(article('https://c.example/1', KEYS.slice(0, 2)), 30);
    expect(await recalled(article('https://d.example/1', KEYS))).toEqual([
      'https://b.example/1',
      'https://a.example/1',
    ]);
  });
  test('not for themselves, and not for another language', async () => {
    await remember(article('https://a.example/1', KEYS), 30);
    expect(await recalled(article('https://a.example/1', KEYS))).toEqual([]);
    expect(await recalled(article('https://b.example/1', KEYS, { lang: 'de' }))).toEqual([]);
  });
  test('read again: what they say now takes the place of what they said', async () => {
    await remember(article('https://a.example/1', KEYS), 30);
    await remember(article('https://a.example/1', ['ferry', 'fare', 'mainland']), 30);
    expect(await recalled(article('https://b.example/1', KEYS))).toEqual([]);
    expect(await rememberedHosts()).toEqual([['a.example', 1]]);
  });
  test('are forgotten after their days', async () => {
    await remember(article('https://a.example/1', KEYS), 30);
    await remember(article('https://b.example/1', KEYS, { read: '2024-06-10T08:00:00.000Z' }), 30);
    expect(await rememberedHosts()).toHaveLength(2);
    await remember(article('https://b.example/2', KEYS, { read: '2024-06-14T08:00:00.000Z' }), 30);
    expect(await rememberedHosts()).toEqual([['b.example', 2]]);
  });
  test('are forgotten by site, and at once', async () => {
    for (const url of ['https://www.a.example/1', 'https://a.example/2', 'https://b.example/1'])
      await remember(article(url, KEYS), 30);
    await forgetMemory('a.example');
    expect(await rememberedHosts()).toEqual([['b.example', 1]]);
    await forgetMemory();
    expect(await rememberedHosts()).toEqual([]);
  });
});

test('a memory that cannot be opened remembers nothing, and nothing is thrown', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  } as unknown as IDBFactory;
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await remember(article('https://a.example/1', KEYS), 30);
  expect(await recall(article('https://b.example/1', KEYS))).toEqual([]);
  expect(told).toHaveBeenCalledTimes(2);
  told.mockRestore();
});
