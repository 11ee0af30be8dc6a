import { describe, expect, test } from 'vitest';
import german from '../../src/_locales/de/messages.json';
import english from '../../src/_locales/en/messages.json';
import { sayIn } from '../../src/protocol/say-in.ts';
import { claimReview, jsonLd } from '../../src/report/claim-review.ts';
import { dateFormatter } from '../../src/report/dates.ts';
import { FORMATS, fileOf } from '../../src/report/formats.ts';
import { reportJson, selectorOf } from '../../src/report/json.ts';
import { nameRow, quoteRow, reportOf } from '../popup/rows-of-a-report.ts';

const wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };

describe('JSON', () => {
  const text = `${'a'.repeat(40)}We mend it.${'b'.repeat(40)}`;
  const found = { start: 40, end: 51, text: 'We mend it.' };

  test('a selector has the words and 32 units on either side', () => {
    expect(selectorOf(found, text)).toEqual({
      type: 'TextQuoteSelector',
      exact: 'We mend it.',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });
  test('at the ends of the text there is less', () => {
    expect(selectorOf({ start: 0, end: 3, text: 'Yes' }, 'Yes.')).toMatchObject({ prefix: '', suffix: '.' });
  });
  test('no letter is cut in two', () => {
    const letters = `𝒂${'a'.repeat(31)}Yes${'b'.repeat(31)}𝒃`;
    const { prefix, suffix } = selectorOf({ start: 33, end: 36, text: 'Yes' }, letters);
    expect([prefix, suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)]);
    // One unit less on each side, and the letters fit.
    const whole = selectorOf({ start: 32, end: 35, text: 'Yes' }, `𝒂${'a'.repeat(30)}Yes${'b'.repeat(30)}𝒃`);
    expect([whole.prefix, whole.suffix]).toEqual([`𝒂${'a'.repeat(30)}`, `${'b'.repeat(30)}𝒃`]);
  });
  test('without the text, or with another, there are only the words', () => {
    const only = { type: 'TextQuoteSelector', exact: 'We mend it.' };
    expect(selectorOf(found, undefined)).toEqual(only);
    expect(selectorOf(found, 'another text')).toEqual(only);
  });
  test('every finding has one, and the report keeps its fields', () => {
    const report = reportOf({ quotes: [quoteRow(found)], names: [nameRow()], text });
    const { quotes, names, ...rest } = reportJson(report);
    expect(quotes[0]).toMatchObject({ verdict: 'reworded', selector: { prefix: 'a'.repeat(32) } });
    expect(names[0]).toMatchObject({ suggestion: 'Dora Pell', selector: { exact: 'Dora Pel' } });
    expect(names[0]?.evidence).toEqual(['the reference has Dora Pell']);
    expect({ ...rest, quotes: report.quotes, names: report.names }).toEqual(report);
  });
});

describe('ClaimReview', () => {
  const { page } = reportOf({});
  const outlet = { id: 'vane', name: 'The Weather Vane', domain: 'vane.example' };

  test('a draft says what the page says, and leaves empty what is the reviewer’s', () => {
    expect(claimReview(quoteRow(), { ...page, outlet })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: '',
      datePublished: '',
      inLanguage: 'en',
      claimReviewed: 'We will mend the road in June.',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Dora Pell' },
        appearance: {
          '@type': 'NewsArticle',
          url: 'https://vane.example/a_%281%29',
          headline: 'The [old] bridge',
          publisher: { '@type': 'Organization', name: 'The Weather Vane' },
        },
      },
      author: { '@type': 'Organization', name: '', url: '' },
      reviewRating: { '@type': 'Rating', ratingValue: '', bestRating: '', worstRating: '', alternateName: '' },
    });
  });
  test('only the very words appeared first in the primary source', () => {
    const first = { '@type': 'CreativeWork', url: 'https://council.example/minutes', datePublished: '2024-05-06' };
    const draft = (verdict: 'verbatim' | 'reworded') => claimReview(quoteRow({ verdict, changes: [] }), page);
    expect(draft('verbatim')).toMatchObject({ itemReviewed: { firstAppearance: first } });
    expect(JSON.stringify(draft('reworded'))).not.toContain('firstAppearance');
  });
  test('nobody named, no address: left out', () => {
    const { title: _, ...bare } = page;
    const draft = claimReview(quoteRow({ name: null, speaker: null }), { ...bare, url: 'javascript:alert(1)' });
    expect(draft).toMatchObject({ itemReviewed: { '@type': 'Claim', appearance: { '@type': 'NewsArticle' } } });
    expect(JSON.stringify(draft)).not.toMatch(/javascript|Person/);
  });
  test('words cannot end the script they stand in', () => {
    const text = jsonLd(claimReview(quoteRow({ text: 'a </script><script> b' }), page));
    expect(text).not.toContain('<');
    expect(JSON.parse(text).claimReviewed).toBe('a </script><script> b');
  });
});

describe('files', () => {
  const named = (title: string, format = 'markdown') => {
    const { page, ...rest } = reportOf({});
    const wanted = FORMATS.get(format);
    if (!wanted) throw new Error(format);
    return fileOf(wanted, { ...rest, page: { ...page, title } }, wording);
  };
  test('are called by the title, whatever is in it', () => {
    expect(named('The [old] bridge').name).toBe('sic-The-old-bridge.md');
    expect(named('../../etc/passwd\u202e\0.exe').name).toBe('sic-etc-passwd-exe.md');
    expect(named('Міст зачинено: «надовго»').name).toBe('sic-Міст-зачинено-надовго.md');
    expect(named('???').name).toBe('sic.md');
    expect(named('word '.repeat(40)).name.length).toBeLessThan(64);
  });
  test('a table begins with a byte order mark, and only a table', () => {
    expect(named('a', 'csv')).toMatchObject({ name: 'sic-a.csv', type: 'text/csv;charset=utf-8' });
    expect(named('a', 'csv').text.startsWith('\ufeffKind,')).toBe(true);
    expect(named('a', 'json').text.startsWith('{')).toBe(true);
  });
  test('JSON is in English, whatever the reader’s language; what people read is in theirs', () => {
    const text = (format: string) => {
      const written = { say: sayIn(german), formatDate: dateFormatter('de') };
      return FORMATS.get(format)?.write(reportOf({ names: [nameRow()] }), written) ?? '';
    };
    expect(JSON.parse(text('json')).names[0].evidence).toEqual(['the reference has Dora Pell']);
    expect(text('markdown')).not.toContain('the reference has');
  });
});
