import { say } from '../browser/i18n.ts';
import { changeSettings } from '../browser/settings.ts';
import type { Locks } from '../protocol/policy.ts';
import {
  ARCHIVE_NAMES,
  ARCHIVES,
  ENGINES,
  INTERFACE_LANGUAGES,
  SEARCH_ENGINES,
  type Settings,
} from '../protocol/settings.ts';
import { managedNote, part } from './lists.ts';

type Named = 'engine' | 'archive' | 'language';

const MARKS = (['differences', 'same', 'names', 'outlets'] as const).map((key) => ({
  key,
  box: part(`[data-mark=${key}]`, HTMLInputElement),
}));
const style = part('#style', HTMLInputElement);
const memoryDays = part('#memory', HTMLSelectElement);

/** Wires what is chosen with a box or out of a list. */
export function wireChoices(): void {
  for (const { key, box } of MARKS) {
    box.addEventListener('change', () => {
      void changeSettings((own) => ({ ...own, marks: { ...own.marks, [key]: box.checked } }));
    });
  }
  style.addEventListener('change', () => void changeSettings((own) => ({ ...own, style: style.checked })));
  wireNames('engine', SEARCH_ENGINES, (name) => ENGINES[name].name);
  wireNames('archive', ARCHIVE_NAMES, (name) => ARCHIVES[name].name);
  wireNames('language', ['browser', ...INTERFACE_LANGUAGES], (name) =>
    name === 'browser' ? say('languageBrowser') : languageInItself(name),
  );
}

export function drawChoices(settings: Settings, locks: Locks): void {
  for (const { key, box } of MARKS) {
    box.checked = settings.marks[key];
    lock(box, locks.marks.includes(key));
  }
  style.checked = settings.style;
  lock(style, locks.choices.includes('style'));
  memoryDays.value = String(settings.memoryDays);
  lock(memoryDays, locks.choices.includes('memoryDays'));
  for (const key of ['engine', 'archive', 'language'] as const) {
    const list = part(`#${key}`, HTMLSelectElement);
    list.value = settings[key];
    lock(list, locks.choices.includes(key));
  }
}

/** Fills a list with names, and keeps the one that is chosen. */
function wireNames<Key extends Named>(
  key: Key,
  names: readonly Settings[Key][],
  shown: (name: Settings[Key]) => string,
): void {
  const list = part(`#${key}`, HTMLSelectElement);
  list.append(...names.map((name) => new Option(shown(name), name)));
  list.addEventListener('change', () => {
    const chosen = names.find((name) => name === list.value);
    if (chosen !== undefined) void changeSettings((own) => ({ ...own, [key]: chosen }));
  });
}

/** A language as those call it who read it: whoever looks for it may not read the one in which the page is now. */
function languageInItself(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

/** A choice that a policy made cannot be changed here, and says so. */
function lock(control: HTMLInputElement | HTMLSelectElement, isLocked: boolean): void {
  control.disabled = isLocked;
  const line = control.closest('p');
  line?.querySelector('.managed')?.remove();
  if (isLocked) (control.closest('label') ?? line)?.append(managedNote());
}
