import type { CardLink, CardView, CardWords } from '../protocol/marked.ts';

/** Adds an element with a text to another node; nothing of a view is parsed as HTML. */
type Add = (tag: string, text: string, parent: Node) => HTMLElement;

/** Builds the inside of a card. */
export function cardContent(document: Document, view: CardView): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const add: Add = (tag, text, parent) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  // Words of the page run as their own letters do.
  if (view.title) add('h2', view.title, fragment).dir = 'auto';
  if (view.sentence) add('p', view.sentence, fragment).className = 'sentence';
  if (view.words.length > 0) addWords(view, add('p', '', fragment), add);
  if (view.notes.length > 0) {
    const list = add('ul', '', fragment);
    for (const note of view.notes) add('li', note, list);
  }
  const links = view.links.filter(isLink);
  if (links.length > 0) addLinks(links, add('ul', '', fragment), add);
  return fragment;
}

/** The page's words and the record's in one line; what stands on one side only is said so to those who hear it. */
function addWords({ words, onlyPage, onlyRecord }: CardView, line: HTMLElement, add: Add): void {
  line.className = 'words';
  line.dir = 'auto';
  for (const run of words) {
    if (line.firstChild) line.append(' ');
    if (run.side === 'both') line.append(run.text);
    else addOneSided(run, run.side === 'page' ? ['del', onlyPage] : ['ins', onlyRecord], line, add);
  }
}

function addOneSided({ text }: CardWords, [tag, heard]: readonly [string, string], line: HTMLElement, add: Add): void {
  const element = add(tag, '', line);
  add('span', `${heard} `, element).className = 'heard';
  add('span', text, element);
}

function addLinks(links: readonly CardLink[], list: HTMLElement, add: Add): void {
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

function isLink({ href }: { readonly href: string }): boolean {
  return /^https?:\/\//i.test(href);
}
