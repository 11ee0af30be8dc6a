import { allowEverywhere, allowedOrigins, onAllowed, withdraw } from '../browser/automatic.ts';
import { changeSettings } from '../browser/settings.ts';
import { siteOf } from '../protocol/settings.ts';
import { automaticView } from './automatic-view.ts';
import { drawList, part } from './lists.ts';

const everywhere = part('#everywhere', HTMLInputElement);

/** Wires where Sic checks by itself: a permission of the browser's, which can be taken back here, and sites that are never checked. */
export function wireAutomatic(): void {
  everywhere.addEventListener('change', () => {
    const done = everywhere.checked ? allowEverywhere() : allowedOrigins().then(withdraw);
    void done.finally(drawAutomatic);
  });
  onAllowed(() => void drawAutomatic());
  wireNever();
  void drawAutomatic();
}

async function drawAutomatic(): Promise<void> {
  const { isEverywhere, sites } = automaticView(await allowedOrigins());
  everywhere.checked = isEverywhere;
  part('#sites-text', HTMLParagraphElement).hidden = sites.length === 0;
  drawList(
    '#sites',
    sites.map(({ origin, site }) => ({ text: site, remove: () => withdraw([origin]) })),
    '',
  );
}

function wireNever(): void {
  const name = part('#never-name', HTMLInputElement);
  const add = () => {
    const site = siteOf(name.value);
    name.setAttribute('aria-invalid', String(site === null));
    if (site === null) return;
    name.value = '';
    void changeSettings((own) => ({ ...own, never: [...new Set([...own.never, site])] }));
  };
  part('#never-add', HTMLButtonElement).addEventListener('click', add);
  name.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') add();
  });
}
