import { say } from '../browser/i18n.ts';
import { changeSettings } from '../browser/settings.ts';
import { MEMORY_DAYS } from '../protocol/settings.ts';
import { forgetMemory, rememberedHosts } from '../store/memory.ts';
import { drawList, part } from './lists.ts';

const days = part('#memory', HTMLSelectElement);
const forget = part('#memory-forget', HTMLButtonElement);

/** The choice how long articles are remembered, and what is remembered, by site. Switching it off forgets all. */
export function wireMemory(): void {
  days.append(
    ...MEMORY_DAYS.map(
      (count) => new Option(count === 0 ? say('memoryOff') : say('memoryFor', String(count)), String(count)),
    ),
  );
  days.addEventListener('change', () => {
    const chosen = MEMORY_DAYS.find((count) => String(count) === days.value) ?? 0;
    void changeSettings((own) => ({ ...own, memoryDays: chosen })).then(() =>
      chosen === 0 ? forgetRead() : undefined,
    );
  });
  forget.addEventListener('click', () => void forgetRead());
  void drawHosts();
}

/** Forgets all articles that were read. */
export async function forgetRead(): Promise<void> {
  await forgetMemory();
  await drawHosts();
}

async function drawHosts(): Promise<void> {
  const hosts = await rememberedHosts();
  forget.hidden = hosts.length === 0;
  const entries = hosts.map(([host, articles]) => ({
    text: say('memoryHost', host, String(articles)),
    remove: () => forgetMemory(host).then(drawHosts),
  }));
  drawList('#memory-hosts', entries, '');
}
