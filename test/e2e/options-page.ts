import type { Page } from 'puppeteer-core';
import { until } from './open.ts';

/** Gives a file to the options page as if it had been chosen. */
export function choose(options: Page, name: string, content: string | Uint8Array): Promise<void> {
  return options.evaluate(
    (fileName, base64) => {
      const [box, files] = [document.querySelector('#own-files') as HTMLInputElement, new DataTransfer()];
      files.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
      box.files = files.files;
      box.dispatchEvent(new Event('change'));
    },
    name,
    Buffer.from(content).toString('base64'),
  );
}

/** What the page says of the last thing that was done. */
export function told(options: Page): Promise<string> {
  return options.$eval('#own-told', (line) => line.textContent ?? '');
}

export function listed(options: Page): Promise<string> {
  return options.$eval('#packs', (list) => list.textContent ?? '');
}

/** Waits for the form that shows what was read. */
export function form(options: Page): Promise<boolean> {
  return until('the form', () => options.$eval('#source', (it) => !(it as HTMLElement).hidden));
}

export function field(options: Page, id: string): Promise<string> {
  return options.$eval(`#source-${id}`, (box) => (box as HTMLInputElement).value);
}

export function fill(options: Page, selector: string, value: string): Promise<void> {
  return options.$eval(
    selector,
    (box, words) => {
      (box as HTMLInputElement).value = words;
    },
    value,
  );
}

export function press(options: Page, selector: string): Promise<void> {
  return options.$eval(selector, (it) => (it as HTMLElement).click());
}
