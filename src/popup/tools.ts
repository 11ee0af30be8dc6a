import { askBackground } from '../browser/ask-background.ts';
import { allowSite } from '../browser/automatic.ts';
import { hasBeside, openBeside } from '../browser/beside.ts';
import { say } from '../browser/i18n.ts';
import { changeSettings } from '../browser/settings.ts';
import type { Report } from '../protocol/report.ts';
import { FORMATS, fileOf } from '../report/formats.ts';
import type { Wording } from '../report/outline.ts';
import { element } from './element.ts';
import { filterRows, wantsFilter } from './filter.ts';
import { part } from './part.ts';

/** Files for the whole report; a ClaimReview is for one finding, and stands beside it. */
const SAVED = ['markdown', 'csv', 'json'];

/** Draws the buttons that save a report, and the one that prints it. */
export function drawSave(report: Report | null, wording: Wording, print: () => void): void {
  const buttons = SAVED.flatMap((name) => {
    const format = FORMATS.get(name);
    if (!format || !report) return [];
    return [plainButton(say(format.label), () => save(fileOf(format, report, wording)))];
  });
  part('save', HTMLElement).hidden = report === null;
  part('formats', HTMLElement).replaceChildren(...buttons, plainButton(say('printReport'), print));
}

function plainButton(text: string, act: () => void): HTMLButtonElement {
  const button = element('button', { text, attributes: { type: 'button' } });
  button.addEventListener('click', act);
  return button;
}

function save({ name, type, text }: ReturnType<typeof fileOf>): void {
  const link = element('a', { attributes: { download: name } });
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.click();
  // Firefox still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Shows the filter over a long list, and applies what is in it. */
export function drawFilter(): void {
  const [list, box] = [part('list', HTMLElement), part('filter', HTMLInputElement)];
  const isWanted = wantsFilter(list.querySelectorAll('.row').length);
  box.hidden = !isWanted;
  const left = filterRows(list, isWanted ? box.value : '');
  part('filter-none', HTMLElement).hidden = !isWanted || left > 0;
}

/** Wires the box for words from anywhere; `show` draws the answer. */
export function wireWords(show: (report: Report) => void): (words: string) => Promise<void> {
  const box = part('words', HTMLTextAreaElement);
  const compare = async (words: string) => {
    if (words.trim() === '') return;
    const answer = await askBackground({ kind: 'checkWords', words });
    if (answer?.kind === 'report') show(answer.report);
    else part('words-told', HTMLElement).textContent = say('explainNoReference');
  };
  part('words-check', HTMLButtonElement).addEventListener('click', () => void compare(box.value));
  return compare;
}

/** What the footer knows of the tab in view. */
export interface Place {
  readonly site: string | null;
  /** Whether the site is checked by itself. */
  readonly isAllowed: boolean;
  readonly isNever: boolean;
  readonly windowId: number | null;
}

let place: Place = { site: null, isAllowed: false, isNever: false, windowId: null };

export function drawPlace(now: Place, isPopup: boolean): void {
  place = now;
  const { site, isAllowed, isNever, windowId } = now;
  const [always, never] = [part('always', HTMLButtonElement), part('never', HTMLButtonElement)];
  always.hidden = site === null || isAllowed;
  never.hidden = site === null || !isAllowed || isNever;
  always.textContent = say('siteAlways', site ?? '');
  never.textContent = say('siteNever', site ?? '');
  part('beside', HTMLButtonElement).hidden = !isPopup || windowId === null || !hasBeside();
}

export function wirePlace(changed: () => void): void {
  part('always', HTMLButtonElement).addEventListener('click', () => {
    const { site } = place;
    if (site === null) return;
    // The request must be the first thing of the click; what follows waits for it.
    void allowSite(site)
      .then((isGranted) =>
        isGranted
          ? changeSettings((own) => ({ ...own, never: own.never.filter((other) => other !== site) }))
          : undefined,
      )
      .finally(changed);
  });
  part('never', HTMLButtonElement).addEventListener('click', () => {
    const { site } = place;
    if (site !== null)
      void changeSettings((own) => ({ ...own, never: [...new Set([...own.never, site])] })).then(changed);
  });
  part('beside', HTMLButtonElement).addEventListener('click', () => {
    if (place.windowId !== null) void openBeside(place.windowId).then(() => window.close());
  });
}
