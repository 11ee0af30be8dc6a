import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe has to say against a page, or a part of it, and what is seen though it is hidden, one line each. */
export async function complaints(page: Page, within = 'document'): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(`axe.run(${within})`)) as { violations: Violation[] };
  const shown = await page.$$eval('[hidden]', (parts) =>
    parts.filter((part) => part.getClientRects().length > 0).map((part) => `hidden, and seen: ${part.outerHTML}`),
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    ),
    ...shown,
  ];
}

/** How a page may be wanted beside the plain look, as Chromium lets a driver ask for it. */
const LOOKS = [
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'forced-colors', value: 'active' },
] as const;

/**
 * The same in every look: as it is and, where the browser can be asked, dark and in forced colours; and that nothing
 * has to be scrolled sideways at twice the size (WCAG 2.2, 1.4.10).
 */
export async function complaintsInEveryLook(page: Page, browser: 'chromium' | 'firefox'): Promise<string[]> {
  const found = await complaints(page);
  if (browser === 'firefox') return found;
  const session = await page.createCDPSession();
  for (const feature of LOOKS) {
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
    found.push(...(await complaints(page)).map((line) => `${feature.value}: ${line}`));
  }
  await session.send('Emulation.setEmulatedMedia', { features: [] });
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    root.style.setProperty('zoom', '2');
    const sideways = root.scrollWidth - root.clientWidth;
    root.style.removeProperty('zoom');
    return sideways;
  });
  if (over > 0) found.push(`twice the size: ${over} px too wide`);
  await session.detach();
  return found;
}
