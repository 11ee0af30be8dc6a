import { browser } from '../browser/api.ts';

const GATE = 'gate';

/**
 * Registers `gate.js` where the reader allowed it, and nowhere else. Runs after every change of permissions: the prompt
 * can close the popup that asked for them, so that nothing but the background may rely on being there.
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
    js: ['gate.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
