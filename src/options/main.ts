import { allowEverywhere, allowedOrigins, onAllowed, withdraw } from '../browser/automatic.ts';
import { fillTexts } from '../browser/fill.ts';
import { say } from '../browser/i18n.ts';
import { changeSettings, onSettings, readLockedSettings } from '../browser/settings.ts';
import { isSame } from '../protocol/policy.ts';
import { ENGINES, SEARCH_ENGINES, siteOf } from '../protocol/settings.ts';
import { automaticView } from './automatic-view.ts';
import { wireFile } from './in-a-file.ts';
import { drawList, managedNote, part } from './lists.ts';
import { wireMemory } from './memory.ts';
import { wireOwn } from './sources.ts';

const everywhere = part('#everywhere', HTMLInputElement);
const engine = part('#engine', HTMLSelectElement);
const memoryDays = part('#memory', HTMLSelectElement);
const style = part('#style', HTMLInputElement);
const marks = (['differences', 'same', 'names', 'outlets'] as const).map((key) => ({
  key,
  box: part(`[data-mark=${key}]`, HTMLInputElement),
}));

async function draw(): Promise<void> {
  const { settings, locks } = await readLockedSettings();
  for (const { key, box } of marks) {
    box.checked = settings.marks[key];
    lock(box, locks.marks.includes(key));
  }
  engine.value = settings.engine;
  lock(engine, locks.engine);
  memoryDays.value = String(settings.memoryDays);
  lock(memoryDays, locks.memoryDays);
  style.checked = settings.style;
  lock(style, locks.style);
  const silenced = settings.silenced.map((entry) => ({
    text: entry.site === null ? entry.name : say('silencedOn', entry.name, entry.site),
    remove: locks.silenced.some(isSame(entry))
      ? null
      : () => changeSettings((own) => ({ ...own, silenced: own.silenced.filter((other) => !isSame(entry)(other)) })),
  }));
  drawList('#silenced', silenced, say('silencedNone'));
  const never = settings.never.map((site) => ({
    text: site,
    remove: locks.never.includes(site)
      ? null
      : () => changeSettings((own) => ({ ...own, never: own.never.filter((other) => other !== site) })),
  }));
  drawList('#never', never, '');
}

/** A choice that a policy made cannot be changed here, and says so. */
function lock(control: HTMLInputElement | HTMLSelectElement, isLocked: boolean): void {
  control.disabled = isLocked;
  const line = control.closest('p');
  line?.querySelector('.managed')?.remove();
  if (isLocked) (control.closest('label') ?? line)?.append(managedNote());
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

async function start(): Promise<void> {
  fillTexts(document);
  engine.append(...SEARCH_ENGINES.map((name) => new Option(ENGINES[name].name, name)));
  for (const { key, box } of marks) {
    box.addEventListener('change', () => {
      void changeSettings((own) => ({ ...own, marks: { ...own.marks, [key]: box.checked } }));
    });
  }
  engine.addEventListener('change', () => {
    const chosen = SEARCH_ENGINES.find((name) => name === engine.value);
    if (chosen) void changeSettings((own) => ({ ...own, engine: chosen }));
  });
  everywhere.addEventListener('change', () => {
    const done = everywhere.checked ? allowEverywhere() : allowedOrigins().then(withdraw);
    void done.finally(drawAutomatic);
  });
  style.addEventListener('change', () => void changeSettings((own) => ({ ...own, style: style.checked })));
  wireNever();
  wireMemory();
  wireFile();
  void wireOwn();
  onAllowed(() => void drawAutomatic());
  onSettings(() => void draw());
  await draw();
  await drawAutomatic();
}

void start();
