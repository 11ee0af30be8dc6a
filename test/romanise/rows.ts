import { expect, test } from 'vitest';
import { isRomanisation, type Romanisation } from '../../src/romanise/romanise.ts';

/** One test a row; rows are `native = Latin, Latin`, parted by lines. */
export function answers(lang: string, expected: Romanisation, rows: string): void {
  for (const row of rows.trim().split('\n')) {
    const [native = '', forms = ''] = row.split('=').map((part) => part.trim());
    for (const latin of forms.split(',').map((form) => form.trim())) {
      test(`${lang} ${native} ${latin}: ${expected}`, () => {
        expect(isRomanisation(latin, native, lang)).toBe(expected);
      });
    }
  }
}
