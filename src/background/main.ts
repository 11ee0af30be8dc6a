import { browser, type Runtime } from '../browser/api.ts';
import { onSettings, readSettings } from '../browser/settings.ts';
import { forgetTab, readTabState } from '../browser/tab-states.ts';
import { answer } from './answer.ts';
import { followPermissions } from './automatic.ts';
import { showBadge } from './badge.ts';
import { followCommand } from './commands.ts';
import { createMenus, followMenu } from './menus.ts';
import { wordsToMark } from './page-marks.ts';
import { installReference } from './reference.ts';
import { forgetOldPage, forgetUnfinished, sendToPage } from './tabs.ts';

/** Runs a piece of work that nobody waits for; what goes wrong is told once, here. */
function start(work: Promise<unknown>): void {
  work.catch((error) => console.error('Sic:', error));
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(message, sender));

browser.runtime.onInstalled.addListener(({ reason }) => {
  start(createMenus());
  start(followPermissions());
  start(installReference());
  // Packs that an older Sic wrote are made ready for this one.
  start(makeReady());
  if (reason === 'install') start(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
});
/** What writes packs is loaded for this alone: it is no part of a worker's start. */
async function makeReady(): Promise<void> {
  const { mergePacks } = await import('../store/merge.ts');
  await mergePacks();
}

browser.runtime.onStartup.addListener(() => start(followPermissions()));
browser.permissions.onAdded.addListener(() => start(followPermissions()));
browser.permissions.onRemoved.addListener(() => start(followPermissions()));

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) =>
  start(followMenu(menuItemId, selectionText ?? '', tab)),
);

browser.commands.onCommand.addListener((command, tab) => start(followCommand(command, tab?.id)));

browser.tabs.onRemoved.addListener((tab) => start(forgetTab(tab)));
browser.tabs.onUpdated.addListener((tab, { status }) => {
  if (status === 'loading') start(forgetUnfinished(tab));
  if (status === 'complete') start(forgetOldPage(tab));
});

onSettings(() => {
  start(createMenus());
  start(followPermissions());
  start(redraw());
});

/** Draws the marks of all pages again, and what the button says of them, as the reader now wants them. */
async function redraw(): Promise<void> {
  const settings = await readSettings();
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const state = await readTabState(id);
    if (state.kind === 'not-checked') continue;
    await showBadge(id, state).catch(() => undefined);
    if (state.kind !== 'checked') continue;
    await sendToPage(id, { kind: 'redraw', words: await wordsToMark(state.report, settings) });
  }
}
