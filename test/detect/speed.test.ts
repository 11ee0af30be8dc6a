import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { articleOf } from '../../src/protocol/article.ts';

/** Far above what any of these takes, far below what a rule that looks at everything again takes. */
const LONGEST_MS = 4000;

describe('broken and hostile texts end soon', () => {
  test.each([
    ['opening marks', '“'.repeat(4000)],
    ['verbs without a subject', `${'and said '.repeat(4000)}“one two three four five six”`],
    ['one endless sentence of quotations', `He said ${'“one two three” and '.repeat(2000)}`],
    ['one endless sentence of commas', `${'Tom, '.repeat(4000)}said “one two three four”`],
    ['straight marks', '" a '.repeat(4000)],
    ['apostrophes', "'a ".repeat(4000)],
  ])('%s', (_, text) => {
    const start = performance.now();
    detect(articleOf(text, { kind: 'article', lang: 'en' }));
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  });
});
