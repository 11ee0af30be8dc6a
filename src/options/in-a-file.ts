import { say } from '../browser/i18n.ts';
import { changeSettings, readOwn } from '../browser/settings.ts';
import { parseSettingsFile, settingsFile } from '../protocol/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../protocol/settings.ts';
import { part } from './lists.ts';

/** Wires the buttons that save the reader's settings to a file, load them, and reset them. */
export function wireFile(): void {
  const told = part('#settings-told', HTMLElement);
  const file = part('#settings-file', HTMLInputElement);
  part('#settings-save', HTMLButtonElement).addEventListener('click', () => void save());
  part('#settings-load', HTMLButtonElement).addEventListener('click', () => file.click());
  part('#settings-reset', HTMLButtonElement).addEventListener('click', () => {
    void changeSettings(() => DEFAULT_SETTINGS);
  });
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const settings = parseSettingsFile(await chosen.text());
    // The same file can be chosen again.
    file.value = '';
    if (settings) await changeSettings(() => settings);
    told.textContent = say(settings ? 'settingsLoaded' : 'settingsRefused');
  });
}

async function save(): Promise<void> {
  const link = document.createElement('a');
  link.download = 'sic-settings.json';
  link.href = URL.createObjectURL(new Blob([settingsFile(await readOwn())], { type: 'application/json' }));
  link.click();
  URL.revokeObjectURL(link.href);
}
