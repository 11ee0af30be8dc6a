import type { CardView } from '../protocol/marked.ts';
import { cardContent } from './card-content.ts';
import { placeCard } from './card-place.ts';

/** The card on the page: one host element under `<html>`, closed to the page, in the top layer. */
export interface Card {
  /** Opens at some words; `focus` moves the keyboard into the card. */
  open(view: CardView, words: Range, focus: boolean): void;
  close(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
  /** Takes the card out of the document. */
  remove(): void;
}

export function createCard(document: Document, style: string, onLeave: () => void, onEnter: () => void): Card {
  const { host, panel, placing } = closedHost(document, style);
  host.addEventListener('pointerenter', onEnter);
  host.addEventListener('pointerleave', onLeave);
  let isOpen = false;
  let before: (Element & Partial<HTMLElement>) | null = null;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.remove();
    before?.focus?.({ preventScroll: true });
    before = null;
  };
  return {
    open(view, words, focus) {
      close();
      panel.replaceChildren(closeButton(document, view.close, close), cardContent(document, view));
      panel.setAttribute('aria-label', view.title || view.sentence);
      document.documentElement.appendChild(host);
      host.showPopover();
      isOpen = true;
      place(host, panel, placing, words);
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

/** The element that a page sees of the card, what is shown in it, and the sheet that puts it in its place. */
function closedHost(document: Document, style: string) {
  const host = document.createElement('sic-card');
  const root = host.attachShadow({ mode: 'closed' });
  // A frame's document takes sheets of its own window only.
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const [sheet, placing] = [new Sheet(), new Sheet()];
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet, placing];
  const panel = document.createElement('section');
  panel.setAttribute('role', 'dialog');
  panel.tabIndex = -1;
  root.appendChild(panel);
  host.popover = 'manual';
  return { host, panel, placing };
}

function closeButton(document: Document, label: string, close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.textContent = '×';
  button.addEventListener('click', close);
  return button;
}

/**
 * Puts the card beside its words. By a rule of its own sheet: `all: initial !important` on the host, which keeps the page's
 * rules out, also beats whatever an inline style says.
 */
function place(host: HTMLElement, panel: HTMLElement, placing: CSSStyleSheet, words: Range): void {
  const window = host.ownerDocument.documentElement;
  const size = {
    width: window.clientWidth,
    height: host.ownerDocument.defaultView?.innerHeight ?? window.clientHeight,
  };
  placing.replaceSync('');
  panel.style.maxHeight = '';
  const { left, top, room } = placeCard(words.getBoundingClientRect(), host.getBoundingClientRect(), size);
  panel.style.maxHeight = `${room}px`;
  placing.replaceSync(`:host { left: ${left}px !important; top: ${top}px !important }`);
}
