import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { check } from '../../src/match/check.ts';
import { articleOf } from '../../src/protocol/article.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';

const roles = [{ title: 'mayor of Harbourside' }];
const reference = referenceOf([
  { kind: 'person', id: 'anneliese', name: 'Anneliese Brinkmann', roles, checked: 'page', topics: ['Harbourside'] },
  { kind: 'outlet', id: 'rest', name: 'Rest of Harbour', domains: ['rest.example'] },
  { kind: 'outlet', id: 'tides', name: 'Institute for Tidal Research', domains: ['tides.example'], type: 'think-tank' },
]);
const quotesOf = (text: string) => {
  const article = articleOf(text, { kind: 'article', lang: 'en' });
  return check(article, detect(article), reference).quotes;
};

test('a misspelled speaker bears the name that the reference has', () => {
  const [quote] = quotesOf(
    'The mayor of Harbourside, Anneliese Brinkmnan, said: “The pier will be closed for nine months, and longer if it must.”',
  );
  expect(quote?.speaker?.text).toContain('Brinkmnan');
  expect(quote?.name).toBe('Anneliese Brinkmann');
});

test('an institute that speaks bears its name', () => {
  const [quote] = quotesOf(
    'The think tank Institute for Tidal Research said that “the pier will not survive another winter of storms like this one”.',
  );
  expect(quote?.name).toBe('Institute for Tidal Research');
});

test('a speaker who is spelled right is left as the article has it', () => {
  const [quote] = quotesOf(
    'Anneliese Brinkmann said: “The pier will be closed for nine months, and longer if it must.”',
  );
  expect(quote?.name).toBe('Anneliese Brinkmann');
});

test('the source that the page names is the whole name of the outlet', () => {
  const [quote] = quotesOf(
    '“The pier will be closed for nine months, and longer if it must,” Anneliese Brinkmann told Rest of Harbour.',
  );
  expect(quote?.sourcing).toEqual({ kind: 'named', name: 'Rest of Harbour' });
});
