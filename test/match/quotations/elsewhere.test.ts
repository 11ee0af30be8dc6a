import { describe, expect, test } from 'vitest';
import { printedElsewhere, remembered } from '../../../src/match/quotations/elsewhere.ts';
import type { Quotation } from '../../../src/protocol/findings.ts';
import type { ReadArticle } from '../../../src/protocol/memory.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const reference = referenceOf([]);
const OFFSET = 100;

function quotation(text: string, speaker: string | null = 'Marta Ostrowska'): Quotation {
  return {
    ...{ start: OFFSET, end: OFFSET + text.length, text, kind: 'direct', block: 0, rule: 'test', confidence: 1 },
    ...{ speaker: null, name: speaker, sourcing: { kind: 'none' } },
  };
}

function article(
  texts: readonly string[],
  { speaker = 'Marta Ostrowska', lang = 'en' }: { speaker?: string | null; lang?: string } = {},
): ReadArticle {
  return {
    ...{ url: 'https://courier.example/a', title: 'Silt', outlet: 'Northern Courier', published: '2024-05-14' },
    ...{ read: '2024-05-16T08:00:00Z', lang },
    quotations: texts.map((text) => remembered(quotation(text, speaker), 'en')),
  };
}

const found = (here: Quotation, there: ReadArticle, published: string | null = null) =>
  printedElsewhere(here, { lang: 'en', published }, [there], reference);

const SAID =
  'The harbour will be closed before the herring returns, and nobody on the island will ever pay for the dredger';

describe('the same statement in an article read before', () => {
  test.each([
    ['word for word', SAID, [], SAID],
    ['with a word exchanged', SAID.replace('closed', 'shut'), ['substitution'], SAID.replace('closed', 'shut')],
    [
      'of which a part is printed',
      'The harbour will be closed before the herring returns',
      [],
      'The harbour will be closed before the herring returns',
    ],
    ['with more around it', `We waited. ${SAID}. It is a scandal.`, [], SAID],
    [
      'of which another part is printed',
      'before the herring returns, and nobody on the island will ever pay for the dredger. I resign.',
      [],
      'before the herring returns, and nobody on the island will ever pay for the dredger',
    ],
  ])('%s', (_, there, kinds, common) => {
    const [printed, ...others] = found(quotation(SAID), article([there, 'Ferries run twice a day in summer']));
    expect(others).toEqual([]);
    expect(printed).toMatchObject({ url: 'https://courier.example/a', outlet: 'Northern Courier', text: there });
    expect(printed?.changes.map(({ kind }) => kind)).toEqual(kinds);
    expect(there.slice(printed?.there.start, printed?.there.end)).toBe(common);
    const here = SAID.slice((printed?.here.start ?? 0) - OFFSET, (printed?.here.end ?? 0) - OFFSET);
    expect(here.split(' ')).toHaveLength(common.split(' ').length);
  });

  test('in two pieces there: both, the weightier first', () => {
    const pieces = [
      'nobody on the island will ever pay for the dredger',
      'The harbour will be closed before the herring returns',
    ];
    expect(found(quotation(SAID), article(pieces)).map(({ text }) => text)).toEqual(pieces);
  });

  test('the difference is where it stands on the page', () => {
    const [printed] = found(quotation(SAID), article([SAID.replace('herring', 'mackerel')]));
    const at = OFFSET + SAID.indexOf('herring');
    expect(printed?.changes).toEqual([
      { kind: 'substitution', weight: 'note', page: { start: at, end: at + 7 }, original: 'mackerel' },
    ]);
  });

  test.each([
    ['2024-05-15T10:00:00Z', 'there'],
    ['2024-05-13', 'here'],
    ['2024-05-14T23:00:00Z', null],
    [null, null],
  ])('published here on %s, first is %s', (published, first) => {
    expect(found(quotation(SAID), article([SAID]), published)[0]?.first).toBe(first);
  });
});

describe('nothing is said of', () => {
  test.each([
    [
      'another sentence of the speaker',
      article(['The harbour council will meet before the summer, and everybody will pay for the ferry']),
    ],
    [
      'another sentence of the speaker, with many of its words',
      article(['The harbour council will meet before the herring season, and the ferry of the island will pay for it']),
    ],
    ['a stock phrase', article(['nobody will pay'])],
    [
      'a stock phrase of another',
      article(['The harbour will be closed, the mayor has said'], { speaker: 'Piotr Zielinski' }),
    ],
    ['the same words in another language', article([SAID], { lang: 'de' })],
    ['nothing remembered', article([])],
  ])('%s', (_, there) => {
    expect(found(quotation(SAID), there)).toEqual([]);
  });

  test('without a speaker the same words need be more than with one', () => {
    const few = 'harbour will be closed before the herring returns';
    expect(found(quotation(SAID), article([few]))).toHaveLength(1);
    expect(found(quotation(SAID), article([few], { speaker: null }))).toHaveLength(0);
    expect(found(quotation(SAID), article([SAID], { speaker: null }))).toHaveLength(1);
  });

  test('the whole sentence under another name is found: one of both may be wrong', () => {
    expect(found(quotation(SAID), article([SAID], { speaker: 'Piotr Zielinski' }))).toHaveLength(1);
  });
});
