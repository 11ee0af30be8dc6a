import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import type { Statement } from '../../src/reference/records.ts';
import { fingerprintOf, withSignature } from '../../src/reference/signature.ts';
import { writePack } from '../../src/reference/writer.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';
import { choose, drop, listed, press, savedBy, told } from './options-page.ts';

/** What the mayor said, which test/pages/ferry prints with another number. */
const BRIDGE: Statement = {
  kind: 'statement',
  id: 'bridge#1',
  text: 'The old bridge will be closed for at least nine months while we replace its cables.',
  lang: 'en',
  speaker: 'Anna Berg',
  date: '2026-03-06',
};
const pack = writePack([BRIDGE], { name: 'Bridges', built: '2026-03-08', publisher: 'Canal Watch', licence: 'CC0' });
const { privateKey } = generateKeyPairSync('ed25519');
const key = new Uint8Array(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32));
const signed = withSignature(pack, { key, bytes: new Uint8Array(sign(null, pack, privateKey)) });

const SAVE = '#packs .pack button:nth-of-type(1)';
const REMOVE = '#packs .pack button:nth-of-type(2)';
const TRUST = '#packs .pack button:nth-of-type(3)';

describe.each(NAMES)('packs of one’s own in %s', (name) => {
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  /** The verdict on the mayor's words, and the row in the popup. */
  const verdict = async () => {
    const { page, report, state } = await checkPage(driven, `http://localhost:${server.port}/ferry`);
    const row = await report.evaluate(() => document.body.textContent ?? '');
    await page.close();
    await report.close();
    const quotes = state.kind === 'checked' ? state.report.quotes : [];
    return { verdict: quotes.find(({ text }) => text.startsWith('The old bridge'))?.verdict, row };
  };

  test('nothing is concluded from a signed pack until its key is trusted; saved and imported again, it is the same bit for bit', async () => {
    const options = await driven.open('options.html');
    await drop(options, [['bridges.sicpack', signed]]);
    const fingerprint = await fingerprintOf(key);
    await until('the pack', async () => (await listed(options)).includes(`signed by an unknown key (${fingerprint})`));
    const before = await verdict();
    expect(before.verdict).toBe('reworded');
    expect(before.row).toContain('the pack that holds this record is not trusted');

    await options.bringToFront();
    await press(options, TRUST);
    await until('the trust', async () => (await listed(options)).includes('signed by a key that you trust'));
    expect((await verdict()).verdict).toBe('altered');

    await options.bringToFront();
    const saved = await savedBy(options, SAVE);
    expect(Buffer.compare(saved, signed)).toBe(0);
    await press(options, REMOVE);
    await until('the empty list', async () => (await listed(options)) === 'Nothing has been added yet.');
    await drop(options, [['saved.sicpack', saved]]);
    await until('the pack', async () => (await listed(options)).includes('signed by a key that you trust'));

    await press(options, '#packs .pack input');
    await until('the switch', () => options.$eval('#packs .pack input', (box) => !(box as HTMLInputElement).checked));
    expect((await verdict()).verdict).toBe('unknown');
    await options.close();
  });

  test('of several files each is told; all is forgotten, the trust too', async () => {
    const options = await driven.open('options.html');
    await choose(options, 'cut.sicpack', pack.subarray(0, 500));
    await until('the refusal', async () => (await told(options)).includes('its end is missing'));
    const altered = new Uint8Array(signed);
    altered[altered.length - 100] = 7;
    await choose(options, 'altered.sicpack', altered);
    await until('the refusal', async () => (await told(options)).includes('its signature does not fit'));
    await drop(options, [
      ['unsigned.sicpack', pack],
      ['notes.rtf', '{\\rtf1 words}'],
    ]);
    await until('the last one', async () => (await told(options)).startsWith('notes.rtf: RTF'));
    for (const words of ['Canal Watch', 'CC0', 'March 8, 2026', '1 statement', 'not signed'])
      expect(await listed(options)).toContain(words);
    await press(options, '#own-forget');
    expect(await listed(options)).toContain('Bridges');
    await press(options, '#own-forget');
    await until('the empty list', async () => (await listed(options)) === 'Nothing has been added yet.');
    await choose(options, 'bridges.sicpack', signed);
    await until('the pack', async () => (await listed(options)).includes('signed by an unknown key'));
    await options.close();
  });
});
