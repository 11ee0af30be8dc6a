import { cardContent } from './card-content.ts';
import { placeCard } from './card-place.ts';
import type { CardView } from './card-view.ts';

/** The card on the page: one host element under `<html>`, closed to the page, in the top layer. */
export interface Card {
  readonly isOpen: boolean;
  /** Opens at some words; `focus` moves the keyboard into the card. */
  open(view: CardView, words: Range, focus: boolean): void;
  close(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  /** Takes the card out of the document. */
  remove(): void;
}

export function createCard(document: Document, style: string, onLeave: () => void, onEnter: () => void): Card {
  const host = document.createElement('sic-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('section');
  panel.setAttribute('role', 'dialog');
  panel.tabIndex = -1;
  root.appendChild(panel);
  host.popover = 'manual';
  host.addEventListener('pointerenter', onEnter);
  host.addEventListener('pointerleave', onLeave);
  let isOpen = false;
  let before: Element | null = null;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };
  return {
    get isOpen() {
      return isOpen;
    },
    open(view, words, focus) {
      close();
      panel.replaceChildren(closeButton(document, view.close, close), cardContent(document, view));
      panel.setAttribute('aria-label', view.title || view.sentence);
      document.documentElement.appendChild(host);
      host.showPopover();
      isOpen = true;
      place(host, panel, words);
      if (!focus) return;
      before = document.activeElement;
      panel.focus({ preventScroll: true });
    },
    close,
    holds: (event) => event.composedPath().includes(host),
    remove() {
      close();
      host.remove();
    },
  };
}

function closeButton(document: Document, label: string, close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.textContent = '×';
  button.addEventListener('click', close);
  return button;
}

/** Puts the card beside the line on which the words are seen best: their first box inside the window. */
function place(host: HTMLElement, panel: HTMLElement, words: Range): void {
  const window = host.ownerDocument.documentElement;
  const size = {
    width: window.clientWidth,
    height: host.ownerDocument.defaultView?.innerHeight ?? window.clientHeight,
  };
  panel.style.maxHeight = '';
  const card = host.getBoundingClientRect();
  const { left, top, room } = placeCard(words.getBoundingClientRect(), card, size);
  panel.style.maxHeight = `${room}px`;
  host.style.setProperty('left', `${left}px`, 'important');
  host.style.setProperty('top', `${top}px`, 'important');
}
