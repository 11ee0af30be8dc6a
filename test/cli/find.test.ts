import { expect, test, vi } from 'vitest';
import { find } from '../../src/cli/find.ts';
import { printFound } from '../../src/cli/print-found.ts';
import { search } from '../../src/match/quotations/search.ts';
import { referenceOf } from '../../src/reference/rows-reference.ts';

const reference = referenceOf([
  {
    kind: 'statement',
    id: 's1',
    lang: 'en',
    text: 'We will reopen the eastern ferry line before the first snow falls on the harbour.',
    speaker: 'Åsa Lindqvist',
    date: '2024-03-06',
    sources: [{ url: 'https://council.example/minutes', role: 'primary', read: '2024-03-07' }],
  },
]);
const found = (text: string) => printFound(text, search({ text }, reference), reference);

test('a person reads the words, who said them, when and where', () => {
  const said = found('We will reopen the eastern ferry line before the first snow falls on the harbour.');
  for (const part of [
    '“We will reopen the eastern',
    'Åsa Lindqvist, 6 March 2024',
    'https://council.example/minutes',
    ': s1]',
  ])
    expect(said).toContain(part);
  expect(said).not.toContain('verbatim');
});

test('what differs is said in words, and unknown words have no statement', () => {
  expect(found('We will reopen the western ferry line before the first snow falls on the harbour.')).toMatch(
    /western.*eastern/,
  );
  expect(found('Nobody has counted the gulls of this island since the war.')).toBe('not in the reference\n');
});

test('--json gives the same as data', async () => {
  let said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  await find(['--no-bundled', '--json', 'Nobody has counted the gulls of this island since the war.']).finally(() =>
    write.mockRestore(),
  );
  expect(JSON.parse(said)).toEqual({ verdict: 'unknown', changes: [], hits: [] });
});
