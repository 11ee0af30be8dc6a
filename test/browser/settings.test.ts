import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/protocol/settings.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** A storage as the browser has it: `local` is ours, `managed` can only be read, and rejects in Firefox without a policy. */
const fake = vi.hoisted(() => {
  const local = new Map<string, unknown>();
  const state = { policy: null as object | null };
  const heard: ((changes: Changes) => void)[] = [];
  const storage = {
    local: {
      get: async (key: string) => (local.has(key) ? { [key]: structuredClone(local.get(key)) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, newValue] of Object.entries(values)) {
          local.set(key, structuredClone(newValue));
          for (const listener of heard) listener({ [key]: { newValue } });
        }
      },
      onChanged: { addListener: (listener: (changes: Changes) => void) => heard.push(listener) },
    },
    managed: {
      get: async () => {
        if (!state.policy) throw new Error('Managed storage manifest not found');
        return structuredClone(state.policy);
      },
    },
    onChanged: { addListener: () => undefined },
  };
  return { local, state, browser: { storage } };
});
/** Locks as browsers have them (Node has none yet): one holder after the other. */
const locks = { last: Promise.resolve() };
vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, act: () => Promise<void>) => {
      locks.last = locks.last.then(act, act);
      return locks.last;
    },
  },
});
vi.mock('../../src/browser/api.ts', () => ({ browser: fake.browser }));
const { changeSettings, onSettings, readLockedSettings, readOwn, readSettings } = await import(
  '../../src/browser/settings.ts'
);

beforeEach(() => {
  fake.local.clear();
  fake.state.policy = null;
});

describe('settings and the policy of an organisation', () => {
  test('without a policy: the defaults, then what the reader chose', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    const listener = vi.fn();
    onSettings(listener);
    await changeSettings((own) => ({ ...own, engine: 'bing' }));
    expect(listener).toHaveBeenCalledTimes(1);
    expect((await readSettings()).engine).toBe('bing');
  });
  test('changes at the same moment: none is lost', async () => {
    const sites = Array.from({ length: 20 }, (_, at) => `vane${at}.example`);
    await Promise.all(sites.map((site) => changeSettings((own) => ({ ...own, never: [...own.never, site] }))));
    expect((await readSettings()).never).toEqual(sites);
  });
  test('a policy holds whatever the reader stores, is said to be locked, and is never stored as the reader’s own', async () => {
    fake.state.policy = { engine: 'startpage', marks: { same: false }, never: ['intra.example'] };
    await changeSettings((own) => ({ ...own, engine: 'bing', never: [...own.never, 'mail.example'] }));
    const { settings, locks } = await readLockedSettings();
    expect(settings.engine).toBe('startpage');
    expect(settings.marks).toEqual({ ...DEFAULT_SETTINGS.marks, same: false });
    expect(settings.never).toEqual(['intra.example', 'mail.example']);
    expect(locks).toEqual({ marks: ['same'], choices: ['engine'], silenced: [], never: ['intra.example'] });
    expect(await readOwn()).toEqual({ ...DEFAULT_SETTINGS, engine: 'bing', never: ['mail.example'] });
    fake.state.policy = null;
    expect((await readSettings()).engine).toBe('bing');
  });
});
