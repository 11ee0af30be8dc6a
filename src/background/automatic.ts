import { browser } from '../browser/api.ts';
import { readSettings } from '../browser/settings.ts';

const GATE = 'gate';

/**
 * Registers `gate.js` where the reader allowed it, and nowhere else. Runs after every change of permissions and settings:
 * the prompt can close the popup that asked for them, so that nothing but the background may rely on being there.
 */
export async function followPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [GATE] })).length > 0;
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  const script = {
    id: GATE,
    matches: origins,
    excludeMatches: patternsOf((await readSettings()).never),
    js: ['gate.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Match patterns for sites and all that is under them, in the letters of the domain name system; the rest would be refused. */
export function patternsOf(sites: readonly string[]): string[] {
  return sites.flatMap((site) =>
    URL.canParse(`http://${site}`) ? [`*://*.${new URL(`http://${site}`).hostname}/*`] : [],
  );
}
