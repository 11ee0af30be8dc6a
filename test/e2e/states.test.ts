import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Driven, drive } from '../../src/build/drive.ts';
import type { Server } from '../../src/build/serve.ts';
import { complaints } from './complaints.ts';
import { checkPage, NAMES, openBrowser, servePages, until } from './open.ts';

/** What the popup says on its first line, and below. */
const said = (report: Page) =>
  report.evaluate(() => ({
    status: document.getElementById('status')?.textContent,
    explanation: document.getElementById('explanation')?.textContent ?? '',
    isWordsOpen: (document.getElementById('words-box') as HTMLDetailsElement).open,
  }));

describe.each(NAMES)('what the popup says in %s', (name) => {
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    server = await servePages();
    driven = await openBrowser(name);
    await (await driven.open('options.html')).close();
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  test.each([
    ['harbour', '0', 'Checked: nothing to compare', '', false],
    [
      'wall',
      '0',
      'Checked: nothing to compare',
      'Only the part of the article that this page shows was checked.',
      false,
    ],
    ['front-page', '–', 'Front page', 'Open one of its articles', false],
    ['post', '–', 'A post, not an article', 'Words of a post', true],
    ['login', '–', 'No article here', 'behind a notice', true],
    ['consent', '–', 'No article here', 'behind a notice', true],
    ['italian', '–', 'In a language that Sic does not read', 'Sic reads English', false],
    ['picture', '–', 'This page cannot be read', 'This is a document', true],
  ])('%s: the badge %s, "%s", and what can be done', async (path, badge, status, explanation, isWordsOpen) => {
    const { tab, report } = await checkPage(driven, `http://localhost:${server.port}/${path}`);
    expect(await driven.badge(tab)).toBe(badge);
    const now = await said(report);
    expect(now).toMatchObject({ status, isWordsOpen });
    expect(now.explanation).toContain(explanation);
    expect(await complaints(report)).toEqual([]);
    await report.close();
  });
  test('a tab that nobody has checked', async () => {
    const report = await driven.open('popup.html?tab=999999');
    await until('the view', async () => (await said(report)).status === 'Not checked');
    expect(await complaints(report)).toEqual([]);
  });
});

describe.each(NAMES)('a reference that cannot be opened in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'sic-broken-'));
  let driven: Driven;
  let server: Server;

  beforeAll(async () => {
    cpSync(join(inject('built'), name), folder, { recursive: true });
    writeFileSync(join(folder, 'reference.sicpack'), 'no pack at all');
    server = await servePages();
    driven = await drive(name, folder, { program: inject(name) });
    await (await driven.open('options.html')).close();
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test('is told, and not taken for a page without findings', async () => {
    const { tab, report, state } = await checkPage(driven, `http://localhost:${server.port}/harbour`);
    expect(state).toEqual({ kind: 'failed', what: 'reference' });
    expect(await driven.badge(tab)).toBe('!');
    expect((await said(report)).explanation).toContain('could not be opened');
    expect(await complaints(report)).toEqual([]);
  });
});
