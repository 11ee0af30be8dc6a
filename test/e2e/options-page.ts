import type { Page } from 'puppeteer-core';
import { until } from './open.ts';

type Content = string | Uint8Array;

/** Gives a file to the options page as if it had been chosen. */
export function choose(options: Page, name: string, content: Content): Promise<void> {
  return give(options, [[name, content]], false);
}

/** Drops files on the options page, all at once. */
export function drop(options: Page, files: readonly (readonly [name: string, content: Content])[]): Promise<void> {
  return give(options, files, true);
}

function give(options: Page, files: readonly (readonly [string, Content])[], isDropped: boolean): Promise<void> {
  return options.evaluate(
    (all, dropped) => {
      const given = new DataTransfer();
      for (const [name, base64] of all)
        given.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      if (dropped) {
        const event = new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true });
        document.querySelector('#own-drop')?.dispatchEvent(event);
        return;
      }
      const box = document.querySelector('#own-files') as HTMLInputElement;
      box.files = given.files;
      box.dispatchEvent(new Event('change'));
    },
    files.map(([name, content]): [string, string] => [name, Buffer.from(content).toString('base64')]),
    isDropped,
  );
}

/** The file that a click on a button of the page saves: no driver can look into the downloads of both browsers. */
export async function savedBy(options: Page, selector: string): Promise<Uint8Array> {
  const base64 = await options.evaluate(async (button) => {
    const { createObjectURL } = URL;
    const saved = new Promise<Blob>((done) => {
      URL.createObjectURL = (blob) => {
        done(blob as Blob);
        return createObjectURL(blob);
      };
    });
    (document.querySelector(button) as HTMLElement).click();
    const bytes = new Uint8Array(await (await saved).arrayBuffer());
    URL.createObjectURL = createObjectURL;
    return btoa(String.fromCharCode(...bytes));
  }, selector);
  return new Uint8Array(Buffer.from(base64, 'base64'));
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
