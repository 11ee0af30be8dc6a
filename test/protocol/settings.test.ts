import { describe, expect, test } from 'vitest';
import schema from '../../src/browser/managed-schema.json' with { type: 'json' };
import { parseSettings, parseSettingsFile, settingsFile } from '../../src/protocol/parse-settings.ts';
import { NO_LOCKS, withPolicy } from '../../src/protocol/policy.ts';
import {
  ARCHIVE_NAMES,
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  isUnder,
  MEMORY_DAYS,
  SEARCH_ENGINES,
  type Settings,
  siteOf,
} from '../../src/protocol/settings.ts';

describe('parseSettings', () => {
  test.each([[undefined], [null], [7], [{}], [{ marks: 3, engine: 'none', silenced: 'all', never: {} }]])(
    '%j gives the defaults',
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );
  test('what is right is kept beside what is wrong', () => {
    const silenced = [
      'Kim',
      4,
      ' ',
      { name: 'Pel', site: 'vane.example' },
      { name: 'Pel', site: '<all>' },
      { site: 'a.b' },
    ];
    const parsed = parseSettings({
      marks: { names: false, same: 'no' },
      engine: 'bing',
      archive: 'attic',
      language: 'fr',
      silenced,
      never: ['a b', 'WWW.Vane.example'],
      memoryDays: 31,
      style: 1,
    });
    expect(parsed).toEqual({
      marks: { ...DEFAULT_SETTINGS.marks, names: false },
      engine: 'bing',
      archive: 'wayback',
      language: 'fr',
      silenced: [
        { name: 'Kim', site: null },
        { name: 'Pel', site: 'vane.example' },
      ],
      never: ['vane.example'],
      memoryDays: 0,
      style: false,
    });
  });
  test('a name longer than any, and a list longer than any, are cut down', () => {
    expect(parseSettings({ silenced: ['a'.repeat(201)] }).silenced).toEqual([]);
    expect(parseSettings({ silenced: Array(6000).fill('Kim') }).silenced).toHaveLength(5000);
  });
});

describe('siteOf', () => {
  test.each([
    ['https://www.vane.example/news?id=1', 'vane.example'],
    ['http://localhost:8080/a', 'localhost'],
    [' Vane.Example ', 'vane.example'],
    ['www.example', 'www.example'],
    ['https://münchen.example', 'münchen.example'],
    ['ftp://vane.example', null],
    ['https://*.vane.example/', null],
    ['a b', null],
    ['', null],
  ])('%j: %j', (address, site) => expect(siteOf(address)).toBe(site));
  test('a site stands under another by whole labels', () => {
    expect(isUnder('news.vane.example', 'vane.example')).toBe(true);
    expect(isUnder('weathervane.example', 'vane.example')).toBe(false);
  });
});

const own: Settings = {
  marks: { differences: true, same: false, names: true, outlets: true },
  engine: 'bing',
  archive: 'ghostarchive',
  language: 'uk',
  silenced: [{ name: 'Kim', site: null }],
  never: ['mail.example'],
  memoryDays: 30,
  style: true,
};

describe('settings in a file', () => {
  test('come back as they went', () => expect(parseSettingsFile(settingsFile(own))).toEqual(own));
  test.each(['', '[]', 'null', '{}', '{"kind":"sic-settings","version":2}', '{"kind":"sic-settings"'])(
    '%j is none',
    (text) => expect(parseSettingsFile(text)).toBeNull(),
  );
});

describe('a policy', () => {
  test.each([
    [null],
    [undefined],
    [{}],
    ['x'],
    [{ marks: 7, engine: 'altavista', archive: 3, language: 'la', silenced: 3 }],
  ])('%j locks nothing', (policy) => expect(withPolicy(own, policy)).toEqual({ settings: own, locks: NO_LOCKS }));
  test('takes the place of what it states, and of nothing else', () => {
    const { settings, locks } = withPolicy(own, { marks: { same: true }, engine: 'startpage' });
    expect(settings).toEqual({ ...own, marks: { ...own.marks, same: true }, engine: 'startpage' });
    expect(locks).toEqual({ ...NO_LOCKS, marks: ['same'], choices: ['engine'] });
  });
  test.each([
    ['engine', 'startpage'],
    ['archive', 'archive-today'],
    ['language', 'browser'],
    ['memoryDays', 0],
    ['style', false],
  ] as const)('can set %s to %j', (key, value) => {
    const { settings, locks } = withPolicy(own, { [key]: value });
    expect(settings).toEqual({ ...own, [key]: value });
    expect(locks).toEqual({ ...NO_LOCKS, choices: [key] });
  });
  test('adds to lists, and holds what it added', () => {
    const { settings, locks } = withPolicy(own, {
      silenced: [{ name: 'Kim' }, { name: 'Pel', site: 'a.example' }],
      never: ['intra.example'],
    });
    expect(settings.silenced).toEqual([
      { name: 'Kim', site: null },
      { name: 'Pel', site: 'a.example' },
    ]);
    expect(settings.never).toEqual(['intra.example', 'mail.example']);
    expect(locks.never).toEqual(['intra.example']);
    expect(locks.silenced).toHaveLength(2);
  });
});

test('what a policy may say (the schema that the browsers are given) is what settings can be', () => {
  const { properties } = schema;
  expect(Object.keys(properties).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(properties.engine.enum).toEqual([...SEARCH_ENGINES]);
  expect(properties.archive.enum).toEqual([...ARCHIVE_NAMES]);
  expect(properties.language.enum).toEqual(['browser', ...INTERFACE_LANGUAGES]);
  expect(properties.memoryDays.enum).toEqual([...MEMORY_DAYS]);
  expect(Object.keys(properties.marks.properties)).toEqual(Object.keys(DEFAULT_SETTINGS.marks));
});
