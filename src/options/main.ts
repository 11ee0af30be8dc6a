import { fillTexts } from '../browser/fill.ts';
import { say } from '../browser/i18n.ts';
import { changeSettings, onSettings, readLockedSettings } from '../browser/settings.ts';
import { isSame, type Locks } from '../protocol/policy.ts';
import type { Settings } from '../protocol/settings.ts';
import { wireAutomatic } from './automatic.ts';
import { drawChoices, wireChoices } from './choices.ts';
import { wireFile } from './in-a-file.ts';
import { drawList } from './lists.ts';
import { wireMemory } from './memory.ts';
import { wireOwn } from './sources.ts';

async function draw(): Promise<void> {
  const { settings, locks } = await readLockedSettings();
  drawChoices(settings, locks);
  drawSilenced(settings, locks);
  drawNever(settings, locks);
}

function drawSilenced({ silenced }: Settings, locks: Locks): void {
  const entries = silenced.map((entry) => ({
    text: entry.site === null ? entry.name : say('silencedOn', entry.name, entry.site),
    remove: locks.silenced.some(isSame(entry))
      ? null
      : () => changeSettings((own) => ({ ...own, silenced: own.silenced.filter((other) => !isSame(entry)(other)) })),
  }));
  drawList('#silenced', entries, say('silencedNone'));
}

function drawNever({ never }: Settings, locks: Locks): void {
  const entries = never.map((site) => ({
    text: site,
    remove: locks.never.includes(site)
      ? null
      : () => changeSettings((own) => ({ ...own, never: own.never.filter((other) => other !== site) })),
  }));
  drawList('#never', entries, '');
}

async function start(): Promise<void> {
  await fillTexts(document);
  wireChoices();
  wireAutomatic();
  wireMemory();
  wireFile();
  void wireOwn();
  onSettings(() => void draw());
  await draw();
}

void start();
