import { checkTab, sendToPage } from './tabs.ts';

/** What each command of the manifest does: steps through the findings that are marked, forwards or back. */
const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-finding', 1],
  ['previous-finding', -1],
]);

/** Follows a command in a tab. On a page that was not checked yet, the command checks it (it grants `activeTab`, as a click does). */
export async function followCommand(command: string, tab: number | undefined): Promise<void> {
  const by = STEPS.get(command);
  if (by === undefined || tab === undefined) return;
  if (!(await sendToPage(tab, { kind: 'step', by }))) await checkTab(tab, false);
}
