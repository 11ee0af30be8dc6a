import { type Browser as Driven, launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

interface Options {
  readonly headless: boolean;
  /** The folder of the extension to load. */
  readonly extension?: string;
  readonly program?: string;
  readonly args?: readonly string[];
  readonly viewport?: null;
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** Opens Chromium, with the extension where one is given. Rejects when no Chromium is found. */
export async function launchChromium({ headless, extension, program, args = [], viewport }: Options): Promise<Driven> {
  const executablePath = program ?? findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium was found');
  // As root Chromium starts without its sandbox only.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    args: [...sandbox, ...args],
    ...(viewport === null && { defaultViewport: null }),
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Opens Firefox, with the extension (temporary) where one is given. Rejects when no Firefox is found. */
export async function launchFirefox({
  headless,
  extension,
  program,
  args = [],
  viewport,
  preferences,
}: Options): Promise<Driven> {
  const executablePath = program ?? findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox was found');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: [...args],
    ...(viewport === null && { defaultViewport: null }),
    ...(preferences && { extraPrefsFirefox: { ...preferences } }),
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}
