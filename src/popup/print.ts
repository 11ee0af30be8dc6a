import type { Report } from '../protocol/report.ts';
import { element } from './element.ts';
import { part } from './part.ts';

/** Which page a printed report is of: its title, address and date. On the screen the page itself stands beside the report. */
export function drawAbout(report: Report | null, formatDate: (iso: string) => string): void {
  const { title, url, published } = report?.page ?? {};
  const lines = [title, url, published && formatDate(published)].filter((line) => line !== undefined && line !== '');
  part('about', HTMLElement).replaceChildren(...lines.map((text) => element('p', { text: text ?? '' })));
}

/** On paper nothing can be unfolded: all details are open there, and as they were afterwards. */
export function unfoldForPrint(): void {
  let unfolded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('#list details:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
}

let isPrinted = false;

/** Prints a view that was opened to be printed, when it is drawn. */
export function printOnce(): void {
  if (isPrinted) return;
  isPrinted = true;
  requestAnimationFrame(() => window.print());
}
