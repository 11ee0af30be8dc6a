import { say } from '../browser/i18n.ts';

export function part<Kind extends HTMLElement>(selector: string, kind: { new (): Kind }): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`options.html lacks ${selector}`);
  return found;
}

/** An entry of a list, and how it is taken out; null where a policy holds it. */
export interface Entry {
  readonly text: string;
  readonly remove: (() => unknown) | null;
}

/** Draws a list whose entries can be taken out; `none` stands where there is none. */
export function drawList(selector: string, entries: readonly Entry[], none: string): void {
  const items = entries.map(({ text, remove }) => {
    const item = document.createElement('li');
    item.append(text, remove ? removeButton(text, remove) : managedNote());
    return item;
  });
  const empty = document.createElement('li');
  empty.className = 'none';
  empty.textContent = none;
  part(selector, HTMLUListElement).replaceChildren(...(items.length === 0 && none !== '' ? [empty] : items));
}

/** Says that a policy sets what stands beside. */
export function managedNote(): HTMLElement {
  const note = document.createElement('small');
  note.className = 'managed';
  note.textContent = say('managed');
  return note;
}

function removeButton(text: string, remove: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('remove');
  button.setAttribute('aria-label', `${say('remove')}: ${text}`);
  button.addEventListener('click', () => void remove());
  return button;
}
