import { browser } from '../browser/api.ts';
import { interfaceLanguage, say } from '../browser/i18n.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { onTabState, readTabState } from '../browser/tab-states.ts';
import type { TabState, ToBackground, ToContent } from '../protocol/messages.ts';
import { isSame } from '../protocol/policy.ts';
import { siteOf } from '../protocol/settings.ts';
import { dateFormatter } from '../report/dates.ts';
import { element } from './element.ts';
import { type Acts, renderSections } from './render.ts';
import { PATIENCE, viewOf } from './view.ts';

/** `?tab=ID`: the report of any tab. `?panel`: beside the page, following the tab in view. Else the popup of the button. */
const query = new URLSearchParams(location.search);
const place = query.has('tab') ? 'tab' : query.has('panel') ? 'panel' : 'popup';
const formatDate = dateFormatter(interfaceLanguage());

let tab: number | null = null;
/** The site of the report, or of the tab. */
let site: string | null = null;
let drawn = '';
/** Counts what was asked to be drawn: a state that was read earlier must not be drawn over a later one. */
let latest = 0;

async function tabInView(): Promise<number | null> {
  if (place === 'tab') return Number(query.get('tab'));
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

async function ask(again: boolean): Promise<void> {
  if (tab === null) return;
  const message: ToBackground = { kind: 'checkTab', tab, again };
  await browser.runtime.sendMessage(message);
}

const acts: Acts = {
  show(span) {
    if (tab === null) return;
    const message: ToContent = { kind: 'show', span };
    void browser.tabs.sendMessage(tab, message, { frameId: 0 }).then(async () => {
      if (place === 'tab' && tab !== null) await browser.tabs.update(tab, { active: true });
      if (place === 'popup') window.close();
    });
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  silence(name, isHere) {
    const entry = { name, site: isHere ? site : null };
    if (isHere && site === null) return;
    void changeSettings((own) => ({
      ...own,
      silenced: [...own.silenced.filter((other) => !isSame(entry)(other)), entry],
    })).then(() => ask(true));
  },
};

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`popup.html lacks #${id}`);
  return found;
}

async function draw(state: TabState, asked = ++latest): Promise<void> {
  const settings = await readSettings();
  if (asked !== latest) return;
  site = state.kind === 'checked' ? siteOf(state.report.page.url ?? '') : null;
  const view = viewOf(state, { say, formatDate, settings, now: Date.now() });
  // The same view again would take away the keyboard's place and what was unfolded.
  const now = JSON.stringify(view);
  if (now === drawn) return;
  drawn = now;
  part('status').textContent = view.status;
  part('explanation').textContent = view.explanation;
  part('coverage').textContent = view.coverage;
  part('head').replaceChildren(...view.head.map((text) => element('p', { text })));
  part('list').replaceChildren(...renderSections(view, say, acts));
  part('list').setAttribute('aria-busy', String(view.busy));
  part('again').hidden = !view.canCheck;
  document.body.dataset.state = state.kind;
  if (state.kind === 'checking') setTimeout(() => void refresh(), PATIENCE + 100);
}

async function refresh(): Promise<void> {
  const asked = ++latest;
  await draw(tab === null ? { kind: 'not-checked' } : await readTabState(tab), asked);
}

async function start(): Promise<void> {
  document.documentElement.lang = interfaceLanguage();
  document.body.classList.add(place);
  part('again').textContent = say('checkAgain');
  part('options').textContent = say('options');
  part('again').addEventListener('click', () => void ask(true));
  part('options').addEventListener('click', () => void browser.runtime.openOptionsPage());
  onTabState((changed, state) => {
    if (changed === tab) void draw(state);
  });
  if (place === 'panel') {
    browser.tabs.onActivated.addListener(async () => {
      tab = await tabInView();
      await refresh();
    });
  }
  tab = await tabInView();
  if (place === 'popup') await ask(false);
  await refresh();
}

void start();
