import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../../src/build/build.ts';
import { drive } from '../../src/build/drive.ts';
import { ensureBrowser } from '../../src/build/find-browser.ts';
import type { Browser } from '../../src/build/manifest.ts';
import { ROOT } from '../../src/build/paths.ts';
import { serve } from '../../src/build/serve.ts';
import { longUse } from './long-use.ts';

/**
 * `npm run long-use [-- --checks 500] [--browser chromium] [--pages FOLDER] [--seed 1]`: a long day with Sic, in each browser. Pages are the
 * `.html` files of a folder, or those of test/pages. Prints a line every 50 checks and what was lost; ends with 1 when anything was.
 */
const { values } = parseArgs({
  options: {
    checks: { type: 'string', default: '500' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    pages: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

/** Saved pages want to be elsewhere: their scripts would lead away. */
const QUIET = "script-src 'none'; frame-src 'none'";
/** Nothing but this machine answers, so that no page waits for what it cannot have. */
const CHROMIUM_ALONE = { args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] };
const FIREFOX_ALONE = {
  preferences: {
    'network.proxy.type': 1,
    ...{ 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 },
    ...{ 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 },
    'network.proxy.no_proxies_on': 'localhost',
  },
};

const bodies = readPages(values.pages ? resolve(values.pages) : join(ROOT, 'test/pages'));
const built = join(ROOT, 'node_modules/.cache/sic-long-use');
await buildAll(built);
for (const name of values.browser as Browser[]) {
  const program = await ensureBrowser(name);
  const server = await serve((path) => {
    const body = bodies[Number(path.slice(1))];
    return body ? { body, headers: { 'content-type': 'text/html', 'content-security-policy': QUIET } } : null;
  });
  const driven = await drive(name, join(built, name), {
    program,
    ...(name === 'firefox' ? FIREFOX_ALONE : CHROMIUM_ALONE),
  });
  const pages = bodies.map((_, at) => `http://localhost:${server.port}/${at}`);
  try {
    const say = (line: string) => process.stdout.write(`${name}: ${line}\n`);
    const lost = await longUse(driven, pages, { checks: Number(values.checks), seed: Number(values.seed), say });
    const wrong = [...lost, ...(await driven.warnings())];
    say(wrong.length === 0 ? 'nothing was lost' : `WRONG:\n${wrong.join('\n')}`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await driven.close();
    await server.close();
  }
}

/** All pages below a folder. */
function readPages(folder: string): Buffer[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`${folder} holds no .html file`);
  return files.sort().map((file) => readFileSync(join(folder, file)));
}
