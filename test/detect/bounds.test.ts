import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { articleOf } from '../../src/protocol/article.ts';

/*
 * Before a rule was bounded, each of these took half a minute or for ever; now they take less than a second. No clock is
 * read: the time that a test may take (20 seconds) is the bound. How time grows is measured in `npm run fuzz`.
 */

const times = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));

describe('a hostile text is read within its bound', () => {
  test.each([
    ['verbs of saying that ask one another for a subject', `${times('and said that ', 5_000)}“We will see about it”.`],
    ['nothing but marks', times('“', 60_000)],
    ['nothing but straight marks', times('"', 60_000)],
    ['pairs of marks without a full stop', times('«a» ', 60_000)],
    ['marks that open and never close', times(' “a ‘b «c', 60_000)],
    ['deep inside one another', `${times('“a ‘b ', 30_000)}${times('’ ”', 30_000)}`],
    ['apostrophes after marks that stay open', times(' “a', 40_000) + times("' b, ", 40_000)],
    ['a word for each name', times('Oksana Abel met Pavlo Bard. ', 60_000).replace(/Bard/g, (_, at) => `B${at}`)],
  ])('%s', (_what, text) => {
    const { quotations } = detect(articleOf(text, { kind: 'article', lang: 'en' }));
    expect(quotations.length).toBeLessThan(text.length);
  });
  test('20,000 lines of dialogue', () => {
    const { quotations } = detect(articleOf('— Нет, — сказал он.\n'.repeat(20_000), { kind: 'article', lang: 'ru' }));
    expect(quotations.length).toBeGreaterThan(10_000);
  });
});
