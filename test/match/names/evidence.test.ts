import { expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import type { ReferenceRecord } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

type Checked = 'page' | 'list' | 'general';

const OUTLETS: ReferenceRecord[] = [
  { kind: 'outlet', id: 'times', name: 'The Harbourside Times', domains: ['times.example'], checked: 'page' },
  { kind: 'outlet', id: 'echo', name: 'The Harbourside Echo', domains: ['echo.example'], checked: 'page' },
];

function suggestions(text: string, lang: string, row: ReferenceRecord): string[] {
  const article = articleOf(text, { kind: 'article', lang });
  return check(article, detect(article), referenceOf([row, ...OUTLETS])).names.map(({ suggestion }) => suggestion);
}

const MAYOR = (checked: Checked): ReferenceRecord => ({
  kind: 'person',
  id: 'anneliese',
  name: 'Anneliese Brinkmann',
  roles: [{ title: 'mayor of Harbourside' }],
  employer: { outlet: 'echo.example', asOf: '2026' },
  topics: ['Harbourside'],
  checked,
});
const PRESIDENT = (checked: Checked): ReferenceRecord => ({
  kind: 'person',
  id: 'volodymyr-zelensky',
  name: 'Volodymyr Zelensky',
  native: [{ lang: 'uk', text: 'Володимир Зеленський' }],
  roles: [{ title: 'President of Ukraine' }],
  topics: ['Ukraine', 'Kyiv', 'government'],
  checked,
});
const STATE = (checked: Checked): ReferenceRecord => ({
  kind: 'place',
  id: 'massachusetts',
  name: 'Massachusetts',
  checked,
});
const BODY = (checked: Checked): ReferenceRecord => ({
  kind: 'organisation',
  id: 'roskomnadzor',
  name: 'Roskomnadzor',
  checked,
});

test.each([
  ['a full name', 'en', 'The mayor of Harbourside, Anneliese Brinkmnan, opened the pier on Monday.', MAYOR],
  ['a surname behind a title', 'en', 'President Zelinsky spoke in Kyiv about the government of Ukraine.', PRESIDENT],
  ['a name in Cyrillic', 'uk', 'Президент України Володимир Зелинський приїхав до Львова.', PRESIDENT],
  ['an employer', 'en', 'The Harbourside Times’s reporter Anneliese Brinkmann wrote so on Monday.', MAYOR],
  ['a place', 'en', 'The governor of Massachussetts opened the pier on Monday.', STATE],
  ['an organisation', 'en', 'The censors of Roskomnadzer blocked the page on Monday.', BODY],
])('%s: what was read raises a flag, common knowledge raises none', (_, lang, text, row) => {
  expect(suggestions(text, lang, row('page'))).toHaveLength(1);
  expect(suggestions(text, lang, row('list'))).toHaveLength(1);
  expect(suggestions(text, lang, row('general'))).toEqual([]);
});
