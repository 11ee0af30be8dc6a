import { allowEverywhere, allowedOrigins, onAllowed, withdraw } from '../browser/automatic.ts';
import { fillTexts } from '../browser/fill.ts';
import { say } from '../browser/i18n.ts';
import { changeSettings, onSettings, readSettings } from '../browser/settings.ts';
import { ENGINES, SEARCH_ENGINES, type Settings } from '../protocol/settings.ts';
import { automaticView } from './automatic-view.ts';

function part<Kind extends HTMLElement>(selector: string, kind: { new (): Kind }): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`options.html lacks ${selector}`);
  return found;
}

const everywhere = part('#everywhere', HTMLInputElement);
const engine = part('#engine', HTMLSelectElement);
const marks = (['differences', 'same', 'names', 'outlets'] as const).map((key) => ({
  key,
  box: part(`[data-mark=${key}]`, HTMLInputElement),
}));

function draw(settings: Settings): void {
  for (const { key, box } of marks) box.checked = settings.marks[key];
  engine.value = settings.engine;
  drawList('#silenced', settings.silenced, say('silencedNone'), (name) =>
    changeSettings((before) => ({ ...before, silenced: before.silenced.filter((other) => other !== name) })),
  );
}

async function drawAutomatic(): Promise<void> {
  const { isEverywhere, sites } = automaticView(await allowedOrigins());
  everywhere.checked = isEverywhere;
  drawList('#sites', sites, '', (site) => withdraw([site]));
}

/** A list whose entries can be taken out. */
function drawList(
  selector: string,
  entries: readonly string[],
  none: string,
  remove: (entry: string) => unknown,
): void {
  const items = entries.map((entry) => {
    const [item, button] = [document.createElement('li'), document.createElement('button')];
    button.type = 'button';
    button.textContent = say('remove');
    button.setAttribute('aria-label', `${say('remove')}: ${entry}`);
    button.addEventListener('click', () => void remove(entry));
    item.append(entry, button);
    return item;
  });
  const empty = document.createElement('li');
  empty.textContent = none;
  part(selector, HTMLUListElement).replaceChildren(...(items.length === 0 && none !== '' ? [empty] : items));
}

async function start(): Promise<void> {
  fillTexts(document);
  engine.append(...SEARCH_ENGINES.map((name) => new Option(ENGINES[name].name, name)));
  for (const { key, box } of marks) {
    box.addEventListener('change', () => {
      void changeSettings((before) => ({ ...before, marks: { ...before.marks, [key]: box.checked } }));
    });
  }
  engine.addEventListener('change', () => {
    const chosen = SEARCH_ENGINES.find((name) => name === engine.value);
    if (chosen) void changeSettings((before) => ({ ...before, engine: chosen }));
  });
  everywhere.addEventListener('change', () => {
    const done = everywhere.checked ? allowEverywhere() : allowedOrigins().then(withdraw);
    void done.finally(drawAutomatic);
  });
  onAllowed(() => void drawAutomatic());
  onSettings(draw);
  draw(await readSettings());
  await drawAutomatic();
}

void start();
