import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { packCommand } from '../../src/cli/pack.ts';
import { openReference } from '../../src/reference/open-reference.ts';
import { openPack } from '../../src/reference/pack.ts';
import { ROWS } from '../reference/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'sic-pack-'));
const written = (name: string, lines: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};
const good = ROWS.map((row) => JSON.stringify({ ...row, note: 'kept' }));
const spoiled = written('spoiled.ndjson', [good[0] ?? '', '{"kind": "person", "id": "x"}', good[0] ?? '', 'no json']);

/** What a command writes while it runs. */
async function saidBy(stream: 'stdout' | 'stderr', run: () => Promise<number>): Promise<string> {
  let said = '';
  const write = vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  try {
    await run();
  } finally {
    write.mockRestore();
  }
  return said;
}

test('rows are built, unknown keys are kept, and info counts them', async () => {
  const out = join(folder, 'good.sicpack');
  const rows = written('good.ndjson', good);
  expect(await saidBy('stdout', () => packCommand(['build', rows, '-o', out, '--name', 'Good']))).toContain('15 rows');
  const pack = openPack(readFileSync(out));
  if (pack.kind === 'refused') throw new Error(pack.reason);
  const reference = openReference([pack]);
  const handle = reference.byId('outlet', 'o-courier');
  expect(handle && reference.record(handle)).toMatchObject({ name: 'Northern Courier', note: 'kept' });
  const info = await saidBy('stdout', () => packCommand(['info', out]));
  expect(info).toContain('Good, built 20');
  expect(info).toMatch(/outlet +4/);
});

test('a bad row stops the build with file, line and mend', async () => {
  const build = packCommand(['build', spoiled, '-o', join(folder, 'none.sicpack')]);
  await expect(build).rejects.toThrow(/spoiled\.ndjson:2: "name" is missing.*--skip-bad/);
});

test('--skip-bad counts and lists them', async () => {
  const out = join(folder, 'some.sicpack');
  const said = await saidBy('stderr', () => packCommand(['build', spoiled, '-o', out, '--skip-bad']));
  expect(said).toContain('3 bad rows were left out');
  expect(said).toMatch(/:2: "name" is missing/);
  expect(said).toMatch(/:3: the id "p-lindqvist" stands in an earlier person row/);
  expect(said).toMatch(/:4: it is not JSON/);
  const pack = openPack(readFileSync(out));
  expect(pack.kind === 'pack' && pack.size).toBe(1);
});

test.each([
  [['build', 'missing.ndjson', '-o', join(folder, 'x.sicpack')], /missing\.ndjson could not be read/],
  [['build', '-o', 'x.sicpack'], /needs rows and a file/],
  [['info', spoiled], /cannot be used: it is no pack of Sic/],
  [[], /needs to know what to do/],
])('%j is refused', async (args, words) => {
  await expect(packCommand(args)).rejects.toThrow(words);
});

test('a pack is signed by a key of one’s own, and an altered one is refused', async () => {
  const [out, key] = [join(folder, 'signed.sicpack'), join(folder, 'mine.key')];
  const rows = written('signed.ndjson', good);
  await saidBy('stdout', () =>
    packCommand(['build', rows, '-o', out, '--publisher', 'Harbour Desk', '--licence', 'CC0']),
  );
  const made = await saidBy('stdout', () => packCommand(['key', '-o', key]));
  const fingerprint = /fingerprint: (.*)/.exec(made)?.[1] ?? 'none';
  await saidBy('stdout', () => packCommand(['sign', out, '--key', key]));
  const info = await saidBy('stdout', () => packCommand(['info', out]));
  for (const line of ['publisher: Harbour Desk', 'licence: CC0', `signed by the key ${fingerprint}`])
    expect(info).toContain(line);
  const bytes = readFileSync(out);
  bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
  writeFileSync(out, bytes);
  await expect(packCommand(['info', out])).rejects.toThrow(
    /signed\.sicpack cannot be used: its signature does not fit/,
  );
});

test('a key is never replaced, and nothing but a key signs', async () => {
  const out = join(folder, 'signed.sicpack');
  const key = written('there.key', ['no key']);
  await expect(packCommand(['key', '-o', key])).rejects.toThrow(/is there already/);
  await expect(packCommand(['sign', out, '--key', key])).rejects.toThrow(/no Ed25519 private key: make one with/);
});
