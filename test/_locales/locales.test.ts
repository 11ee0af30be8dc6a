import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { QuotationReport } from '../../src/protocol/report.ts';
import { sayIn } from '../../src/protocol/say-in.ts';
import { INTERFACE_LANGUAGES } from '../../src/protocol/settings.ts';
import { dateFormatter } from '../../src/report/dates.ts';
import { sayCount } from '../../src/report/plural.ts';
import { coverage } from '../../src/report/wording.ts';
import { quoteRow, reportOf } from '../popup/rows-of-a-report.ts';
import { accusingWords } from './accusing.ts';

const src = join(import.meta.dirname, '../../src');
const locales = readdirSync(join(src, '_locales')).sort();

type Messages = Record<string, { message: string }>;
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(src, '_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');

/** A key without its plural form. */
const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const isPlural = (key: string) => baseOf(key) !== key;
const valuesIn = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** The keys that a locale must have: English ones, and of texts with a number one for each plural form of its language. */
function wantedKeys(locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const bases = [...new Set(Object.keys(english).filter(isPlural).map(baseOf))];
  const plurals = bases.flatMap((base) => forms.map((form) => `${base}_${form}`));
  return [...Object.keys(english).filter((key) => !isPlural(key)), ...plurals].sort();
}

/** What is wrong with the values in a text; the number itself may be said in words where a form stands for one number alone. */
function valueComplaint(key: string, text: string, locale: string): string | null {
  const wanted = valuesIn(english[isPlural(key) ? `${baseOf(key)}_other` : key]?.message ?? '');
  const has = valuesIn(text);
  const isOneAlone = key.endsWith('_one') && new Intl.PluralRules(locale).select(21) !== 'one';
  const lacks = wanted.filter((value) => !has.includes(value) && !(isOneAlone && value === '$1'));
  const extra = has.filter((value) => !wanted.includes(value));
  return lacks.length + extra.length === 0 ? null : `${key} lacks ${lacks.join()} or has ${extra.join()}`;
}

test('the interface speaks the languages of analysis', () => {
  expect(locales).toEqual(languages.map(({ id }) => id).sort());
  expect(locales).toEqual([...INTERFACE_LANGUAGES]);
  expect(JSON.parse(readFileSync(join(src, '../manifest.json'), 'utf8')).common.default_locale).toBe('en');
});

describe.each(locales)('%s', (locale) => {
  const messages = read(locale);
  const entries = Object.entries(messages).map(([key, { message }]) => [key, message] as const);

  test('has every key and no other', () => expect(Object.keys(messages).sort()).toEqual(wantedKeys(locale)));
  test('says of itself which language it is', () => expect(messages.language?.message).toBe(locale));
  test('no text is empty or has loose spaces', () => {
    expect(entries.filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });
  test('the values stand in every text', () => {
    expect(entries.flatMap(([key, text]) => valueComplaint(key, text, locale) ?? [])).toEqual([]);
  });
  test('no word accuses', () => {
    expect(entries.flatMap(([key, text]) => accusingWords(text, locale).map((word) => `${key}: ${word}`))).toEqual([]);
  });
  test('quotation marks and apostrophes are printed ones', () => {
    expect(entries.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
  test('the description fits into the manifest: Chromium takes 132 characters', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test.each([
  ['en', 'The quotation was altered.', ['altered']],
  ['en', 'Fake! It lies, and is false.', ['fake', 'lies', 'false']],
  ['en', 'an alternative belief; the line lies', ['lies']],
  ['de', 'Das Zitat ist verfälscht.', ['verfälscht']],
  ['fr', 'Citation altérée : c’est faux, il ment.', ['altérée', 'faux', 'ment']],
  ['fr', 'un mot mentionné', []],
  ['es', 'alterado y falso; falta una condición', ['alterado', 'falso']],
  ['uk', 'Сфальсифіковано: неправда', ['сфальсифіковано', 'неправда']],
  ['ru', 'искажение, ложь', ['искажение', 'ложь']],
  ['ru', 'предложение, положение', []],
])('%s: %s', (language, text, words) => expect(accusingWords(text, language)).toEqual(words));

describe('numbers', () => {
  test.each([
    ['en', 'statements', [1, 2, 1412], ['1 statement', '2 statements', '1,412 statements']],
    ['de', 'statements', [1, 2, 1412], ['1 Äußerung', '2 Äußerungen', '1.412 Äußerungen']],
    ['fr', 'statements', [0, 1, 2], ['0 déclaration', '1 déclaration', '2 déclarations']],
    ['es', 'statements', [0, 1, 2], ['0 declaraciones', '1 declaración', '2 declaraciones']],
    ['uk', 'stateToCompare', [1, 3, 5, 11, 21], ['місце', 'місця', 'місць', 'місць', 'місце']],
    ['ru', 'stateToCompare', [1, 3, 5, 11, 21], ['место', 'места', 'мест', 'мест', 'место']],
  ] as const)('%s: %s', (locale, base, counts, texts) => {
    const said = counts.map((count) => sayCount(sayIn(read(locale)), base, count));
    for (const [at, text] of texts.entries()) expect(said[at]).toContain(text);
  });
  test.each([
    ['en', '2 of these 3 quotations are not in the reference: 412 statements, as of November 2026.'],
    ['de', '2 dieser 3 Zitate sind nicht in der Referenz (412 Äußerungen, Stand: November 2026).'],
    ['fr', '2 de ces 3 citations ne sont pas dans la base de référence (412 déclarations, état\u00a0: novembre 2026).'],
    ['es', '2 de estas 3 citas no están en la base de referencia (412 declaraciones, a fecha de noviembre de 2026).'],
    ['uk', 'Цитат, яких немає в довіднику: 2 з 3. Довідник станом на листопад 2026 р. містить 412 висловлювань.'],
    ['ru', 'Цитат, которых нет в справочнике: 2 из 3. Справочник содержит 412 высказываний (данные: ноябрь 2026 г.).'],
  ])('%s: the line for the page', (locale, line) => {
    const unknown: QuotationReport = quoteRow({ verdict: 'unknown', statement: null });
    const report = reportOf({ quotes: [quoteRow(), unknown, unknown] });
    expect(coverage(report, sayIn(read(locale)), dateFormatter(locale))).toBe(line);
  });
});

describe('keys', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|html)$/.test(name))
    .map((name) => readFileSync(join(src, name), 'utf8'));
  const text = [...sources, readFileSync(join(src, '../manifest.json'), 'utf8')].join('\n');
  const words = new Set(text.match(/(?<=['"]|__MSG_)[a-z]\w*?(?=['"]|__)/gi));

  test('every key is used', () => expect(Object.keys(english).filter((key) => !words.has(baseOf(key)))).toEqual([]));
  test('an unused one would be found', () => {
    expect(words.has('extensionName')).toBe(true);
    expect(words.has('explainNothing')).toBe(false);
  });
});
