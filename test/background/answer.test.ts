import { beforeEach, describe, expect, test, vi } from 'vitest';
import { articleOf } from '../../src/protocol/article.ts';

/** The extension's interfaces as far as an answer needs them; without a reference, since nothing is fetched here. */
const fake = vi.hoisted(() => {
  const session = new Map<string, unknown>();
  const nothing = async () => undefined;
  const browser = {
    runtime: { id: 'sic', getURL: (path: string) => `chrome-extension://sic/${path}` },
    storage: {
      local: { get: async () => ({}) },
      managed: { get: async () => ({}) },
      session: {
        get: async (key: string | null) =>
          key === null ? Object.fromEntries(session) : { [key]: structuredClone(session.get(key)) },
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
        remove: nothing,
      },
    },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing, setTitle: nothing },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    tabs: { sendMessage: async () => true },
  };
  return { session, browser };
});
vi.mock('../../src/browser/api.ts', () => ({ browser: fake.browser }));
const { answer } = await import('../../src/background/answer.ts');

const PAGE = 'https://vane.example/news/a';
const inPage = { id: 'sic', url: PAGE, frameId: 0, tab: { id: 7 } };
const inPopup = { id: 'sic', url: 'chrome-extension://sic/popup.html' };
const article = articleOf('The bridge is shut.', { kind: 'article', url: PAGE });
const checkPage = { kind: 'checkPage', article, address: PAGE };

beforeEach(() => fake.session.clear());

describe('who may ask for what', () => {
  test.each([
    ['another extension', { kind: 'newsPage' }, { ...inPage, id: 'other' }, 'from elsewhere'],
    ['nobody known', { kind: 'newsPage' }, {}, 'from elsewhere'],
    ['what is no message', { kind: 'wake' }, inPopup, 'unknown message'],
    ['a page, for a tab by its number', { kind: 'checkTab', tab: 1, again: true }, inPage, 'only for our own pages'],
    ['a page, for words', { kind: 'checkWords', words: 'a' }, inPage, 'only for our own pages'],
    [
      'a page whose address begins like ours',
      { kind: 'checkTab', tab: 1, again: true },
      { ...inPage, url: 'https://chrome-extension//sic/popup.html' },
      'only for our own pages',
    ],
    ['a frame', checkPage, { ...inPage, frameId: 3 }, 'not from the top'],
    ['no tab at all', checkPage, { ...inPage, tab: undefined }, 'not from the top'],
    [
      'a page as another site',
      { ...checkPage, address: 'https://courier.example/a' },
      inPage,
      'the address of another site',
    ],
    [
      'a page with an article of another site',
      { ...checkPage, article: articleOf('', { kind: 'article', url: 'https://courier.example/a' }) },
      inPage,
      'the address of another site',
    ],
  ])('%s is refused', async (_who, message, sender, why) => {
    await expect(answer(message, sender)).rejects.toThrow(why);
    expect(fake.session.size).toBe(0);
  });
  test('a page asks for itself, and what cannot be answered is a refusal that the popup can tell', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await answer(checkPage, inPage)).toEqual({ kind: 'refused', reason: 'reference' });
    expect(fake.session.get('tab:7')).toMatchObject({ state: { kind: 'failed', what: 'reference' } });
    expect(await answer({ kind: 'checkWords', words: 'a' }, inPopup)).toEqual({ kind: 'refused', reason: 'reference' });
  });
  test('a document that cannot be read says so', async () => {
    expect(await answer({ kind: 'unreadable' }, inPage)).toEqual({ kind: 'refused', reason: 'document' });
    expect(fake.session.get('tab:7')).toMatchObject({ state: { kind: 'refused', why: 'document' } });
  });
});
