import type { CardView } from '../protocol/marked.ts';

/** Builds the inside of a card. Text only: nothing of the view is parsed as HTML. */
export function cardContent(document: Document, view: CardView): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const add = (tag: string, text: string, parent: Node = fragment) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  // Words of the page run as their own letters do.
  if (view.title) add('h2', view.title).dir = 'auto';
  if (view.sentence) add('p', view.sentence).className = 'sentence';
  if (view.words.length > 0) {
    const words = add('p', '');
    words.className = 'words';
    words.dir = 'auto';
    for (const run of view.words) {
      if (words.firstChild) words.append(' ');
      if (run.side === 'both') {
        words.append(run.text);
        continue;
      }
      const element = add(run.side === 'page' ? 'del' : 'ins', '', words);
      add('span', `${run.side === 'page' ? view.onlyPage : view.onlyRecord} `, element).className = 'heard';
      add('span', run.text, element);
    }
  }
  if (view.notes.length > 0) {
    const list = add('ul', '');
    for (const note of view.notes) add('li', note, list);
  }
  const isLink = ({ href }: { readonly href: string }) => /^https?:\/\//i.test(href);
  const links = view.links.filter(isLink);
  if (links.length > 0) {
    const list = add('ul', '');
    list.className = 'links';
    for (const link of links) {
      const item = add('li', '', list);
      for (const { text, href } of [link, ...(link.archive ? [link.archive] : [])].filter(isLink)) {
        if (item.firstChild) item.append(' · ');
        const anchor = add('a', text, item) as HTMLAnchorElement;
        anchor.href = href;
        anchor.target = '_blank';
        anchor.rel = 'noopener noreferrer';
      }
    }
  }
  return fragment;
}
