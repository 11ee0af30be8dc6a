import { expect, test } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const ARTICLE = articleOf('The mayor of Harbourside, Anneliese Brinkmnan, opened the pier on Monday.', {
  kind: 'article',
  lang: 'en',
});

function flagsWith(checked: 'page' | 'list' | 'general'): string[] {
  const roles = [{ title: 'mayor of Harbourside' }];
  const reference = referenceOf([
    { kind: 'person', id: 'anneliese', name: 'Anneliese Brinkmann', roles, topics: ['Harbourside'], checked },
  ]);
  return check(ARTICLE, detect(ARTICLE), reference).names.map(({ suggestion }) => suggestion);
}

test.each(['page', 'list'] as const)('a person checked in a %s raises a flag', (checked) => {
  expect(flagsWith(checked)).toEqual(['Anneliese Brinkmann']);
});

test('a person known from common knowledge only raises none', () => {
  expect(flagsWith('general')).toEqual([]);
});

test.each([
  ['page', ['Massachusetts']],
  ['general', []],
] as const)('a place of which we know by %s', (checked, expected) => {
  const article = articleOf('The governor of Massachussetts opened the pier on Monday.', {
    kind: 'article',
    lang: 'en',
  });
  const reference = referenceOf([{ kind: 'place', id: 'massachusetts', name: 'Massachusetts', checked }]);
  expect(check(article, detect(article), reference).names.map(({ suggestion }) => suggestion)).toEqual(expected);
});
