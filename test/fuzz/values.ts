import fc from 'fast-check';
import type { Article } from '../../src/protocol/article.ts';
import type { Report } from '../../src/protocol/report.ts';

const KEYS = [
  'kind',
  'article',
  'tab',
  'again',
  'span',
  'report',
  'marks',
  'engine',
  'silenced',
  'start',
  'end',
  'differences',
  'names',
  '__proto__',
  'constructor',
  'toString',
];
const ODD_VALUES: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  -1,
  1.5,
  2 ** 53,
  '1',
  '__proto__',
  'javascript:alert(1)',
  'data:text/html,a',
  [],
  {},
];

/** Anything that a structured clone may carry, often under the keys of our own messages. */
export const values: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...ODD_VALUES),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    // parsed, so that `__proto__` is a key of its own as in a message
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** A path of keys into a value, and what is put there. */
const changes = fc.array(fc.tuple(fc.array(fc.nat(20), { maxLength: 7 }), values), { maxLength: 3 });

/** Messages to the background, whole or with up to three parts replaced by something else. */
export function messages(articles: fc.Arbitrary<Article>): fc.Arbitrary<unknown> {
  const whole = fc.oneof(
    {
      weight: 6,
      arbitrary: articles.map((article) => ({ kind: 'checkPage', article, address: 'https://x.example/' })),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('checkTab'), tab: fc.nat(), again: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constantFrom({ kind: 'newsPage' }, { kind: 'unreadable' }) },
  );
  return fc.tuple(whole, changes).map(([message, list]) => {
    const copy: unknown = JSON.parse(JSON.stringify(message));
    for (const [path, value] of list) put(copy, path, value);
    return copy;
  });
}

/** What a tab's state may be stored as, whole or with up to three parts replaced by something else. */
export function states(articles: fc.Arbitrary<Article>, reportOf: (article: Article) => Report): fc.Arbitrary<unknown> {
  const whole = articles.map((article) => ({ kind: 'checked', at: 1, report: reportOf(article) }));
  return fc.tuple(whole, changes).map(([state, list]) => {
    const copy: unknown = JSON.parse(JSON.stringify(state));
    for (const [path, value] of list) put(copy, path, value);
    return copy;
  });
}

function put(root: unknown, path: readonly number[], value: unknown): void {
  let at = root;
  for (const [depth, step] of path.entries()) {
    if (typeof at !== 'object' || at === null || ArrayBuffer.isView(at)) return;
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const holder = at as Record<string, unknown>;
    if (depth === path.length - 1) holder[key] = value;
    else at = holder[key];
  }
}

/** Rows of a pack as somebody may write them: right in shape, or not quite. */
export function rows(texts: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const named = {
    id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'p-1', 'constructor')),
    name: texts,
    aliases: fc.array(texts, { maxLength: 3 }),
  };
  const row = fc.oneof(
    fc.record(
      { kind: fc.constantFrom('person', 'outlet', 'organisation', 'place'), ...named },
      { requiredKeys: ['kind', 'id', 'name'] },
    ),
    fc.record(
      {
        kind: fc.constant('statement'),
        id: named.id,
        lang: fc.constantFrom('en', 'de', '__proto__', ''),
        text: texts,
        speaker: texts,
        date: fc.constantFrom('2024-05-02', '2024', 'soon'),
        misquotedAs: fc.array(texts, { maxLength: 2 }),
      },
      { requiredKeys: ['kind', 'id', 'lang', 'text'] },
    ),
  );
  return fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: values });
}
