import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driven } from '../../src/build/drive.ts';
import { type ClosedNetwork, closedNetwork } from './closed-network.ts';
import { checkPage, NAMES, openBrowser, pageAt, until } from './open.ts';

const HOST = 'vane.example';
const PAGES = [
  'sample',
  'strict',
  'harbour',
  'front-page',
  'post',
  'italian',
  'wall',
  'single',
  'live',
  'framed',
  'quay',
];
/** Where the browsers themselves ask for the time, a sign-in, updates and whether there is a network. */
const BROWSERS_OWN: Readonly<Record<string, RegExp>> = {
  chromium:
    /^\w+ (?:http:\/\/)?(?:clients2|accounts|update|redirector|optimizationguide-pa|content-autofill)\.(?:google|googleapis|gvt1)\.com[:/]/,
  firefox: /^\w+ (?:http:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com)[:/]/,
};
/** All of it takes about a minute; a busy machine needs more. In milliseconds. */
const AN_HOUR = 240_000;

describe.each(NAMES)('all that one does in an hour, in %s without a network', (name) => {
  let driven: Driven;
  let network: ClosedNetwork;
  const at = (path: string) => `http://${HOST}/${path}`;

  beforeAll(async () => {
    network = await closedNetwork(HOST, pageAt);
    driven = await openBrowser(name, {
      args:
        name === 'chromium'
          ? [`--proxy-server=http://127.0.0.1:${network.port}`, '--proxy-bypass-list=<-loopback>']
          : [],
      preferences: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': network.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': network.port,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      },
    });
    await (await driven.open('options.html')).close();
  });
  afterAll(async () => {
    await driven?.close();
    await network?.close();
  });

  test(
    'pages are checked, words compared, names silenced, everything allowed, options changed, the worker stopped',
    async () => {
      for (const path of PAGES) {
        const { page, report } = await checkPage(driven, at(path));
        await report.close();
        await page.close();
      }
      const { page, tab, report } = await checkPage(driven, at('sample'));
      await report.bringToFront();
      await report.$$eval('#list details, .tools details', (all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      for (const label of ['Copy', 'Not an error', 'Draft of a ClaimReview', 'Report a wrong result', 'JSON'])
        await report.$$eval(
          'button',
          (all, words) => all.find(({ textContent }) => textContent === words)?.click(),
          label,
        );
      await report.type('#words', '“It is more of a symbolic value,” Lloyd Austin said.');
      await report.click('#words-check');
      await until('the comparison', () => report.$eval('#words-list', (list) => list.querySelector('.row') !== null));
      await driven.command('next-finding', tab);
      await driven.stopBackground();
      await driven.answerYes();
      const options = await driven.open('options.html');
      await options.bringToFront();
      await options.click('#everywhere');
      await until('the permission', () =>
        options.evaluate(() => (document.getElementById('everywhere') as HTMLInputElement).checked),
      );
      await options.select('#engine', 'bing');
      await options.click('[data-mark=same]');
      for (const path of PAGES) {
        await page.goto(at(path));
        await new Promise((done) => setTimeout(done, 1200));
      }
      await (await driven.open('welcome.html')).close();
      await report.close();
    },
    AN_HOUR,
  );
  test('there was no request but those of the pages', async () => {
    const ofPages = new Set([...PAGES, 'favicon.ico'].map((path) => `GET ${at(path)}`));
    expect(network.asked.filter((request) => request === `GET ${at('sample')}`).length).toBeGreaterThan(2);
    const others = network.asked.filter((request) => !ofPages.has(request));
    expect(others.filter((request) => !BROWSERS_OWN[name]?.test(request))).toEqual([]);
  });
  test('a request would have been seen', async () => {
    const page = await driven.browser.newPage();
    await page.goto('http://elsewhere.example/told').catch(() => undefined);
    expect(network.asked).toContain('GET http://elsewhere.example/told');
  });
});
