import type { Span } from '../protocol/article.ts';
import type { Say } from '../protocol/wording.ts';
import type { DiffRun } from '../report/word-diff.ts';
import { element, outward } from './element.ts';
import type { LinkView, PopupView, RowView, SectionView } from './view.ts';

/** What the buttons of a row do. */
export interface Acts {
  /** Null where there is no page. */
  readonly show: ((span: Span) => void) | null;
  /** Gives whether the clipboard took it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** On this site only, or everywhere. */
  readonly silence: ((name: string, isHere: boolean) => void) | null;
  /** The draft of a ClaimReview for the quotation at a place of the article. */
  readonly claimReview: (span: Span) => string;
}

/** Words of a page run as their own letters do, whatever the direction of the interface. */
const ASIS = { dir: 'auto' } as const;

/** Builds the list of a report; `prefix` keeps the ids of two lists in one page apart. */
export function renderSections(view: PopupView, say: Say, acts: Acts, prefix = ''): HTMLElement[] {
  return view.sections.map((section) => renderSection(section, say, acts, prefix));
}

function renderSection({ id, title, groups }: SectionView, say: Say, acts: Acts, prefix: string): HTMLElement {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const heading = element('h2', { text: title }, element('span', { class: 'count', text: String(count) }));
  const isOpen = id === 'compare';
  const lists = groups.map((group) =>
    element(
      'div',
      { class: 'group' },
      group.title === '' ? null : element('h3', { text: group.title, attributes: ASIS }),
      element(
        'ul',
        { class: 'rows' },
        ...group.rows.map((row) => renderRow(row, isOpen, group.title === '', `${prefix}${id}-${row.id}`, say, acts)),
      ),
    ),
  );
  const hasDiff = isOpen && groups.some(({ rows }) => rows.some(({ diff }) => diff.length > 0));
  const legend = hasDiff ? element('p', { class: 'legend', text: say('diffLegend') }) : null;
  return element('section', { class: `section ${id}` }, heading, legend, ...lists);
}

function renderRow(row: RowView, isOpen: boolean, withTitle: boolean, id: string, say: Say, acts: Acts): HTMLLIElement {
  const words = row.diff.length > 0 && isOpen ? renderDiff(row.diff, say) : row.words;
  return element(
    'li',
    { class: 'row', attributes: { id } },
    withTitle && row.title !== '' ? element('p', { class: 'title', text: row.title, attributes: ASIS }) : null,
    words === ''
      ? null
      : typeof words === 'string'
        ? element('q', { class: 'words brief', text: words, attributes: ASIS })
        : words,
    row.sentence === '' ? null : element('p', { class: 'sentence', text: row.sentence }),
    row.sourcing === '' ? null : element('p', { class: 'sourcing', text: row.sourcing }),
    isOpen ? renderOriginal(row, say) : null,
    renderElsewhere(row, say),
    renderMore(row, isOpen, say, acts),
    renderActions(row, say, acts),
  );
}

/** The page's words and the record's in one line, told apart by line and weight, and in words for those who hear it. */
function renderDiff(diff: readonly DiffRun[], say: Say): HTMLElement {
  const runs = diff.flatMap(({ side, text }): Node[] => {
    if (side === 'both') return [document.createTextNode(`${text} `)];
    const heard = element('span', {
      class: 'heard',
      text: `${say(side === 'page' ? 'heardOnlyPage' : 'heardOnlyRecord')} `,
    });
    return [
      element(side === 'page' ? 'del' : 'ins', {}, heard, document.createTextNode(text)),
      document.createTextNode(' '),
    ];
  });
  return element('p', { class: 'words diff', attributes: ASIS }, ...runs);
}

/** Where the words can be read, each with its plain address and a look into the archive. */
function renderOriginal(row: RowView, say: Say): HTMLElement | null {
  if (row.original.length === 0) return null;
  const entries = row.original.map(({ source, plain, archive }) => {
    const link = outward(source.text, source.href);
    // On paper the address without the words is enough, and too long with them.
    link.dataset.address = plain?.href ?? source.href;
    return element('li', {}, link, ...[plain, archive].flatMap(beside));
  });
  const label = element('p', { class: 'label', text: say('headingOriginal') });
  return element('div', { class: 'original' }, label, element('ul', { class: 'sources' }, ...entries));
}

/** Other articles with the same statement. */
function renderElsewhere({ elsewhere }: RowView, say: Say): HTMLElement | null {
  if (elsewhere.length === 0) return null;
  const entries = elsewhere.map(({ article, sentence, diff }) =>
    element(
      'li',
      {},
      outward(article.text, article.href),
      element('span', { text: ` · ${sentence}` }),
      diff.length > 0 ? renderDiff(diff, say) : null,
    ),
  );
  const label = element('p', { class: 'label', text: say('headingElsewhere') });
  return element('div', { class: 'original elsewhere' }, label, element('ul', { class: 'sources' }, ...entries));
}

function beside(link: LinkView | null): Node[] {
  return link === null ? [] : [element('span', { class: 'beside', text: ' · ' }, outward(link.text, link.href))];
}

/** What is unfolded on demand: the comparison where it does not stand open, differences and evidence in words, a search. */
function renderMore(row: RowView, isOpen: boolean, say: Say, acts: Acts): HTMLElement | null {
  const parts: (HTMLElement | null)[] = [
    row.diff.length > 0 && !isOpen ? renderDiff(row.diff, say) : null,
    row.notes.length > 0
      ? element('ul', { class: 'notes' }, ...row.notes.map((text) => element('li', { text })))
      : null,
    isOpen ? null : renderOriginal(row, say),
    renderSearch(row, say),
    renderRare(row, say, acts),
  ];
  const shown = parts.filter((part) => part !== null);
  return shown.length === 0 ? null : element('details', {}, element('summary', { text: say('more') }), ...shown);
}

function renderSearch({ search }: RowView, say: Say): HTMLElement | null {
  if (search === null) return null;
  return element(
    'div',
    { class: 'search' },
    element('p', { class: 'label', text: say('headingSearch', search.engine) }),
    element(
      'ul',
      { class: 'sources' },
      ...search.links.map(({ text, href }) => element('li', {}, outward(text, href))),
    ),
  );
}

function renderActions(row: RowView, say: Say, acts: Acts): HTMLElement {
  const { show, silence } = acts;
  const name = row.silence;
  return element(
    'p',
    { class: 'actions' },
    show && button(row, say('showOnPage'), () => show(row.span)),
    copyButton(row, say('copy'), say('copied'), () => row.copy, acts),
    name === null || !silence ? null : button(row, say('silence'), () => silence(name, false)),
    name === null || !silence ? null : button(row, say('silenceHere'), () => silence(name, true)),
  );
}

/** What is wanted once in a while. */
function renderRare(row: RowView, say: Say, acts: Acts): HTMLElement | null {
  if (row.wrong === '') return null;
  return element(
    'p',
    { class: 'actions' },
    row.isQuotation
      ? copyButton(row, say('exportClaimReview'), say('copied'), () => acts.claimReview(row.span), acts)
      : null,
    copyButton(row, say('reportWrong'), say('reportWrongCopied'), () => row.wrong, acts),
  );
}

function button(row: RowView, label: string, act: (made: HTMLButtonElement) => void): HTMLButtonElement {
  const about = (row.words || row.title).slice(0, 80);
  const made = element('button', { text: label, attributes: { type: 'button', 'aria-label': `${label}: ${about}` } });
  made.addEventListener('click', () => act(made));
  return made;
}

function copyButton(row: RowView, label: string, done: string, text: () => string, acts: Acts): HTMLButtonElement {
  return button(row, label, (made) => {
    void acts.copy(text()).then((isCopied) => {
      if (!isCopied) return;
      made.textContent = done;
      made.setAttribute('aria-label', done);
    });
  });
}
