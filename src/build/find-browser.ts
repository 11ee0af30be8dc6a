import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Browser } from './manifest.ts';
import { ROOT } from './paths.ts';

interface Kind {
  /** Variables that name the program. */
  readonly variables: readonly string[];
  readonly programs: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly debian: readonly string[];
  /** What @puppeteer/browsers calls it. */
  readonly download: 'chrome' | 'firefox';
}

const KINDS: Readonly<Record<Browser, Kind>> = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: ['chromium', 'fonts-dejavu-core'],
    download: 'chrome',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    programs: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: ['firefox-esr', 'fonts-dejavu-core'],
    download: 'firefox',
  },
};

/** How long a program may take to tell its version, in milliseconds: the first start from a cold disk. */
const VERSION_TIMEOUT = 20_000;
/** How long installing may take, in milliseconds: about 200 MB from a slow mirror. */
const INSTALL_TIMEOUT = 300_000;

/** The program of a browser that is installed, or null. Throws when a variable names a program that is not there. */
export function findBrowser(browser: Browser): string | null {
  const kind = KINDS[browser];
  for (const variable of kind.variables) {
    const named = process.env[variable];
    if (!named) continue;
    if (!existsSync(named)) throw new Error(`${variable}=${named} does not exist`);
    return named;
  }
  return candidates(kind).find((program) => existsSync(program) && runs(program)) ?? null;
}

/**
 * The program of a browser; fetches one when none is installed: with apt-get as root on Debian and its kin, else with
 * @puppeteer/browsers into node_modules/.cache. Throws with everything that was tried.
 */
export async function ensureBrowser(browser: Browser): Promise<string> {
  const kind = KINDS[browser];
  const installed = findBrowser(browser);
  if (installed) return installed;
  const tried = [`not on the PATH, not in ${kind.variables.join(' or ')}`];
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`installing ${kind.debian.join(' ')} with apt-get (about 30 s)`);
    installWithApt(kind.debian);
    const found = findBrowser(browser);
    if (found) return found;
    tried.push('apt-get could not install it');
  }
  try {
    return await download(kind.download);
  } catch (error) {
    tried.push(`download failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(
    `No ${browser} for the end-to-end tests (${tried.join('; ')}). Install one, or set ${kind.variables[0]} to its program.`,
  );
}

function candidates(kind: Kind): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const isWindows = process.platform === 'win32';
  const onPath = folders.flatMap((folder) =>
    kind.programs.map((name) => join(folder, isWindows ? `${name}.exe` : name)),
  );
  if (process.platform === 'darwin') {
    const homes = ['/Applications', join(homedir(), 'Applications')];
    return [...homes.flatMap((home) => kind.mac.map((name) => join(home, name))), ...onPath];
  }
  if (!isWindows) return onPath;
  const homes = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((home) => home !== undefined);
  return [...homes.flatMap((home) => kind.windows.map((name) => join(home, name))), ...onPath];
}

/** Whether a program tells its version; on Windows browsers do not. */
function runs(program: string): boolean {
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: VERSION_TIMEOUT });
  return /\d+\.\d+/.test(stdout ?? '');
}

function installWithApt(packages: readonly string[]): void {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: INSTALL_TIMEOUT,
  } as const;
  // Another process may hold the lock for a while (two test runs at once).
  const flags = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages];
  if (spawnSync('apt-get', flags, options).status === 0) return;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', flags, options);
}

async function download(name: Kind['download']): Promise<string> {
  const { Browser, BrowserTag, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('no build for this platform');
  const browser = name === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  console.error(`downloading ${name} ${buildId}`);
  const cacheDir = resolve(ROOT, 'node_modules/.cache/browsers');
  return (await install({ browser, buildId, cacheDir })).executablePath;
}
