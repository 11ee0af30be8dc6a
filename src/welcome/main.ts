import { browser } from '../browser/api.ts';
import { allowEverywhere, allowedOrigins, onAllowed } from '../browser/automatic.ts';
import { fillTexts } from '../browser/fill.ts';
import { say } from '../browser/i18n.ts';
import { onTabState, readTabState } from '../browser/tab-states.ts';
import type { TabState } from '../protocol/messages.ts';
import { sampleState } from './sample-state.ts';

/** The sample is checked by the very script that checks pages (`content.js`, beside this one); here its state is told. */
async function start(): Promise<void> {
  await fillTexts(document);
  const button = document.getElementById('everywhere');
  const [allowed, sample] = [document.getElementById('allowed'), document.getElementById('sample-state')];
  const drawAllowed = async () => {
    const isAllowed = (await allowedOrigins()).length > 0;
    if (allowed) allowed.textContent = isAllowed ? say('automaticAllowed') : '';
    if (button) button.hidden = isAllowed;
  };
  const drawSample = (state: TabState) => {
    if (sample) sample.textContent = sampleState(state, say);
  };
  button?.addEventListener('click', () => void allowEverywhere().finally(drawAllowed));
  onAllowed(() => void drawAllowed());
  await drawAllowed();
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) return;
  const { id } = own;
  onTabState((tab, state) => {
    if (tab === id) drawSample(state);
  });
  drawSample(await readTabState(id));
}

void start();
