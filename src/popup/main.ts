import { browser } from '../browser/api.ts';
import { askBackground } from '../browser/ask-background.ts';
import { isAllowed, onAllowed } from '../browser/automatic.ts';
import { fillTexts } from '../browser/fill.ts';
import { interfaceLanguage, say } from '../browser/i18n.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { onTabState, readTabState } from '../browser/tab-states.ts';
import type { Span } from '../protocol/article.ts';
import { mayBeRead } from '../protocol/automatic.ts';
import type { TabState, ToContent } from '../protocol/messages.ts';
import { isSame } from '../protocol/policy.ts';
import type { Report } from '../protocol/report.ts';
import { ARCHIVES, isUnder, siteOf } from '../protocol/settings.ts';
import { claimReview, jsonLd } from '../report/claim-review.ts';
import { dateFormatter } from '../report/dates.ts';
import type { Wording } from '../report/outline.ts';
import { element } from './element.ts';
import { drawSource, wireSource } from './own-source.ts';
import { part } from './part.ts';
import { drawAbout, printOnce, unfoldForPrint } from './print.ts';
import { type Acts, renderSections } from './render.ts';
import { drawFilter, drawPlace, drawSave, wirePlace, wireWords } from './tools.ts';
import { PATIENCE, type PopupView, viewOf } from './view.ts';

/**
 * `?tab=ID`: the report of any tab. `?panel`: beside the page, following the tab in view. `?words=…`: words alone, of no
 * page. Else the popup of the button.
 */
const query = new URLSearchParams(location.search);
const place = (['tab', 'panel', 'words'] as const).find((name) => query.has(name)) ?? 'popup';
const { version } = browser.runtime.getManifest();

let tab: number | null = null;
let windowId: number | null = null;
let shown: TabState = { kind: 'not-checked' };
let drawn = '';
/** Counts what was asked to be drawn: a state that was read earlier must not be drawn over a later one. */
let latest = 0;

async function follow(): Promise<void> {
  if (place === 'words') return;
  if (place === 'tab') {
    tab = Number(query.get('tab'));
    return;
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  tab = active?.id ?? null;
  windowId = active?.windowId ?? null;
}

async function ask(again: boolean): Promise<void> {
  if (tab === null) return;
  const message = { kind: 'checkTab', tab, again } as const;
  // A check that had begun when the background was stopped stands as under way, and would not begin again by itself.
  await askBackground(message, { ...message, again: true });
}

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function draft(report: Report, { start, end }: Span): string {
  const quote = report.quotes.find((other) => other.start === start && other.end === end);
  return quote ? jsonLd(claimReview(quote, report.page)) : '';
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
  copy,
  silence(name, isHere) {
    const site = siteOfReport();
    if (isHere && site === null) return;
    const entry = { name, site: isHere ? site : null };
    void changeSettings((own) => ({
      ...own,
      silenced: [...own.silenced.filter((other) => !isSame(entry)(other)), entry],
    })).then(() => ask(true));
  },
  claimReview: (span) => (shown.kind === 'checked' ? draft(shown.report, span) : ''),
};

/** The popup cannot be printed; the same view in a tab can. */
function printIt(): void {
  if (place !== 'popup' || tab === null) window.print();
  else void browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=${tab}&print`) });
}

function siteOfReport(): string | null {
  return shown.kind === 'checked' ? siteOf(shown.report.page.url ?? '') : null;
}

/** What a state looks like now, and what its report is written with. */
async function viewNow(state: TabState): Promise<{ view: PopupView; wording: Wording }> {
  const settings = await readSettings();
  const formatDate = dateFormatter(interfaceLanguage());
  const view = viewOf(state, { say, formatDate, settings, version, now: Date.now() });
  return { view, wording: { say, formatDate, archive: ARCHIVES[settings.archive] } };
}

async function draw(state: TabState, asked = ++latest): Promise<void> {
  const { view, wording } = await viewNow(state);
  if (asked !== latest) return;
  shown = state;
  void drawFooter();
  void drawSource(state.kind === 'checked' ? tab : null);
  // The same view again would take away the keyboard's place and what was unfolded.
  const now = JSON.stringify(view);
  if (now === drawn) return;
  drawn = now;
  part('status', HTMLElement).textContent = view.status;
  part('explanation', HTMLElement).textContent = view.explanation;
  part('coverage', HTMLElement).textContent = view.coverage;
  drawAbout(state.kind === 'checked' ? state.report : null, wording.formatDate);
  part('head', HTMLElement).replaceChildren(...view.head.map((text) => element('p', { text })));
  part('list', HTMLElement).replaceChildren(...renderSections(view, say, acts));
  part('list', HTMLElement).setAttribute('aria-busy', String(view.busy));
  part('again', HTMLElement).hidden = !view.canCheck;
  part('again', HTMLElement).textContent = say(state.kind === 'not-checked' ? 'menuCheck' : 'checkAgain');
  if (view.wantsWords) part('words-box', HTMLDetailsElement).open = true;
  drawFilter();
  drawSave(state.kind === 'checked' ? state.report : null, wording, printIt);
  if (query.has('print') && state.kind === 'checked') printOnce();
  document.body.dataset.state = state.kind;
  if (state.kind === 'checking') setTimeout(() => void refresh(), PATIENCE + 100);
}

async function drawFooter(): Promise<void> {
  const url = shown.kind === 'checked' ? (shown.report.page.url ?? '') : '';
  // Where nothing is ever checked by itself, it is not offered.
  const site = URL.canParse(url) && mayBeRead(new URL(url)) ? siteOf(url) : null;
  const { never } = await readSettings();
  drawPlace(
    {
      site,
      isAllowed: site !== null && (await isAllowed(site)),
      isNever: site !== null && never.some((other) => isUnder(site, other)),
      windowId,
    },
    place === 'popup',
  );
}

async function refresh(): Promise<void> {
  const asked = ++latest;
  await draw(tab === null ? { kind: 'not-checked' } : await readTabState(tab), asked);
}

/** Draws what is known of words that stand on no page. */
async function drawWords(report: Report): Promise<void> {
  const { view } = await viewNow({ kind: 'checked', report, at: Date.now() });
  const apart: Acts = { copy, show: null, silence: null, claimReview: (span) => draft(report, span) };
  part('words-told', HTMLElement).textContent = [view.status, view.coverage].filter(Boolean).join(' · ');
  part('words-list', HTMLElement).replaceChildren(...renderSections(view, say, apart, 'words-'));
}

async function fill(): Promise<void> {
  document.body.classList.add(place === 'words' ? 'tab' : place);
  await fillTexts(document);
  part('filter', HTMLInputElement).placeholder = say('filter');
  part('filter', HTMLInputElement).setAttribute('aria-label', say('filter'));
}

async function start(): Promise<void> {
  await fill();
  part('again', HTMLElement).addEventListener('click', () => void ask(true));
  part('options', HTMLElement).addEventListener('click', () => void browser.runtime.openOptionsPage());
  part('filter', HTMLElement).addEventListener('input', drawFilter);
  wirePlace(() => void drawFooter());
  unfoldForPrint();
  wireSource();
  onAllowed(() => void drawFooter());
  const compare = wireWords((report) => void drawWords(report));
  onTabState((changed, state) => {
    if (changed === tab) void draw(state);
  });
  if (place === 'panel') browser.tabs.onActivated.addListener(() => void follow().then(refresh));
  await follow();
  if (place === 'words') {
    part('status', HTMLElement).textContent = say('wordsTitle');
    const words = query.get('words') ?? '';
    document.body.classList.add('words-only');
    part('words-box', HTMLDetailsElement).open = true;
    part('words', HTMLTextAreaElement).value = words;
    return compare(words);
  }
  if (place === 'popup') await ask(false);
  await refresh();
}

void start();
